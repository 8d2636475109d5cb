package io.github.techradar.source;

/** What a link or an image finds at a path below the source directory. */
public sealed interface LinkedFile {

  /** No file that readers may see: there is none, it is hidden, or it lies elsewhere. */
  record Nothing() implements LinkedFile {}

  /**
   * The file of an entry or of an introduction. It has a page, or is kept back; it is never copied.
   *
   * @param path its own path; another than that of the link where a link of the file system leads
   *     there
   */
  record Source(String path) implements LinkedFile {}

  /** A file that is copied to the site. */
  record Copied() implements LinkedFile {}
}
