package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import java.util.List;

/** Knows one format of other tools. */
interface RadarSource {

  /**
   * Whether a file is in this format, by its content.
   *
   * @param file a file of any kind
   */
  boolean recognises(SourceFile file);

  /**
   * Whether a file may be in this format though it is not recognised: people say that it is, and
   * what its keys or its rings are.
   */
  default boolean accepts(SourceFile file) {
    return recognises(file);
  }

  /**
   * Whether a file that is in no format belongs to one in this: a page or a list that gives names.
   */
  default boolean isCompanion(SourceFile file) {
    return false;
  }

  /**
   * Whether all files together are one radar, as with a file for each entry. Else each file is the
   * radar at one time.
   */
  default boolean isOneOfManyFiles() {
    return false;
  }

  /**
   * Reads a radar. What is wrong is told to the context, with its place; nothing is thrown for it.
   *
   * @param files the one file of the radar and its companions, or all files of the radar
   */
  FoundRadar read(List<SourceFile> files, ImportContext context);
}
