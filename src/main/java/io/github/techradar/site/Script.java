package io.github.techradar.site;

import io.github.techradar.output.Resource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The script of all pages. Each part of it looks for what it serves and does nothing where that is
 * not. Parts have nothing in common but the page; what a later one finds there, such as filters
 * that are chosen, an earlier one may have put.
 */
final class Script {

  private static final List<String> PARTS =
      List.of(
          "choices.js",
          "find.js",
          "light.js",
          "chart-keys.js",
          "card.js",
          "reading.js",
          "share.js",
          "editions.js",
          "show.js");

  private Script() {}

  /** The whole file, in ASCII. */
  static byte[] file() {
    return PARTS.stream()
        .map(
            part ->
                new String(
                    Resource.beside(Script.class, "script/" + part), StandardCharsets.US_ASCII))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.US_ASCII);
  }
}
