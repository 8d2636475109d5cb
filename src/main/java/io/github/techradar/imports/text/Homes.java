package io.github.techradar.imports.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where parts belong: items in lists, cells in rows, rows in tables. */
final class Homes {

  private static final Map<String, Set<String>> PARENTS =
      Map.of(
          "li", Set.of("ul", "ol"),
          "dt", Set.of("dl"),
          "dd", Set.of("dl"),
          "summary", Set.of("details"),
          "caption", Set.of("table"),
          "tr", Set.of("table"),
          "td", Set.of("tr"),
          "th", Set.of("tr"));

  /** The parts that what stands between parts is put in. */
  private static final Map<String, String> PARTS =
      Map.of("ul", "li", "ol", "li", "dl", "dd", "table", "tr", "tr", "td");

  private Homes() {}

  /** Whether a part stands where it belongs; what is no part always does. */
  static boolean isAtHome(String name, Element block) {
    return !PARENTS.containsKey(name) || parents(name).contains(block.normalName());
  }

  private static Set<String> parents(String name) {
    return PARENTS.getOrDefault(name, Set.of());
  }

  /** The block for a part or another block: one that is there, or one that is made for it. */
  static Element of(String name, Element block) {
    if (parents(name).contains(block.normalName())) {
      return block;
    }
    if (!PARENTS.containsKey(name)) {
      return forText(block);
    }
    String parent =
        switch (name) {
          case "li" -> "ul";
          case "dt", "dd" -> "dl";
          case "summary" -> "details";
          case "td", "th" -> "tr";
          default -> "table";
        };
    Element around = of(parent, block);
    return last(around, parent).orElseGet(() -> around.appendElement(parent));
  }

  /** The place in a block for what is no part of it. */
  static Element forText(Element block) {
    Element at = block;
    while (PARTS.containsKey(at.normalName())) {
      Element in = at;
      String part = PARTS.getOrDefault(in.normalName(), "li");
      at = last(in, part).orElseGet(() -> in.appendElement(part));
    }
    return at;
  }

  private static Optional<Element> last(Element block, String name) {
    return Optional.ofNullable(block.lastElementChild())
        .filter(child -> child.normalName().equals(name));
  }
}
