package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.html.LinkedHtml;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Movement;
import io.github.techradar.output.JsonText;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Build Your Own Radar of Thoughtworks reads: rows of texts, as JSON and as CSV.
 *
 * <p>It refuses a file with any value that is not a text, and a row with an empty name. Quadrants
 * whose configured names contain {@code and} stay empty there, so {@code &} is written, between
 * blanks.
 */
final class BuildYourOwnRadar {

  static final String JSON_NAME = "byor.json";
  static final String CSV_NAME = "byor.csv";

  private static final int RINGS = 4;
  private static final List<String> COLUMNS =
      List.of("name", "ring", "quadrant", "isNew", "status", "description");

  /** What it leaves in a description. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "b", "i", "em", "strong", "a", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "br", "p",
          "u");

  /** What it takes for an {@code &} in the quadrants of rows, and only there. */
  private static final Pattern AND = Pattern.compile("(?i)-and-| and |(?<!\\s)\\s*+&\\s*+");

  private BuildYourOwnRadar() {}

  static Export of(Publication publication) {
    Placement placement = Placement.of(publication.radar(), RINGS);
    Supplier<Stream<List<String>>> rows =
        () -> placement.placed().stream().map(placed -> row(placed, publication));
    return Export.placed(
        placement,
        new ExportedFile(JSON_NAME, () -> JsonText.pieces(rows.get().map(BuildYourOwnRadar::json))),
        new ExportedFile(
            CSV_NAME, () -> Stream.concat(Stream.of(COLUMNS), rows.get()).map(Csv::line)));
  }

  private static List<String> row(Placement.Placed placed, Publication publication) {
    Entry entry = placed.entry();
    Movement movement = publication.radar().movement(entry);
    return List.of(
        entry.title().replace('<', '‹').replace('>', '›'), // it cuts out what looks like a tag
        placed.ring().name(),
        AND.matcher(placed.quadrant().name()).replaceAll(" & "),
        movement == Movement.NEW ? "TRUE" : "FALSE",
        word(movement),
        Csv.html(description(entry, publication)));
  }

  private static String word(Movement movement) {
    return switch (movement) {
      case NEW -> "new";
      case IN -> "moved in";
      case OUT -> "moved out";
      case NONE, LEFT -> "no change";
    };
  }

  private static String description(Entry entry, Publication publication) {
    String text =
        publication.bodies()
            ? SafeHtml.only(ELEMENTS, publication.bodyBesideTimeline(entry))
            : "<p>" + LinkedHtml.escaped(publication.summary(entry)) + "</p>";
    return publication
        .address(entry)
        .map(page -> text + "<p><a href=\"" + page + "\">" + page + "</a></p>")
        .orElse(text);
  }

  private static ObjectNode json(List<String> row) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int column = 0; column < COLUMNS.size(); column++) {
      object.put(COLUMNS.get(column), row.get(column));
    }
    return object;
  }
}
