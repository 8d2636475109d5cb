package io.github.techradar.imports;

import io.github.techradar.model.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rings or the quadrants of a radar, each once, however files spell it: {@code
 * languages-and-frameworks} is "Languages & Frameworks".
 */
final class Terms {

  private static final Pattern AND = Pattern.compile("(?<![\\p{L}\\p{N}])and(?![\\p{L}\\p{N}])");

  private final List<String> known;
  private final Map<String, Term> byFolded = new LinkedHashMap<>();

  /** Of each id, and each name that is listed, the folded name. */
  private final Map<String, String> ofId = new HashMap<>();

  /** A term while it is being gathered. */
  private static final class Term {

    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private Optional<FoundTerm> declared = Optional.empty();

    private FoundTerm shown(List<String> known, String folded) {
      String usual =
          known.stream().filter(name -> folded(name).equals(folded)).findFirst().orElse("");
      String name =
          usual.isEmpty() ? declared.map(FoundTerm::name).orElseGet(this::mostUsed) : usual;
      return declared.orElseGet(() -> FoundTerm.of(name)).called(name);
    }

    private String mostUsed() {
      String most = "";
      int count = 0;
      for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
        if (spelling.getValue() > count) {
          most = spelling.getKey();
          count = spelling.getValue();
        }
      }
      return most;
    }
  }

  /**
   * @param known names that have one spelling, and that come first, in this order
   */
  Terms(List<String> known) {
    this.known = List.copyOf(known);
  }

  /** What is the same in all spellings of a name. */
  static String folded(String name) {
    String words = AND.matcher(Names.folded(name)).replaceAll(" ");
    String slug = Names.slug(words);
    return slug.isEmpty() ? Names.folded(name) : slug;
  }

  /** Takes in the terms that a file lists, in their order. */
  void declare(Collection<FoundTerm> terms) {
    for (FoundTerm found : terms) {
      Term term = byFolded.computeIfAbsent(folded(found.name()), key -> new Term());
      if (term.declared.isEmpty()) {
        term.declared = Optional.of(found);
      }
      String name = folded(found.name());
      ofId.putIfAbsent(name, name);
      found.ids().forEach(id -> ofId.putIfAbsent(folded(id), name));
    }
  }

  /** Takes in the name or id by which an entry names a term. */
  void use(String name) {
    if (!ofId.containsKey(folded(name))) {
      byFolded
          .computeIfAbsent(folded(name), key -> new Term())
          .spellings
          .merge(name, 1, Integer::sum);
    }
  }

  /** Whether files list the terms, and do not only use them. */
  private boolean isDeclared() {
    return byFolded.values().stream().anyMatch(term -> term.declared.isPresent());
  }

  /**
   * The terms: in the order in which a file lists them; else the known ones first, and the others
   * as they were first used.
   */
  List<FoundTerm> all() {
    Set<String> order = new LinkedHashSet<>();
    if (!isDeclared()) {
      known.stream().map(Terms::folded).filter(byFolded::containsKey).forEach(order::add);
    }
    order.addAll(byFolded.keySet());
    return order.stream().flatMap(key -> shown(key).stream()).toList();
  }

  /** The name of a term that an entry names by its name or id. */
  String name(String nameOrId) {
    String folded = folded(nameOrId);
    return shown(ofId.getOrDefault(folded, folded)).map(FoundTerm::name).orElse(nameOrId);
  }

  private Optional<FoundTerm> shown(String folded) {
    return Optional.ofNullable(byFolded.get(folded)).map(term -> term.shown(known, folded));
  }
}
