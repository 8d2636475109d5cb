package io.github.techradar.check.body;

import io.github.techradar.markdown.BodyHeading;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.BodyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a body has the sections that it must have, and whether something stands in them. */
final class SectionCheck {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)[?…\\s]+|\\.{3}|tbd\\.?|todo\\.?|-");

  /** The second row of a table, which says how its columns are lined up. */
  private static final Pattern DELIMITERS = Pattern.compile("[|:\\s-]+");

  /** HTML that shows nothing. */
  private static final Pattern NOTHING = Pattern.compile("(?i)<br\\s*/?>|&nbsp;|<!--.*?(?:-->|$)");

  private final Definition definition;

  SectionCheck(Definition definition) {
    this.definition = definition;
  }

  /**
   * The problems of a body's headings and sections.
   *
   * @param isOnRadar whether readers are told to rely on the entry; only then it has to be finished
   */
  List<Problem> check(BodyText body, boolean isOnRadar) {
    List<Problem> problems = new ArrayList<>();
    for (BodyHeading heading : body.facts().headings()) {
      if (heading.written().isBlank()) {
        problems.add(
            Problem.of(
                Rule.EMPTY_HEADING,
                body.at(heading.offset()),
                "a heading without text",
                "Give it a text or remove it."));
      } else if (isOnRadar && isPlaceholder(body.text(), heading)) {
        problems.add(
            Problem.of(
                Rule.UNFINISHED_SECTION,
                body.at(heading.offset()),
                "the section %s has nothing but a placeholder"
                    .formatted(Names.quoted(heading.written())),
                "Write it or remove its heading; the entry is on the radar."));
      }
    }
    if (isOnRadar) {
      definition.sections().forEach(title -> missing(body, title).ifPresent(problems::add));
    }
    return problems;
  }

  /** Whether all that stands below a heading, up to the next, is a mark for "to be written". */
  private static boolean isPlaceholder(String text, BodyHeading heading) {
    String section =
        heading.below().stream().map(part -> part.in(text)).collect(Collectors.joining()).strip();
    return !section.isEmpty()
        && (PLACEHOLDER.matcher(section).matches() || isTableOfPlaceholders(section));
  }

  /** Whether a text is one table in whose rows, but for the first, nobody has written anything. */
  private static boolean isTableOfPlaceholders(String section) {
    List<String> rows = section.lines().toList();
    return rows.size() > 2
        && rows.stream().allMatch(row -> row.contains("|"))
        && DELIMITERS.matcher(rows.get(1)).matches()
        && rows.stream()
            .skip(2)
            .flatMap(row -> Stream.of(row.split("\\|", -1)))
            .map(cell -> Names.seen(NOTHING.matcher(cell).replaceAll(" ")))
            .allMatch(cell -> cell.isEmpty() || PLACEHOLDER.matcher(cell).matches());
  }

  private static Optional<Problem> missing(BodyText body, String title) {
    List<BodyHeading> section = body.facts().section(title);
    if (section.isEmpty()) {
      return Optional.of(
          Problem.of(
              Rule.REQUIRED_SECTION,
              body.at(0),
              "the section %s is missing".formatted(Names.quoted(title)),
              "Every entry on the radar needs it: write it below a heading '## %s'."
                  .formatted(title)));
    }
    BodyHeading heading = section.get(0);
    return section.size() == 1 && heading.below().isEmpty()
        ? Optional.of(
            Problem.of(
                Rule.REQUIRED_SECTION,
                body.at(heading.offset()),
                "the section %s is empty".formatted(Names.quoted(title)),
                "Every entry on the radar needs it: write what belongs there."))
        : Optional.empty();
  }
}
