package io.github.techradar.imports;

/**
 * A file that is to be written.
 *
 * @param path its path below the source directory, with {@code /}
 * @param title the title of its entry; empty for the definition
 * @param text all of its text
 */
public record ImportedFile(String path, String title, String text) {

  /** The same file at another path. */
  public ImportedFile at(String other) {
    return new ImportedFile(other, title, text);
  }
}
