package io.github.techradar.site;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.kbd;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.site.words.Words;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How readers find things on the radar's page: a form to search and to filter by, and on every
 * entry's item what they go by. The form is hidden until the script shows it; all that is needed to
 * work it is in the page.
 */
final class SearchForm {

  /** The mark of what is to hide as soon as no item in it is left; its heading's count follows. */
  static final String GROUP = "data-group";

  private static final String SEPARATOR = "\n";

  /**
   * One thing to filter by.
   *
   * @param name its name in the page's address and, after {@code data-}, on items
   * @param options what can be chosen: values and how they are shown
   * @param values an entry's own
   */
  private record Filter(
      String name,
      String label,
      Map<String, String> options,
      Function<Entry, List<String>> values) {}

  private final List<Filter> filters;
  private final Map<String, Map<String, Integer>> counts;
  private final Words words;

  SearchForm(Radar radar, Words words) {
    this.words = words;
    Definition definition = radar.definition();
    Map<String, String> rings = new LinkedHashMap<>();
    definition.rings().forEach(ring -> rings.put(ring.id(), ring.name()));
    Map<String, String> quadrants = new LinkedHashMap<>();
    definition.quadrants().forEach(quadrant -> quadrants.put(quadrant.id(), quadrant.name()));
    this.filters =
        Stream.of(
                new Filter("ring", words.get("find.ring"), rings, SearchForm::ring),
                new Filter(
                    "quadrant",
                    words.get("entry.quadrant"),
                    quadrants,
                    entry -> List.of(entry.quadrant().id())),
                new Filter("movement", words.get("find.movement"), movements(radar), moved(radar)),
                new Filter(
                    "tag",
                    words.get("find.tag"),
                    all(radar, Entry::tags),
                    entry -> folded(entry.tags())),
                new Filter(
                    "owner",
                    words.get("find.owner"),
                    all(radar, Entry::owners),
                    entry -> folded(entry.owners())))
            .filter(filter -> !filter.options().isEmpty())
            .toList();
    this.counts = counts(radar, filters);
  }

  private static List<String> ring(Entry entry) {
    return entry.status() instanceof Ring ring ? List.of(ring.id()) : List.of();
  }

  private static Function<Entry, List<String>> moved(Radar radar) {
    return entry -> radar.history().hasPast() ? List.of(radar.movement(entry).id()) : List.of();
  }

  /** The movements that any entry made; none if nobody knows. */
  private Map<String, String> movements(Radar radar) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Movement movement : Movement.values()) {
      if (radar.published().stream()
          .anyMatch(entry -> moved(radar).apply(entry).contains(movement.id()))) {
        options.put(movement.id(), words.movement(movement));
      }
    }
    return options;
  }

  private static List<String> folded(List<String> values) {
    return values.stream().map(Names::folded).toList();
  }

  /** What any entry has, in reading order; of spellings that are the same to a reader, one. */
  private static Map<String, String> all(Radar radar, Function<Entry, List<String>> values) {
    Map<String, String> options = new LinkedHashMap<>();
    radar.published().stream()
        .flatMap(entry -> values.apply(entry).stream())
        .sorted(Names.READING_ORDER)
        .forEach(value -> options.putIfAbsent(Names.folded(value), value));
    return options;
  }

  /** The form; without the script nobody gets to see it. */
  DomContent draw() {
    return form(
            label(
                    span(words.get("find.search")).withClass("unseen"),
                    input()
                        .withType("search")
                        .withName("q")
                        .withPlaceholder(words.get("find.search"))
                        .attr("aria-keyshortcuts", "/")
                        .attr("spellcheck", "false"),
                    kbd("/").attr("aria-hidden", "true"))
                .withClass("search"),
            details(
                    summary(words.get("find.filters")),
                    div().withClass("choices").with(each(filters, this::choice)))
                .withClass("filters"),
            div(
                    p().withClass("found")
                        .attr("role", "status")
                        .attr("data-words", words.get("find.found")),
                    p().withClass("instead")
                        .attr("data-words", words.get("find.without"))
                        .attr("hidden"),
                    button(words.get("find.clear")).withType("reset").attr("hidden"))
                .withClass("result"))
        .withClass("finder")
        .attr("role", "search")
        .attr("autocomplete", "off")
        .attr("hidden");
  }

  /** A choice that says of itself what it is for, as long as nothing is chosen. */
  private DomContent choice(Filter filter) {
    return label(
        span(filter.label()).withClass("unseen"),
        select(TagCreator.option(words.get("find.any", filter.label())).withValue(""))
            .withName(filter.name())
            .with(each(filter.options(), (value, text) -> option(filter, value, text))));
  }

  /** What can be chosen, and how many entries it leaves. */
  private DomContent option(Filter filter, String value, String text) {
    int count = counts.getOrDefault(filter.name(), Map.of()).getOrDefault(value, 0);
    return TagCreator.option(text + " (" + count + ")").withValue(value).attr("data-word", text);
  }

  /** How many entries each filter leaves, by its name and then by what is chosen. */
  private static Map<String, Map<String, Integer>> counts(Radar radar, List<Filter> filters) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Filter filter : filters) {
      Map<String, Integer> own = counts.computeIfAbsent(filter.name(), name -> new HashMap<>());
      for (Entry entry : radar.published()) {
        new HashSet<>(filter.values().apply(entry))
            .forEach(value -> own.merge(value, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** Notes on an entry's item what it is found by. */
  <T extends Tag<T>> T item(T item, Entry entry) {
    item.attr("data-entry", entry.id());
    for (Filter filter : filters) {
      List<String> values = filter.values().apply(entry);
      item.condAttr(!values.isEmpty(), "data-" + filter.name(), String.join(SEPARATOR, values));
    }
    return item.condAttr(
        entry.description().isPresent(), "data-description", entry.description().orElse(""));
  }
}
