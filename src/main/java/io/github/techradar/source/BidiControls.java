package io.github.techradar.source;

import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that turn the direction of the text behind them, and that nobody sees: with one of
 * them {@code gnp.exe} reads {@code exe.png} (Unicode Standard Annex #9, Unicode Bidirectional
 * Algorithm).
 *
 * <p>Hebrew and Arabic need none that overrides the direction of letters. What embeds or isolates a
 * part of a line is fine if it ends on the same line.
 */
final class BidiControls {

  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int POP_EMBEDDING = 0x202C;
  private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
  private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int POP_ISOLATE = 0x2069;

  /** Such a character, or a reference to one as HTML and Markdown have it. */
  private static final Pattern CONTROL =
      Pattern.compile(
          "[\u202A-\u202E\u2066-\u2069]|&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));");

  private BidiControls() {}

  /**
   * One that turns more than a part of its line.
   *
   * @param offset where it stands, in Java chars from 0
   * @param point which it is
   */
  private record Found(int offset, int point) {}

  /** What is wrong with the lines of a file, one problem for each at most, and with its name. */
  static List<Problem> problems(SourceText source) {
    List<Problem> problems = new ArrayList<>();
    in(source.path())
        .map(found -> problem(Location.startOf(source.path()), found, " in the file's name"))
        .ifPresent(problems::add);
    if (!mayHaveOne(source.text())) {
      return problems;
    }
    for (int line = 0; line < source.lines(); line++) {
      int start = source.startOfLine(line);
      in(source.line(line))
          .map(found -> problem(source.at(start + found.offset()), found, ""))
          .ifPresent(problems::add);
    }
    return problems;
  }

  /** Whether a closer look is worth it; no control is below the first. */
  private static boolean mayHaveOne(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if ((letter >= FIRST_EMBEDDING && letter <= POP_ISOLATE)
          || (letter == '&' && text.startsWith("&#", i))) {
        return true;
      }
    }
    return false;
  }

  /** What is wrong with a text that has escapes, if it is wrong by one of them. */
  static Optional<Problem> escaped(String text, SourceText source, Location location) {
    if (!mayHaveOne(text)) {
      return Optional.empty();
    }
    boolean isTold = in(source.line(location.line() - 1)).isPresent();
    return text.lines()
        .filter(line -> !isTold)
        .flatMap(line -> in(line).stream())
        .findFirst()
        .map(found -> problem(location, found, ""));
  }

  private static Problem problem(Location location, Found found, String where) {
    return Problem.of(
        Rule.BIDI_CONTROL,
        location,
        "the hidden character U+%04X%s turns the direction of the text behind it"
            .formatted(found.point(), where),
        "Delete it. Where right-to-left text needs it, use U+2068 and close it by U+2069 on the"
            + " same line.");
  }

  /** The first in a line that overrides, is not closed on the line, or closes nothing. */
  private static Optional<Found> in(String line) {
    if (!mayHaveOne(line)) {
      return Optional.empty();
    }
    Deque<Found> open = new ArrayDeque<>();
    Matcher control = CONTROL.matcher(line);
    while (control.find()) {
      OptionalInt point = point(control);
      if (point.isEmpty()) {
        continue;
      }
      Found found = new Found(control.start(), point.getAsInt());
      switch (found.point()) {
        case LEFT_TO_RIGHT_OVERRIDE, RIGHT_TO_LEFT_OVERRIDE -> {
          return Optional.of(found);
        }
        case POP_EMBEDDING, POP_ISOLATE -> {
          if (open.isEmpty() || !closes(found, open.pop())) {
            return Optional.of(found);
          }
        }
        default -> open.push(found);
      }
    }
    return Optional.ofNullable(open.peekLast());
  }

  private static boolean closes(Found end, Found start) {
    return (end.point() == POP_ISOLATE) == (start.point() >= FIRST_ISOLATE);
  }

  private static OptionalInt point(Matcher control) {
    int point =
        control.group(1) != null
            ? Integer.parseInt(control.group(1), 16)
            : control.group(2) != null
                ? Integer.parseInt(control.group(2))
                : control.group().codePointAt(0);
    boolean turns =
        (point >= FIRST_EMBEDDING && point <= RIGHT_TO_LEFT_OVERRIDE)
            || (point >= FIRST_ISOLATE && point <= POP_ISOLATE);
    return turns ? OptionalInt.of(point) : OptionalInt.empty();
  }
}
