package io.github.techradar.maven;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a list of names in a POM, or with commas on the command line, chooses. */
final class Chosen {

  private Chosen() {}

  /** What the names mean, each once; between two commas there may be none. */
  static <T> List<T> of(List<@Nullable String> names, Function<String, T> meaning) {
    return names.stream()
        .filter(Objects::nonNull)
        .filter(name -> !name.isBlank())
        .map(meaning)
        .distinct()
        .toList();
  }
}
