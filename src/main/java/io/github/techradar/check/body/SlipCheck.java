package io.github.techradar.check.body;

import io.github.techradar.markdown.BodySlip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Problem;
import io.github.techradar.source.BodyText;
import java.util.List;

/** What in a body is read otherwise than its author is likely to have meant it. */
final class SlipCheck {

  private final BodyText body;
  private final Definition definition;
  private final int textStart;

  private SlipCheck(BodyText body, Definition definition) {
    this.body = body;
    this.definition = definition;
    this.textStart = body.text().length() - body.text().stripLeading().length();
  }

  /** The problems of a body, in no order. */
  static List<Problem> check(BodyText body, Definition definition) {
    SlipCheck check = new SlipCheck(body, definition);
    return body.facts().slips().stream().filter(check::isOne).map(check::problem).toList();
  }

  /** Lines between dashes are front matter at the top; elsewhere only if their keys say so. */
  private boolean isOne(BodySlip slip) {
    return switch (slip.kind()) {
      case FRONT_MATTER -> isAtTop(slip) || hasKey(slip);
      case LIKE_FRONT_MATTER -> isAtTop(slip) && hasKey(slip);
      default -> true;
    };
  }

  private boolean isAtTop(BodySlip slip) {
    return slip.offset() <= textStart;
  }

  /** Whether the radar knows a key, or there are several in small letters, as in no sentence. */
  private boolean hasKey(BodySlip slip) {
    List<String> keys = slip.text().lines().toList();
    return keys.stream().anyMatch(key -> definition.fieldOfKey(key).isPresent())
        || (keys.size() > 1 && keys.stream().allMatch(key -> Character.isLowerCase(key.charAt(0))));
  }

  private Problem problem(BodySlip slip) {
    SlipWords words = SlipWords.of(slip.kind());
    int lastLine = words.namesLine() ? body.at(slip.span().end()).line() : 0;
    return Problem.of(
        words.rule(),
        body.at(slip.offset()),
        words.message(slip.text(), lastLine),
        words.advice(slip.text()));
  }
}
