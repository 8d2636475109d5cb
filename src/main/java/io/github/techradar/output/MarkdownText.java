package io.github.techradar.output;

import java.util.regex.Pattern;

/** Markdown as this plugin writes it. */
public final class MarkdownText {

  /** All that could be more than a character to Markdown. */
  private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_{}\\[\\]<>#+!|~&$@:-]");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private MarkdownText() {}

  /** A text that Markdown shows as it is, on one line. */
  public static String plain(String written) {
    return ACTIVE.matcher(SPACES.matcher(written).replaceAll(" ").strip()).replaceAll("\\\\$0");
  }
}
