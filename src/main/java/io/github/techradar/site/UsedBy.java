package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.iffElse;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import io.github.techradar.usage.Usage;
import io.github.techradar.usage.Use;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The projects that use an entry, on its page, and how each comes to it. */
final class UsedBy {

  private static final String ANCHOR = "used-by";

  /** With more projects than this the others are folded. */
  private static final int MOST_SHOWN = 10;

  /** A way with more steps than this is told by the first and the last. */
  private static final int LONGEST_WAY = 3;

  /** Of more packages than this a project is said to use the first ones. */
  private static final int MOST_PACKAGES = 3;

  private final Entry entry;
  private final PageLinks links;
  private final Words words;
  private final List<Use> uses;
  private final List<ProjectUse> projects;
  private final ProjectNames names;
  private final boolean hasSeveralPackages;

  UsedBy(Usage usage, Entry entry, PageLinks links, Words words) {
    this.entry = entry;
    this.links = links;
    this.words = words;
    this.uses = usage.uses(entry.id());
    this.projects = ProjectUse.of(uses);
    this.names = new ProjectNames(usage.inventories());
    this.hasSeveralPackages =
        uses.stream().map(use -> use.component().name()).distinct().count() > 1;
  }

  /** What readers of an entry need to know that no build is to use, while some do. */
  DomContent note() {
    return iff(
        uses.stream().anyMatch(use -> use.entry().isBanned()),
        p(a(words.get("entry.banned-in-use", projects.size())).withHref("#" + ANCHOR))
            .withClass("in-use"));
  }

  /** The projects by their names; nothing for an entry of which inventories cannot tell. */
  DomContent draw() {
    return iff(
        !entry.coordinates().isEmpty(),
        section(
                h2(Spaced.of(
                        text(words.get("entry.used-by")),
                        iff(!projects.isEmpty(), RadarPage.count(projects.size()))))
                    .withId(ANCHOR),
                iffElse(projects.isEmpty(), p(words.get("entry.unused")).withClass("none"), list()),
                p(a(words.get("usage.title")).withHref(links.usage())).withClass("aside"))
            .withClass("used-by"));
  }

  private DomContent list() {
    List<ProjectUse> shown = projects.subList(0, Math.min(MOST_SHOWN, projects.size()));
    List<ProjectUse> folded = projects.subList(shown.size(), projects.size());
    return each(
        Stream.of(
            rows(shown),
            iff(
                !folded.isEmpty(),
                details(summary(words.get("entry.more-projects", folded.size())), rows(folded)))));
  }

  private DomContent rows(List<ProjectUse> some) {
    return table(
        caption(words.get("entry.used-by")).withClass("unseen"),
        thead(
            tr(
                th(words.get("entry.project")).attr("scope", "col"),
                th(words.get("entry.versions")).attr("scope", "col"),
                th(words.get("entry.how")).attr("scope", "col"))),
        tbody(each(some, this::row)));
  }

  private DomContent row(ProjectUse use) {
    return tr(
        th(names.draw(use.project())).attr("scope", "row"),
        td(new UsedVersions(words).draw(use)),
        td(use.direct().isEmpty() ? way(use.way()) : direct(use.direct())));
  }

  private DomContent direct(List<String> packages) {
    String direct = words.get("entry.direct");
    if (!hasSeveralPackages) {
      return text(direct);
    }
    String more = packages.size() > MOST_PACKAGES ? ", +" + (packages.size() - MOST_PACKAGES) : "";
    return text(
        packages.stream()
            .limit(MOST_PACKAGES)
            .collect(Collectors.joining(", ", direct + ": ", more)));
  }

  private static DomContent way(List<String> way) {
    List<DomContent> steps = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      if (i > 0 && i < way.size() - 1 && way.size() > LONGEST_WAY) {
        continue;
      }
      if (i > 0) {
        steps.add(text(way.size() > LONGEST_WAY ? "→ … →" : "→"));
      }
      steps.add(code(way.get(i)));
    }
    return Spaced.of(steps.toArray(DomContent[]::new));
  }
}
