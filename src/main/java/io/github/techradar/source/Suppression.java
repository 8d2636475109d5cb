package io.github.techradar.source;

import io.github.techradar.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment by which an author allows one line to break a rule: {@code <!-- techradar-allow
 * dead-link -->} in the body, {@code # techradar-allow unknown-key} in the front matter. On a line
 * of its own it speaks of the next line, behind something else of its own.
 *
 * @param rule the name of the rule, as written
 * @param line the line that may break it, counted from 1
 * @param location the rule's name in the comment
 */
public record Suppression(String rule, int line, Location location) {

  private static final String WORD = "techradar-allow";

  private static final Pattern COMMENT =
      Pattern.compile("(?:<!--|#)\\s*" + WORD + "\\s+([^\\s>]+)\\s*(?:-->)?");

  /** The suppressions in a file. */
  static List<Suppression> in(SourceText source) {
    if (!source.text().contains(WORD)) {
      return List.of();
    }
    List<Suppression> suppressions = new ArrayList<>();
    for (int line = 0; line < source.lines(); line++) {
      String text = source.line(line);
      String stripped = text.strip();
      Matcher comment = COMMENT.matcher(text);
      while (comment.find()) {
        boolean alone = stripped.equals(comment.group().strip());
        Location location = source.at(source.startOfLine(line) + comment.start(1));
        suppressions.add(new Suppression(comment.group(1), line + (alone ? 2 : 1), location));
      }
    }
    return List.copyOf(suppressions);
  }
}
