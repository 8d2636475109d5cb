package io.github.techradar.maven;

import io.github.techradar.export.Export;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.ExportedFile;
import io.github.techradar.export.Publication;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.output.OutputFile;
import io.github.techradar.output.OutputFolder;
import io.github.techradar.site.Download;
import io.github.techradar.site.Words;
import io.github.techradar.source.SourceDirectory;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * Makes documents for other tools and says what is in them. It is no part of a goal's own class,
 * for Maven loads the types in the methods of every goal, whichever runs.
 */
final class Exporter {

  private final List<ExportFormat> formats;
  private final boolean bodies;
  private final Log log;

  private Exporter(List<ExportFormat> formats, boolean bodies, Log log) {
    this.formats = List.copyOf(formats);
    this.bodies = bodies;
    this.log = log;
  }

  /**
   * Chooses formats by their names.
   *
   * @param bodies whether documents carry whole texts
   * @param log is told what was made
   * @throws IllegalArgumentException if there is no such format; the message names those that are
   */
  static Exporter of(List<String> formats, boolean bodies, Log log) {
    return new Exporter(Chosen.of(formats, ExportFormat::of), bodies, log);
  }

  /**
   * Writes the documents to a directory.
   *
   * @param paths where the radar's pages are on its site
   * @param source where the entries are, and files beside them
   * @param site the address of that site, if that is known
   * @param attachment is handed each single file with its name
   * @throws IOException if something cannot be read or written
   */
  void write(
      Radar radar,
      SitePaths paths,
      SourceDirectory source,
      Optional<URI> site,
      File directory,
      BiConsumer<String, File> attachment)
      throws IOException {
    if (formats.isEmpty()) {
      log.info("Nothing is written, for no format is chosen (techradar.formats).");
      return;
    }
    BodyHtml html = new BodyHtml(radar, source, Words.in(Locale.ROOT).ofBodies());
    Publication publication = new Publication(radar, paths, html, site, bodies);
    for (ExportFormat format : formats) {
      Export export = format.write(publication);
      if (format.folder().isPresent()) {
        OutputFolder files = new OutputFolder(directory.toPath(), format.folder().get());
        for (Download file : files(format, export, source)) {
          files.write(file.path(), file.content());
        }
        files.replaceFormer();
      } else {
        for (ExportedFile document : export.documents()) {
          File file = new File(directory, document.path());
          OutputFile.write(file.toPath(), document.content());
          attachment.accept(document.path(), file);
        }
      }
      say(format, export, radar, directory);
    }
  }

  /**
   * The documents for a site to carry, in its language.
   *
   * @param paths where everything is on the site
   * @param html the bodies of the radar in that language
   * @param directory where the site will have them, for the log
   * @throws IOException if something cannot be read
   */
  List<Download> downloads(
      Radar radar,
      SitePaths paths,
      SourceDirectory source,
      Optional<URI> site,
      BodyHtml html,
      File directory)
      throws IOException {
    List<Download> downloads = new ArrayList<>();
    if (!formats.isEmpty()) {
      Publication publication = new Publication(radar, paths, html, site, bodies);
      for (ExportFormat format : formats) {
        Export export = format.write(publication);
        downloads.addAll(files(format, export, source));
        say(format, export, radar, directory);
      }
    }
    return downloads;
  }

  /** The files of a format; of a folder the first is the one to begin with. */
  private static List<Download> files(ExportFormat format, Export export, SourceDirectory source)
      throws IOException {
    List<Download> files = new ArrayList<>();
    for (ExportedFile document : export.documents()) {
      boolean offered = files.isEmpty() || format.folder().isEmpty();
      files.add(new Download(document.path(), document.content(), offered));
    }
    for (Export.Copy copy : export.copies()) {
      byte[] content = Files.readAllBytes(source.root().resolve(copy.source()));
      files.add(new Download(copy.path(), content, false));
    }
    return files;
  }

  /** The counts, which add up, and the name of every entry that a format has no place for. */
  private void say(ExportFormat format, Export export, Radar radar, File directory) {
    String files =
        format
            .folder()
            .orElseGet(
                () ->
                    export.documents().stream()
                        .map(ExportedFile::path)
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
