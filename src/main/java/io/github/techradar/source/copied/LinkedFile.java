package io.github.techradar.source.copied;

import java.util.List;

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

  /**
   * A file that is copied to the site.
   *
   * @param dropped what of it is left out, each once, as {@code <script>} of a drawing; of most
   *     files nothing
   */
  record Copied(List<String> dropped) implements LinkedFile {

    /** A file that is copied as it is. */
    public static final Copied WHOLE = new Copied(List.of());

    public Copied {
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * A file that is not copied, for what it could do on the site.
   *
   * @param why the reason, to be read behind its name: {@code begins with '<'}
   * @param advice what its author can do
   */
  record Refused(String why, String advice) implements LinkedFile {}
}
