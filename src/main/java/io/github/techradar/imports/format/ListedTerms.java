package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rings or the quadrants that a file lists, as names or as objects. */
final class ListedTerms {

  /** How many quadrants most charts have. */
  private static final int PLACES = 4;

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern SHORT_COLOR = Pattern.compile("#[0-9a-fA-F]{3}");

  private ListedTerms() {}

  /** The terms of a list, in its order; one without a name is told, and is none. */
  static List<FoundTerm> of(JsonObject object, String key, ImportContext context) {
    List<FoundTerm> terms = new ArrayList<>();
    for (YamlValue item : object.list(key)) {
      Optional<FoundTerm> term = term(item, context);
      term.ifPresent(terms::add);
      if (term.isEmpty()) {
        context.warn(
            item.location(),
            "an item of %s without a name".formatted(Names.quoted(key)),
            "It is left out.");
      }
    }
    return terms;
  }

  /** The term that an item of such a list is; empty if it has no name. */
  static Optional<FoundTerm> term(YamlValue item, ImportContext context) {
    if (item instanceof YamlScalar) {
      return item.asText().map(Texts::line).filter(name -> !name.isEmpty()).map(FoundTerm::of);
    }
    return item instanceof YamlMap map ? term(new JsonObject(map, context)) : Optional.empty();
  }

  private static Optional<FoundTerm> term(JsonObject object) {
    Optional<String> id = object.someText("id");
    return object
        .someText("name", "title")
        .or(() -> id)
        .map(
            name ->
                new FoundTerm(
                    Texts.line(name),
                    id.stream().toList(),
                    object.someText("description").map(Texts::line),
                    color(object.text("color"))));
  }

  /** A colour as definitions have it; there is no place for other ones. */
  static Optional<String> color(String text) {
    if (SHORT_COLOR.matcher(text).matches()) {
      return Optional.of(
          "#"
              + text.chars()
                  .skip(1)
                  .mapToObj(Character::toString)
                  .map(digit -> digit + digit)
                  .collect(Collectors.joining()));
    }
    return Optional.of(text).filter(color -> COLOR.matcher(color).matches());
  }

  /**
   * Quadrants in our order, clockwise from the top right. Most tools begin at the bottom right, so
   * of four the last is our first.
   */
  static <T> List<T> clockwise(List<T> quadrants) {
    List<T> clockwise = new ArrayList<>(quadrants);
    if (clockwise.size() == PLACES) {
      Collections.rotate(clockwise, 1);
    }
    return clockwise;
  }

  /** The term that a name or an id stands for. */
  static Optional<FoundTerm> find(List<FoundTerm> terms, String nameOrId) {
    return Stream.<Predicate<FoundTerm>>of(
            term -> term.ids().contains(nameOrId),
            term -> names(term).anyMatch(name -> Names.same(name, nameOrId)))
        .flatMap(test -> terms.stream().filter(test))
        .findFirst();
  }

  /** All by which entries can name a term. */
  static Stream<String> names(FoundTerm term) {
    return Stream.concat(term.ids().stream(), Stream.of(term.name()));
  }

  /** Hears that something is wrong: of a whole entry, or of a part that it can do without. */
  interface Ear {
    void hear(Location place, String message, String advice);
  }

  /**
   * The name of the term that an entry names; that the file does not list it is told. A file that
   * lists none has those that its entries name.
   *
   * @param word what the terms are
   */
  static Optional<String> known(
      JsonObject entry, String key, List<FoundTerm> terms, String word, Ear ear) {
    Optional<String> found = entry.someText(key);
    if (found.isEmpty()) {
      ear.hear(
          entry.place(key),
          "%s is missing or empty".formatted(Names.quoted(key)),
          "It has to name a %s.".formatted(word));
      return Optional.empty();
    }
    String seen = Texts.line(found.get());
    Optional<String> known =
        terms.isEmpty()
            ? Optional.of(seen)
            : find(terms, found.get()).or(() -> find(terms, seen)).map(FoundTerm::name);
    if (known.isEmpty()) {
      unknown(found.get(), terms, word, entry.place(key), ear);
    }
    return known;
  }

  private static void unknown(
      String found, List<FoundTerm> terms, String word, Location place, Ear ear) {
    String listed =
        "The file lists "
            + terms.stream()
                .map(term -> Names.quoted(term.name()))
                .collect(Collectors.joining(", "))
            + ".";
    String near =
        Names.nearest(found, terms.stream().flatMap(ListedTerms::names).toList())
            .map(name -> "Did you mean %s? ".formatted(Names.quoted(name)))
            .orElse("");
    ear.hear(
        place, "%s is no %s of this radar".formatted(Names.quoted(found), word), near + listed);
  }
}
