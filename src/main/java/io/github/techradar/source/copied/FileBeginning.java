package io.github.techradar.source.copied;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** How the content of a file begins, which tells browsers what it is, whatever it is called. */
final class FileBeginning {

  /** In bytes; more than any of what is looked for here. */
  static final int LENGTH = 4096;

  private static final Pattern PICTURE =
      Pattern.compile(
          "(?s)(?:\\x89PNG\\r\\n\\x1a\\n|\\xff\\xd8\\xff|GIF8[79]a|RIFF.{4}WEBP|BM|\\x00\\x00\\x01\\x00"
              + "|.{4}ftyp(?:avif|avis|mif1)).*");

  /** White space and marks of encodings, such as may stand before the first tag of a page. */
  private static final Pattern MARKUP =
      Pattern.compile("(?s)(?:\\xef\\xbb\\xbf|\\xfe\\xff|\\xff\\xfe)?[\\x00\\s]*<.*");

  private final String bytes; // one char each

  FileBeginning(byte[] bytes) {
    this.bytes = new String(bytes, ISO_8859_1);
  }

  boolean isPicture() {
    return PICTURE.matcher(bytes).matches();
  }

  boolean isPdf() {
    return bytes.startsWith("%PDF-");
  }

  /** Whether a browser that guesses could take the file for a page. */
  boolean mayBeMarkup() {
    return MARKUP.matcher(bytes).matches();
  }
}
