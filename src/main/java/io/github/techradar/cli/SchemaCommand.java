package io.github.techradar.cli;

import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the JSON Schemas that the radar is held to. */
@Command(
    name = "schema",
    description =
        "Writes the JSON Schemas of front matter, of the definition and of what is exported, for"
            + " editors and other tools.")
final class SchemaCommand extends AbstractRadarCommand {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to write the schemas. Default: ${DEFAULT-VALUE}.")
  private Path outputDirectory = Path.of("target/techradar");

  @Mixin private NameOption name = new NameOption();

  @Override
  void run() throws RefusedException, UnusableException {
    radar().writeSchemas(name.paths(settings()).folderIn(outputDirectory.toAbsolutePath()));
  }
}
