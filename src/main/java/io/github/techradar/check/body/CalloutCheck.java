package io.github.techradar.check.body;

import io.github.techradar.markdown.CalloutMark;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.BodyText;
import java.util.List;

/** Marks of callouts that readers would see as text. */
final class CalloutCheck {

  private CalloutCheck() {}

  /** The problems of a body's marks. */
  static List<Problem> check(BodyText body) {
    return body.facts().calloutMarks().stream().map(mark -> problem(body, mark)).toList();
  }

  private static Problem problem(BodyText body, CalloutMark mark) {
    String written = Names.quoted(mark.written());
    return mark.quoted()
        ? Problem.of(
            Rule.UNKNOWN_CALLOUT,
            body.at(mark.offset()),
            "%s is no callout, so readers see it as text".formatted(written),
            "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION].")
        : Problem.of(
            Rule.UNKNOWN_CALLOUT,
            body.at(mark.offset()),
            "%s is a callout only by itself at the start of a quote, so readers see it as text"
                .formatted(written),
            "Begin a quote with it: '> %s', and '> ' before each line that belongs to it."
                .formatted(mark.written()));
  }
}
