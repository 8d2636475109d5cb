package io.github.techradar.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.output.Resource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that comes with the classes and has names such as {@code @title@} in places of values. */
final class Template {

  private static final Pattern NAME = Pattern.compile("@([a-zA-Z-]++)@");

  private Template() {}

  /** The text of a file that has no such names, or with them as they are. */
  static String text(String file) {
    return new String(Resource.beside(Template.class, file), UTF_8);
  }

  /**
   * The text with the values, each in the form that the file wants. What looks like a name in a
   * value stays; a line of which nothing is left goes.
   *
   * @throws IllegalStateException if a name has no value
   */
  static String fill(String file, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (String line : text(file).lines().toList()) {
      String written =
          NAME.matcher(line)
              .replaceAll(name -> Matcher.quoteReplacement(value(file, name, values)));
      if (line.isBlank() || !written.isBlank()) {
        filled.append(written).append('\n');
      }
    }
    return filled.toString();
  }

  private static String value(String file, MatchResult name, Map<String, String> values) {
    return Optional.ofNullable(values.get(name.group(1)))
        .orElseThrow(() -> new IllegalStateException("%s: no %s".formatted(file, name.group())));
  }
}
