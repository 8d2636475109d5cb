package io.github.techradar.maven;

import io.github.techradar.export.Document;
import io.github.techradar.export.Export;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.Publication;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import io.github.techradar.output.OutputFile;
import io.github.techradar.output.WrittenFiles;
import io.github.techradar.source.SourceDirectory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes documents and says what is in them. It is no part of the goal's own class, for Maven loads
 * the types in the methods of every goal, whichever runs.
 *
 * @param source where the entries are, and files beside them
 * @param directory where the files go
 * @param log is told what was written
 * @param attachment is handed each single file with its name
 */
record ExportedFiles(
    SourceDirectory source, File directory, Log log, BiConsumer<String, File> attachment) {

  /**
   * Writes what a format makes of a radar.
   *
   * @throws MojoExecutionException if it cannot be written
   */
  void write(ExportFormat format, Publication publication) throws MojoExecutionException {
    Export export = format.write(publication);
    write(format, export);
    say(format, export, publication.radar());
  }

  private void write(ExportFormat format, Export export) throws MojoExecutionException {
    try {
      if (format.folder().isPresent()) {
        WrittenFiles files = new WrittenFiles(directory.toPath(), format.folder().get());
        for (Document document : export.documents()) {
          files.write(document.path(), document.content());
        }
        for (Export.Copy copy : export.copies()) {
          files.write(copy.path(), Files.readAllBytes(source.root().resolve(copy.source())));
        }
        files.replaceFormer();
      } else {
        for (Document document : export.documents()) {
          File file = new File(directory, document.path());
          OutputFile.write(file.toPath(), document.content());
          attachment.accept(document.path(), file);
        }
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "%s cannot be written to %s: %s".formatted(format.word(), directory, e), e);
    }
  }

  /** The counts, which add up, and the name of every entry that a format has no place for. */
  private void say(ExportFormat format, Export export, Radar radar) {
    String files =
        format
            .folder()
            .orElseGet(
                () ->
                    export.documents().stream()
                        .map(Document::path)
                        .collect(Collectors.joining(", ")));
    log.info(
        "%s: %s of %s entries in %s of %s"
            .formatted(
                format.word(), export.carried(), radar.published().size(), files, directory));
    export
        .omissions()
        .forEach(
            omission ->
                log.warn(format.word() + " leaves out " + Names.visible(omission.toString())));
  }
}
