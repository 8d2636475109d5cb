package io.github.techradar.source;

import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.util.regex.Pattern;

/**
 * The lines that git and other tools leave where two versions of a file could not be merged: {@code
 * <<<<<<< HEAD}, {@code =======} and {@code >>>>>>> branch}.
 */
public final class ConflictMarkers {

  private static final Pattern START_OR_END = Pattern.compile("(?:<{7}|>{7})(?:\\s.*)?");
  private static final Pattern BETWEEN = Pattern.compile("={7}\\s*|\\|{7}(?:\\s[^|]*)?");

  private ConflictMarkers() {}

  /** Whether any line of a text may be such a marker, so that it is worth to look at each. */
  public static boolean mayBeIn(String text) {
    return text.contains("<<<<<<<") || text.contains(">>>>>>>") || text.contains("|||||||");
  }

  /** Whether a line is the first or the last of a conflict; those between may be Markdown too. */
  public static boolean isStartOrEnd(String line) {
    return START_OR_END.matcher(line).matches();
  }

  /** Whether a line is the first of a conflict, if it is {@link #isStartOrEnd one of them}. */
  public static boolean isStart(String line) {
    return line.startsWith("<");
  }

  /** Whether a line is the last of a conflict, if it is {@link #isStartOrEnd one of them}. */
  public static boolean isEnd(String line) {
    return line.startsWith(">");
  }

  /** Whether a line stands between the first and the last of a conflict, if there is one. */
  public static boolean isBetween(String line) {
    return BETWEEN.matcher(line).matches();
  }

  /** Whether a line can be nothing but a part of a conflict. */
  public static boolean isCertain(String line) {
    return isStartOrEnd(line) || (isBetween(line) && !line.startsWith("="));
  }

  /** The problem of a line that is such a marker. */
  public static Problem problem(String line, Location location) {
    return Problem.of(
        Rule.CONFLICT_MARKER,
        location,
        "the line %s is left over from a merge".formatted(Names.quoted(line.stripTrailing())),
        "Keep what is right of the two versions, and delete the lines that begin with '<<<<<<<',"
            + " '=======' and '>>>>>>>'.");
  }

  /**
   * Refuses YAML with such a line in it.
   *
   * @param from the first line to look at, 0-based
   * @param to the line behind the last
   */
  static void refuse(SourceText source, int from, int to) throws ReadingException {
    for (int line = from; line < to; line++) {
      String text = source.line(line);
      if (isStartOrEnd(text) || isBetween(text)) {
        throw new ReadingException(problem(text, source.at(source.startOfLine(line))));
      }
    }
  }
}
