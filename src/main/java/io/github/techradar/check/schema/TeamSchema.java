package io.github.techradar.check.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.FileContent;
import io.github.techradar.source.LocatedText;
import io.github.techradar.source.ReadingException;
import io.github.techradar.source.SourceDirectory;
import io.github.techradar.source.SourceText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (2020-12) that a definition names under {@code schema}.
 *
 * @param name its path, as the definition has it
 * @param schema the schema, if it can be used
 * @param problems why it cannot
 */
public record TeamSchema(String name, Optional<ObjectNode> schema, List<Problem> problems) {

  /** In bytes. */
  private static final int LARGEST = 1_000_000;

  private static final String BESIDE_DEFINITION = "The path starts at the definition's own folder.";

  private static final Pattern UNKNOWN_WORD = Pattern.compile("^Unrecognized token '[^']*'");

  public TeamSchema {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the schema that a definition names; what is wrong with it is in the result.
   *
   * @param name its path, as the definition has it
   * @param definition the definition's file; the schema's path starts beside it
   * @param directory the folder that paths in problems start at
   */
  public static TeamSchema read(LocatedText name, Path definition, SourceDirectory directory) {
    Path file;
    Optional<byte[]> text;
    try {
      file = definition.resolveSibling(name.text().strip());
      if (leadsOut(file, definition)) {
        return unusable(
            name,
            name.location(),
            "the schema lies elsewhere, and only files below the folder of the definition are read",
            "Move it there. " + BESIDE_DEFINITION);
      }
      text = FileContent.read(file, LARGEST);
    } catch (InvalidPathException | IOException e) {
      return unusable(
          name,
          name.location(),
          "there is no schema %s that can be read".formatted(Names.quoted(name.text())),
          BESIDE_DEFINITION);
    }
    return text.isPresent()
        ? decode(name, directory.pathOf(file), text.get())
        : unusable(
            name,
            name.location(),
            "the schema is larger than any should be (1 MB)",
            "Write down what entries must be like, and keep lists of data elsewhere.");
  }

  /** Whether a path leads out of the definition's folder, be there a file or not. */
  private static boolean leadsOut(Path file, Path definition) throws IOException {
    @Nullable Path folder = definition.toAbsolutePath().normalize().getParent();
    return folder != null
        && (!file.toAbsolutePath().normalize().startsWith(folder)
            || !FileContent.isBelow(folder, file));
  }

  private static TeamSchema decode(LocatedText name, String path, byte[] text) {
    try {
      return parse(name, SourceText.decode(path, text));
    } catch (ReadingException e) {
      return new TeamSchema(name.text().strip(), Optional.empty(), List.of(e.problem()));
    }
  }

  private static TeamSchema parse(LocatedText name, SourceText source) {
    try {
      return check(name, LocatedJson.parse(source));
    } catch (StreamConstraintsException e) {
      return unusable(
          name,
          source.at(0), // Jackson does not say where
          "the schema is nested too deep, or has too long names",
          "Give parts of it names below $defs, and refer to these.");
    } catch (JsonProcessingException e) {
      return unusable(
          name,
          LocatedJson.location(source, e.getLocation()),
          "the schema is not JSON: " + reason(e),
          "Mend it there; any editor for JSON shows the place.");
    }
  }

  /** What Jackson says, but for the words that it quotes: they may be of a file that is secret. */
  private static String reason(JsonProcessingException e) {
    String said = e.getOriginalMessage().lines().findFirst().orElse("");
    return UNKNOWN_WORD.matcher(said).replaceFirst("a word that is no value");
  }

  /** The check that the schema makes, if it can be used. */
  public Optional<TeamSchemaCheck> check() {
    return schema.map(source -> new TeamSchemaCheck(name, source));
  }

  private static TeamSchema check(LocatedText name, LocatedJson json) {
    if (!(json.root() instanceof ObjectNode schema)) {
      return unusable(
          name,
          json.location(""),
          json.root().isMissingNode() ? "the schema is empty" : "a schema must be an object",
          "Start it with {\"$schema\": \"%s\"}.".formatted(JsonSchema.DIALECT));
    }
    JsonNode dialect = schema.path("$schema");
    if (!dialect.isMissingNode() && !dialect.asText().equals(JsonSchema.DIALECT)) {
      return unusable(
          name,
          json.location("/$schema"),
          "the schema is written in %s".formatted(Names.quoted(dialect.asText())),
          "Only JSON Schema 2020-12 is understood: \"%s\".".formatted(JsonSchema.DIALECT));
    }
    List<Problem> problems =
        SchemaProblems.of(schema).stream()
            .map(
                found ->
                    Problem.of(
                        Rule.INVALID_DEFINITION,
                        json.location(found.pointer()),
                        "the schema is wrong here: " + found.message(),
                        "See https://json-schema.org/understanding-json-schema for what can stand"
                            + " there."))
            .toList();
    return new TeamSchema(
        name.text().strip(), problems.isEmpty() ? Optional.of(schema) : Optional.empty(), problems);
  }

  private static TeamSchema unusable(
      LocatedText name, Location location, String message, String advice) {
    return new TeamSchema(
        name.text().strip(),
        Optional.empty(),
        List.of(Problem.of(Rule.INVALID_DEFINITION, location, message, advice)));
  }
}
