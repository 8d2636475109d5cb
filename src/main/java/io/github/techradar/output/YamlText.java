package io.github.techradar.output;

import java.util.regex.Pattern;

/** YAML as this plugin writes it. */
public final class YamlText {

  /** A text that is itself to every reader of YAML: letters, and in it little else. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} ./+_()-]*+(?<! ))?");

  /** Words that are no text to some reader. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i:null|true|false|yes|no|on|off|y|n|\\.?nan|\\.?inf)");

  private YamlText() {}

  /** A text of one line as a value: as it is where YAML takes it so, else between quotes. */
  public static String value(String text) {
    return PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches()
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
