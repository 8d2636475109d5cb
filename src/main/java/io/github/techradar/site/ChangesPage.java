package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.time;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Change;
import io.github.techradar.model.Course;
import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionChanges;
import io.github.techradar.model.History;
import io.github.techradar.model.Movement;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.model.Standing;
import io.github.techradar.model.Status;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** The page of what moved: by edition, and then every entry in every edition. */
final class ChangesPage {

  private final Radar radar;
  private final History history;
  private final Reasons reasons;
  private final PageLinks links;
  private final Words words;

  ChangesPage(Radar radar, Reasons reasons, SitePaths paths, Words words) {
    this.radar = radar;
    this.history = radar.history();
    this.reasons = reasons;
    this.links = paths.from(paths.changes());
    this.words = words;
  }

  Page page() {
    return Page.leadingBack(
        links,
        words.get("changes.title"),
        "changes-page",
        words.title(radar.definition()),
        h1(words.get("changes.title")),
        p(new Subscription(links, words).draw()).withClass("subscribe"),
        each(history.changes(), this::edition),
        iff(history.editions().size() > 2, matrix()));
  }

  private DomContent edition(EditionChanges changes) {
    return section()
        .with(
            h2(heading(changes.edition())),
            p(words.get("changes.since", words.edition(changes.before()))).withClass("aside"),
            iff(changes.changes().isEmpty(), p(words.get("changes.nothing")).withClass("none")),
            kind(changes, words.get("changes.new"), Movement.NEW, change -> true),
            kind(changes, words.get("changes.in"), Movement.IN, change -> true),
            kind(changes, words.get("changes.out"), Movement.OUT, change -> true),
            kind(
                changes,
                words.get("changes.off"),
                Movement.LEFT,
                change -> change.after() instanceof Standing.In),
            kind(
                changes,
                words.get("changes.gone"),
                Movement.LEFT,
                change -> !(change.after() instanceof Standing.In)));
  }

  private DomContent heading(Edition edition) {
    String name = words.edition(edition);
    return edition
        .day()
        .<DomContent>map(
            day -> {
              String spelled = words.date(day);
              DomContent date = time(spelled).attr("datetime", day.toString());
              return name.equals(spelled)
                  ? date
                  : join(text(name), span().withClass("aside").with(text(" "), date));
            })
        .orElse(text(name));
  }

  private DomContent kind(
      EditionChanges changes, String title, Movement movement, Predicate<Change> wanted) {
    List<Change> kind = changes.of(movement).stream().filter(wanted).toList();
    return iff(
        !kind.isEmpty(),
        join(
            h3(join(text(title), span(String.valueOf(kind.size())).withClass("count"))),
            ul(each(kind, change -> change(changes.edition(), change)))));
  }

  private DomContent change(Edition edition, Change change) {
    String reason = reasons.of(edition, change);
    return li(
        title(change.course()),
        span(words.way(change)).withClass("aside"),
        iff(!reason.isEmpty(), p(reason).withClass("reason")));
  }

  private DomContent title(Course course) {
    return course.gone()
        ? span(course.title())
        : a(course.title()).withHref(links.entry(course.id()));
  }

  /** Newest first, for that is what fits a narrow screen. */
  private DomContent matrix() {
    List<Course> courses =
        history.courses().stream()
            .filter(course -> course.standings().stream().anyMatch(Standing::isOnRadar))
            .toList();
    return section(
        h2(words.get("changes.matrix")),
        table(
                thead(
                    tr(
                        th(words.get("changes.entry")).attr("scope", "col"),
                        each(
                            newestFirst(history.editions()),
                            edition -> th(words.edition(edition)).attr("scope", "col")))),
                tbody(
                    each(
                        courses,
                        course ->
                            tr(
                                th(title(course)).attr("scope", "row"),
                                each(newestFirst(cells(course)), cell -> cell)))))
            .withClass("matrix")
            .attr("tabindex", "0"));
  }

  private static <T> List<T> newestFirst(List<T> oldestFirst) {
    List<T> reversed = new ArrayList<>(oldestFirst);
    Collections.reverse(reversed);
    return reversed;
  }

  private List<DomContent> cells(Course course) {
    List<DomContent> cells = new ArrayList<>();
    boolean wasThere = false;
    for (Standing standing : course.standings()) {
      cells.add(cell(standing, wasThere));
      wasThere = wasThere || standing instanceof Standing.In;
    }
    return cells;
  }

  private DomContent cell(Standing standing, boolean wasThere) {
    if (!(standing instanceof Standing.In in)) {
      return td(words.standing(standing, wasThere)).withClass("none");
    }
    Status status = in.status();
    int ring = radar.definition().rings().indexOf(status) + 1;
    return td(status.name()).withClass(ring == 0 ? "off" : "r" + ring);
  }
}
