package io.github.techradar.check.body;

import io.github.techradar.markdown.ControlCharacters;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.BodyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What in a body is no text, or not the text that somebody wrote. */
final class EncodingCheck {

  /** What decoders put where they cannot read. */
  private static final char LOST = '\uFFFD';

  private EncodingCheck() {}

  /** The problems of a body: one for each line, with the first character that is wrong. */
  static List<Problem> check(BodyText body) {
    List<Problem> problems = new ArrayList<>();
    String text = body.text();
    Optional<SpoiledText> spoiled = Mojibake.find(text, 0);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (spoiled.isPresent() && spoiled.get().start() < end) {
        problems.add(spoiled(body, spoiled.get()));
        spoiled = Mojibake.find(text, end);
      } else {
        wrongCharacter(text, start, end)
            .ifPresent(offset -> problems.add(wrong(body, offset, text.codePointAt(offset))));
      }
      start = end + 1;
    }
    return problems;
  }

  private static Problem spoiled(BodyText body, SpoiledText found) {
    return Problem.of(
            Rule.MOJIBAKE,
            body.at(found.start()),
            "%s went through a wrong decoder".formatted(Names.quoted(found.spoiled())),
            "Mend this line, and save the file as UTF-8.")
        .suggesting(found.spoiled(), Optional.of(found.repaired()));
  }

  private static OptionalInt wrongCharacter(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      if ((letter < ' ' || letter >= '\u007F') && isWrong(text.codePointAt(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isWrong(int point) {
    return ControlCharacters.isOne(point) || point == LOST;
  }

  private static Problem wrong(BodyText body, int offset, int point) {
    return point == LOST
        ? Problem.of(
            Rule.MOJIBAKE,
            body.at(offset),
            "U+FFFD stands where another character was lost",
            "Write that one again, and save the file as UTF-8.")
        : Problem.of(
            Rule.CONTROL_CHARACTER,
            body.at(offset),
            "%s U+%04X, which no text should contain"
                .formatted(
                    Character.isISOControl(point) ? "the control character" : "the code point",
                    point),
            "Delete it; many editors can show such characters.");
  }
}
