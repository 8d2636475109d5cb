package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Definition;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.SitePaths;
import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import io.github.techradar.usage.Family;
import io.github.techradar.usage.Policy;
import io.github.techradar.usage.Usage;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page of what projects use: of each entry, and what no entry names. Each part has what one of
 * the numbers at its top counts.
 */
final class UsagePage {

  private final Usage usage;
  private final Definition definition;
  private final PageLinks links;
  private final Words words;

  UsagePage(Usage usage, Definition definition, SitePaths paths, Words words) {
    this.usage = usage;
    this.definition = definition;
    this.links = paths.from(paths.usage());
    this.words = words;
  }

  Page page() {
    List<Part> parts = parts();
    return Page.leadingBack(
            links,
            words.get("usage.title"),
            "usage-page",
            definition,
            words,
            h1(words.get("usage.title")),
            p(components()).withClass("summary"),
            p(entries()).withClass("summary"),
            ul(each(
                    parts,
                    part ->
                        li(
                            Spaced.of(
                                a(part.title()).withHref("#" + part.id()),
                                RadarPage.count(part.count())))))
                .withClass("tag-list"),
            each(parts, Part::draw))
        .about(components());
  }

  private String components() {
    Usage.Sums sums = usage.sums();
    return words.get(
        "usage.components",
        sums.projects(),
        sums.components(),
        sums.uses(),
        sums.ignored(),
        sums.unlisted());
  }

  private String entries() {
    Usage.Sums sums = usage.sums();
    return words.get(
        "usage.entries",
        sums.entries(),
        sums.used(),
        sums.usedNowhere(),
        sums.withoutCoordinates());
  }

  /**
   * A part of the page.
   *
   * @param id what it is called in addresses and by the style sheet
   * @param count how many things are in it; without any it is not shown
   */
  private record Part(String id, String title, int count, DomContent content) {

    DomContent draw() {
      return section(h2(Spaced.of(text(title), RadarPage.count(count))).withId(id), content)
          .withClass(id);
    }
  }

  private List<Part> parts() {
    return Stream.of(unread(), used(), unlisted(), nowhere(), ignored())
        .filter(part -> part.count() > 0)
        .toList();
  }

  private Part unread() {
    return new Part(
        "left-out",
        words.get("usage.unread"),
        usage.unread().size(),
        each(Stream.of(p(words.get("usage.unread-why")), ul(each(usage.unread(), this::unread)))));
  }

  private DomContent unread(String file) {
    return li(
        usage
            .whyUnread(file)
            .<DomContent>map(
                problem ->
                    Spaced.of(
                        code(problem.location().toString()),
                        span(problem.message()).withLang("en")))
            .orElseGet(() -> code(file)));
  }

  private Part used() {
    String id = "used";
    return new Part(
        id,
        words.get("usage.used"),
        usage.sums().used(),
        new UsageMatrix(usage, links, words).draw(id));
  }

  /** What most projects use first; what one project uses alone is folded. */
  private Part unlisted() {
    List<Family> all = usage.unlisted();
    List<Family> shared = all.stream().filter(family -> family.projects().size() > 1).toList();
    List<Family> single = all.subList(shared.size(), all.size());
    return new Part(
        "unlisted",
        words.get("usage.unlisted"),
        all.size(),
        each(
            Stream.of(
                p(words.get("usage.unlisted-why")),
                iff(!shared.isEmpty(), families(shared)),
                iff(
                    !single.isEmpty(),
                    details(
                        summary(words.get("usage.single", single.size())), families(single))))));
  }

  private DomContent families(List<Family> some) {
    return ul(each(some, this::family)).withClass("families");
  }

  private DomContent family(Family family) {
    Map<PackageName, Long> packages = family.packages();
    int projects = family.projects().size();
    boolean isOne = packages.size() == 1;
    return li(
        Spaced.of(
            code(isOne ? packages.keySet().iterator().next().toString() : family.name()),
            span(words.get("usage.projects", projects)).withClass("aside"),
            iff(!isOne, ul(each(packages.entrySet(), member -> member(member, projects))))));
  }

  /** A package, with the number of its projects if these are not all that the family has. */
  private DomContent member(Map.Entry<PackageName, Long> member, int projects) {
    return li(
        Spaced.of(
            code(member.getKey().toString()),
            iff(
                member.getValue() < projects,
                span(words.get("usage.projects", member.getValue())).withClass("aside"))));
  }

  private Part nowhere() {
    List<Policy.Decision> entries = usage.usedNowhere();
    return new Part(
        "nowhere",
        words.get("usage.nowhere"),
        entries.size(),
        each(
            Stream.of(
                p(words.get("usage.nowhere-why")),
                ul(each(entries, entry -> li(withPackages(entry)))))));
  }

  private DomContent withPackages(Policy.Decision entry) {
    return Spaced.of(
        EntryLink.to(entry.id(), entry.title(), links, words),
        span(entry.status()).withClass("aside"),
        Spaced.of(
            entry.coordinates().stream()
                .map(pattern -> code(pattern.text()))
                .toArray(DomContent[]::new)));
  }

  private Part ignored() {
    return new Part(
        "ignored",
        words.get("usage.ignored"),
        usage.ignored().size(),
        each(Stream.of(p(words.get("usage.ignored-why")), rules())));
  }

  private DomContent rules() {
    return table(
        caption(words.get("usage.ignored")).withClass("unseen"),
        thead(
            tr(
                th(words.get("usage.packages")).attr("scope", "col"),
                th(words.get("usage.reason")).attr("scope", "col"),
                th(words.get("usage.ignored-components")).attr("scope", "col"))),
        tbody(each(usage.ignored().entrySet(), this::rule)));
  }

  private DomContent rule(Map.Entry<Policy.Ignored, Integer> rule) {
    PackagePattern pattern = rule.getKey().pattern();
    String reason = rule.getKey().reason();
    return tr(
        th(code(pattern.text())).attr("scope", "row"),
        Authored.of(td(reason), reason, words),
        td(String.valueOf(rule.getValue())).withClass("number"));
  }
}
