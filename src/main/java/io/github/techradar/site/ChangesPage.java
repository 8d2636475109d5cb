package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.time;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Change;
import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionChanges;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.Movement;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.model.Standing;
import io.github.techradar.site.feed.ChangeReasons;
import io.github.techradar.site.feed.Subscription;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of what moved: by edition, and then every entry in every edition. */
final class ChangesPage {

  private final Radar radar;
  private final History history;
  private final ChangeReasons reasons;
  private final PageLinks links;
  private final StandingDots dots;
  private final EditionIds ids;
  private final EditionSteps steps;
  private final Words words;

  ChangesPage(
      Radar radar, ChangeReasons reasons, SitePaths paths, EditionPages editions, Words words) {
    this.radar = radar;
    this.history = radar.history();
    this.reasons = reasons;
    this.links = paths.from(paths.changes());
    this.dots = new StandingDots(radar.definition().rings());
    this.ids = editions.ids();
    this.steps = editions.steps();
    this.words = words;
  }

  Page page() {
    return Page.leadingBack(
        links,
        words.get("changes.title"),
        "changes-page",
        radar.definition(),
        words,
        h1(words.get("changes.title")),
        p(new Subscription(links, words).draw()).withClass("subscribe"),
        each(history.changes(), this::edition),
        iff(history.editions().size() > 2, matrix()));
  }

  private DomContent edition(EditionChanges changes) {
    String id = ids.section(changes.edition());
    List<Kind> kinds = Kind.of(changes, words);
    return section()
        .withId(id)
        .with(
            h2(
                Spaced.of(
                    heading(changes.edition()),
                    a("#")
                        .withClass("here")
                        .withHref("#" + id)
                        .attr("aria-label", words.get("changes.link")))),
            p(words.get("changes.since", words.edition(changes.before()))).withClass("aside"),
            iff(changes.changes().isEmpty(), p(words.get("changes.nothing")).withClass("none")),
            iff(!kinds.isEmpty(), ul(each(kinds, kind -> sum(kind, id))).withClass("sums")),
            each(kinds, kind -> draw(kind, id, changes.edition())));
  }

  /** How many there are of a kind, as a link to them. */
  private static DomContent sum(Kind kind, String edition) {
    return li(
        a(kind.changes().size() + " " + kind.word()).withHref("#" + edition + "-" + kind.id()));
  }

  private DomContent draw(Kind kind, String edition, Edition of) {
    return section()
        .withId(edition + "-" + kind.id())
        .with(
            h3(Spaced.of(text(kind.title()), RadarPage.count(kind.changes().size()))),
            ul(each(kind.changes(), change -> change(of, change))));
  }

  /**
   * The changes of one kind in one edition, of which there are some.
   *
   * @param id what it is called in addresses
   * @param word what became of each, within a sentence
   */
  private record Kind(String id, String title, String word, List<Change> changes) {

    /** The kinds that an edition has, in the order of the page. */
    static List<Kind> of(EditionChanges changes, Words words) {
      List<Change> left = changes.of(Movement.LEFT);
      Predicate<Change> isBeside = change -> change.after() instanceof Standing.In;
      return Stream.of(
              of("new", words.get("changes.new"), Movement.NEW, changes, words),
              of("in", words.get("changes.in"), Movement.IN, changes, words),
              of("out", words.get("changes.out"), Movement.OUT, changes, words),
              new Kind(
                  "off",
                  words.get("changes.off"),
                  words.movement(Movement.LEFT),
                  left.stream().filter(isBeside).toList()),
              new Kind(
                  "gone",
                  words.get("changes.gone"),
                  words.get("changes.vanished"),
                  left.stream().filter(isBeside.negate()).toList()))
          .filter(kind -> !kind.changes().isEmpty())
          .toList();
    }

    private static Kind of(
        String id, String title, Movement movement, EditionChanges changes, Words words) {
      return new Kind(id, title, words.movement(movement), changes.of(movement));
    }
  }

  /** What an edition is called, which leads to the chart that it has. */
  private DomContent heading(Edition edition) {
    DomContent name = name(edition);
    return steps
        .page(edition)
        .<DomContent>map(page -> a(name).withHref(links.to(page.page())))
        .orElse(name);
  }

  private DomContent name(Edition edition) {
    String name = words.edition(edition);
    return edition
        .day()
        .<DomContent>map(
            day -> {
              String spelled = words.date(day);
              DomContent date = time(spelled).attr("datetime", day.toString());
              return name.equals(spelled)
                  ? date
                  : Spaced.of(text(name), span(date).withClass("aside"));
            })
        .orElse(text(name));
  }

  private DomContent change(Edition edition, Change change) {
    String reason = reasons.of(edition, change);
    return li(
        Spaced.of(
            title(change.entry()),
            span(words.way(change)).withClass("aside"),
            iff(!reason.isEmpty(), Authored.of(p(reason).withClass("reason"), reason, words))));
  }

  private DomContent title(EntryHistory entryHistory) {
    return entryHistory.gone()
        ? Authored.of(span(entryHistory.title()), entryHistory.title(), words)
        : EntryLink.to(entryHistory.id(), entryHistory.title(), links, words);
  }

  /** Newest first, for that is what fits a narrow screen; those that never moved are folded. */
  private DomContent matrix() {
    Map<Boolean, List<EntryHistory>> byMoving =
        history.entryHistories().stream()
            .filter(entryHistory -> entryHistory.standings().stream().anyMatch(Standing::isOnRadar))
            .collect(Collectors.partitioningBy(ChangesPage::hasMoved));
    List<EntryHistory> moved = byMoving.getOrDefault(true, List.of());
    List<EntryHistory> still = byMoving.getOrDefault(false, List.of());
    return section()
        .withId("all")
        .with(
            h2(words.get("changes.matrix")),
            dots.key(),
            iff(!moved.isEmpty(), table(moved)),
            iff(
                !still.isEmpty(),
                details(summary(words.get("changes.still", still.size())), table(still))));
  }

  private static boolean hasMoved(EntryHistory entryHistory) {
    return entryHistory.standings().stream().distinct().count() > 1;
  }

  private DomContent table(List<EntryHistory> entryHistories) {
    return TagCreator.table(
            thead(
                tr(
                    th(words.get("changes.entry")).attr("scope", "col"),
                    each(newestFirst(history.editions()), this::column))),
            tbody(
                each(
                    entryHistories,
                    entryHistory ->
                        tr(
                            th(title(entryHistory)).attr("scope", "row"),
                            each(newestFirst(cells(entryHistory)), cell -> cell)))))
        .withClass("matrix")
        .attr("tabindex", "0");
  }

  /** The head of a column, which leads to what moved then; before the first nothing is known. */
  private DomContent column(Edition edition) {
    String name = words.edition(edition);
    boolean isFirst = edition.equals(history.editions().get(0));
    return th(isFirst ? text(name) : a(name).withHref("#" + ids.section(edition)))
        .attr("scope", "col");
  }

  private static <T> List<T> newestFirst(List<T> oldestFirst) {
    List<T> reversed = new ArrayList<>(oldestFirst);
    Collections.reverse(reversed);
    return reversed;
  }

  private List<DomContent> cells(EntryHistory entryHistory) {
    List<DomContent> cells = new ArrayList<>();
    boolean wasThere = false;
    for (Standing standing : entryHistory.standings()) {
      cells.add(td(dots.dot(standing, words.standing(standing, wasThere))));
      wasThere = wasThere || standing instanceof Standing.In;
    }
    return cells;
  }
}
