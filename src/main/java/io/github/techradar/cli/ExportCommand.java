package io.github.techradar.cli;

import io.github.techradar.app.Documents;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the radar for other tools. */
@Command(
    name = "export",
    description = "Writes the radar for other tools: as JSON, and in the formats that they read.")
final class ExportCommand extends AbstractPublishingCommand {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to write the documents. Default: ${DEFAULT-VALUE}.")
  private Path outputDirectory = Path.of("target/techradar");

  @Override
  void run() throws RefusedException, UnusableException {
    Documents documents = documents();
    published(documents)
        .export(documents, documents.paths().folderIn(outputDirectory.toAbsolutePath()));
  }
}
