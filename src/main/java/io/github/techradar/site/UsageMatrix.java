package io.github.techradar.site;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.github.techradar.model.PageLinks;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import io.github.techradar.usage.Inventory;
import io.github.techradar.usage.Policy;
import io.github.techradar.usage.Usage;
import io.github.techradar.usage.Use;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each project uses of each entry: a row for an entry, a column for a project. */
final class UsageMatrix {

  private final Usage usage;
  private final PageLinks links;
  private final Words words;
  private final ProjectNames names;
  private final UsedVersions versions;
  private final List<Inventory> projects;
  private final List<Inventory> idle;

  UsageMatrix(Usage usage, PageLinks links, Words words) {
    this.usage = usage;
    this.links = links;
    this.words = words;
    this.names = new ProjectNames(usage.inventories());
    this.versions = new UsedVersions(words);
    Set<Inventory> using = usage.uses().stream().map(Use::inventory).collect(Collectors.toSet());
    List<Inventory> sorted = usage.inventories().stream().sorted(ProjectUse.ORDER).toList();
    this.projects = sorted.stream().filter(using::contains).toList();
    this.idle = sorted.stream().filter(project -> !using.contains(project)).toList();
  }

  /**
   * The table in a box of its own, in which it can be as large as it needs to be.
   *
   * @param heading the id of the heading above it
   */
  DomContent draw(String heading) {
    return div(
        iff(usage.uses().stream().anyMatch(Use::isOutside), p(versions.key()).withClass("aside")),
        div(matrix())
            .withClass("box")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-labelledby", heading),
        idle());
  }

  private DomContent matrix() {
    return table(
        caption(words.get("usage.matrix")).withClass("unseen"),
        thead(
            tr(
                th(words.get("changes.entry")).attr("scope", "col"),
                each(projects, project -> th(names.draw(project)).attr("scope", "col")))),
        tbody(each(usage.used(), this::row)));
  }

  private DomContent row(Policy.Decision entry) {
    Map<Inventory, ProjectUse> uses =
        ProjectUse.of(usage.uses(entry.id())).stream()
            .collect(Collectors.toMap(ProjectUse::project, Function.identity()));
    return tr(
        th(Spaced.of(
                EntryLink.to(entry.id(), entry.title(), links, words),
                span(entry.status()).withClass("aside"),
                iff(entry.isBanned(), span(words.get("usage.banned")).withClass("banned"))))
            .attr("scope", "row"),
        each(
            projects,
            project -> {
              ProjectUse use = uses.get(project);
              return use == null ? td() : td(versions.draw(use));
            }));
  }

  /** The projects that would have nothing in their columns. */
  private DomContent idle() {
    return iff(
        !idle.isEmpty(),
        div(
                p(words.get("usage.without")),
                ul(each(idle, project -> li(names.draw(project)))).withClass("tag-list"))
            .withClass("idle"));
  }
}
