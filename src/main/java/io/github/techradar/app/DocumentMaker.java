package io.github.techradar.app;

import io.github.techradar.export.Export;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.ExportedFile;
import io.github.techradar.export.Publication;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SpareThreads;
import io.github.techradar.output.OutputFile;
import io.github.techradar.output.OutputFolder;
import io.github.techradar.site.Download;
import io.github.techradar.source.LinkedFiles;
import io.github.techradar.usage.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes documents for other tools, and tells the front end what is in them. */
final class DocumentMaker {

  private final Radar radar;
  private final Optional<Usage> usage;
  private final LinkedFiles linked;
  private final FrontEnd frontEnd;

  /**
   * @param usage what builds use of the radar, where inventories tell
   * @param linked the files that links of the entries may lead to
   */
  DocumentMaker(Radar radar, Optional<Usage> usage, LinkedFiles linked, FrontEnd frontEnd) {
    this.radar = radar;
    this.usage = usage;
    this.linked = linked;
    this.frontEnd = frontEnd;
  }

  /**
   * Writes documents to a directory.
   *
   * @param bodies the entries' bodies in the language of the documents
   * @return the files that stand alone, in the order of the formats; those of folders do not
   * @throws IOException if something cannot be read or written
   */
  List<Path> write(Documents documents, BodyHtml bodies, Path directory) throws IOException {
    SpareThreads ahead = ahead(documents, bodies);
    try {
      return write(documents, publication(documents, bodies), directory);
    } finally {
      ahead.close();
    }
  }

  /** Lets bodies be rendered that documents will ask for. */
  SpareThreads ahead(Documents documents, BodyHtml bodies) {
    boolean whole =
        documents.bodies() && documents.formats().stream().anyMatch(ExportFormat::carriesBodies);
    boolean parts = documents.formats().stream().anyMatch(ExportFormat::carriesSummaries);
    return bodies.ahead(
        radar.published().stream()
            .filter(entry -> whole || (parts && entry.description().isEmpty()))
            .toList());
  }

  private List<Path> write(Documents documents, Publication publication, Path directory)
      throws IOException {
    List<Path> alone = new ArrayList<>();
    for (ExportFormat format : documents.formats()) {
      Export export = format.write(publication);
      if (format.folder().isPresent()) {
        OutputFolder files = new OutputFolder(directory, format.folder().get());
        List<Download> all = files(format, export);
        files.announce(all.stream().map(Download::path).toList());
        for (Download file : all) {
          files.write(file.path(), file.content());
        }
        files.replaceFormer();
      } else {
        for (ExportedFile document : export.documents()) {
          Path file = directory.resolve(document.path());
          OutputFile.write(file, document.content());
          alone.add(file);
        }
      }
      tell(format, export, directory);
    }
    return List.copyOf(alone);
  }

  /**
   * The documents for a site to carry.
   *
   * @param bodies the entries' bodies in the language of the site
   * @param directory where the site will have them, for the front end
   */
  List<Download> downloads(Documents documents, BodyHtml bodies, Path directory) {
    if (documents.formats().isEmpty()) {
      return List.of();
    }
    List<Download> downloads = new ArrayList<>();
    Publication publication = publication(documents, bodies);
    for (ExportFormat format : documents.formats()) {
      Export export = format.write(publication);
      downloads.addAll(files(format, export));
      tell(format, export, directory);
    }
    return List.copyOf(downloads);
  }

  /** The radar as the readers of documents get it. */
  Publication publication(Documents documents, BodyHtml bodies) {
    return new Publication(
        radar, documents.paths(), bodies, documents.site(), documents.bodies(), usage);
  }

  /** The files of a format; of a folder the first is the one to begin with. */
  private List<Download> files(ExportFormat format, Export export) {
    List<Download> files = new ArrayList<>();
    for (ExportedFile document : export.documents()) {
      boolean offered = files.isEmpty() || format.folder().isEmpty();
      files.add(new Download(document.path(), document.content(), offered));
    }
    for (Export.Copy copy : export.copies()) {
      files.add(new Download(copy.path(), () -> linked.open(copy.source()), false));
    }
    return files;
  }

  /** The counts, which add up, and the name of every entry that a format has no place for. */
  private void tell(ExportFormat format, Export export, Path directory) {
    String files =
        format
            .folder()
            .orElseGet(
                () ->
                    export.documents().stream()
                        .map(ExportedFile::path)
                        .collect(Collectors.joining(", ")));
    frontEnd.inform(
        "%s: %s of %s entries in %s of %s"
            .formatted(
                format.word(), export.carried(), radar.published().size(), files, directory));
    export
        .omissions()
        .forEach(omission -> frontEnd.warn(format.word() + " leaves out " + omission));
  }
}
