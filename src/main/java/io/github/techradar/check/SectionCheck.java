package io.github.techradar.check;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.ParsedBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a body has the sections that it must have, and whether something stands in them. */
final class SectionCheck {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)[?…\\s]+|\\.{3}|tbd\\.?|todo\\.?|-");

  private final Definition definition;

  SectionCheck(Definition definition) {
    this.definition = definition;
  }

  /**
   * The problems of a body's headings and sections.
   *
   * @param isOnRadar whether readers are told to rely on the entry; only then it has to be finished
   */
  List<Problem> check(ParsedBody body, boolean isOnRadar) {
    List<Problem> problems = new ArrayList<>();
    for (Heading heading : ParsedBody.headings(body.document())) {
      if (heading.getText().isBlank()) {
        problems.add(
            Problem.of(
                Rule.EMPTY_HEADING,
                body.at(heading),
                "a heading without text",
                "Give it a text or remove it."));
      } else if (isOnRadar && isPlaceholder(heading)) {
        problems.add(
            Problem.of(
                Rule.UNFINISHED_SECTION,
                body.at(heading),
                "the section %s has nothing but a placeholder"
                    .formatted(Names.quoted(heading.getText().toString())),
                "Write it or remove its heading; the entry is on the radar."));
      }
    }
    if (isOnRadar) {
      definition.sections().forEach(title -> missing(body, title).ifPresent(problems::add));
    }
    return problems;
  }

  /** Whether all that stands below a heading, up to the next, is a mark for "to be written". */
  private static boolean isPlaceholder(Heading heading) {
    StringBuilder text = new StringBuilder();
    Node node = heading.getNext();
    while (node != null && !(node instanceof Heading)) {
      if (!(node instanceof HtmlCommentBlock)) {
        text.append(node.getChars());
      }
      node = node.getNext();
    }
    String section = text.toString().strip();
    return !section.isEmpty() && PLACEHOLDER.matcher(section).matches();
  }

  private Optional<Problem> missing(ParsedBody body, String title) {
    Optional<Heading> heading = body.section(title);
    if (heading.isEmpty()) {
      return Optional.of(
          Problem.of(
              Rule.REQUIRED_SECTION,
              body.at(0),
              "the section %s is missing".formatted(Names.quoted(title)),
              "Every entry on the radar needs it: write it below a heading '## %s'."
                  .formatted(title)));
    }
    return ParsedBody.content(heading.get()).isEmpty()
        ? Optional.of(
            Problem.of(
                Rule.REQUIRED_SECTION,
                body.at(heading.get()),
                "the section %s is empty".formatted(Names.quoted(title)),
                "Every entry on the radar needs it: write what belongs there."))
        : Optional.empty();
  }
}
