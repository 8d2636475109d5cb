package io.github.techradar.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the file of an entry is called, by the entry's title: {@code apache-kafka} for "Apache
 * Kafka". Signs that tell technologies apart are spelled out, so {@code C}, {@code C#} and {@code
 * C++} have files of their own.
 */
public final class EntryFileName {

  /** In bytes of UTF-8; a file system takes 255, with endings and what tools put before it. */
  private static final int LONGEST = 120;

  private static final Pattern SHARP = Pattern.compile("(?<=[\\p{L}\\p{N}])#");
  private static final Pattern PLUS = Pattern.compile("\\+");
  private static final Pattern AND = Pattern.compile("&");

  /** The dot of {@code .NET}. */
  private static final Pattern DOT = Pattern.compile("(?<![^\\s(/])\\.(?=\\p{L})");

  /**
   * Names that mean something else: to this plugin, to code hosts, or to Windows, where no file can
   * be called {@code con.md}.
   */
  private static final Pattern TAKEN =
      Pattern.compile("index|readme|con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private EntryFileName() {}

  /**
   * A name without an ending: lower case, letters and digits of any script, and single hyphens.
   *
   * @return empty if the title has neither a letter nor a digit
   */
  public static Optional<String> of(String title) {
    String spelled = SHARP.matcher(title).replaceAll(" sharp ");
    spelled = PLUS.matcher(spelled).replaceAll(" plus ");
    spelled = AND.matcher(spelled).replaceAll(" and ");
    spelled = DOT.matcher(spelled).replaceAll("dot ");
    String name = cut(Names.slug(spelled));
    return Names.slug(title).isEmpty()
        ? Optional.empty()
        : Optional.of(TAKEN.matcher(name).matches() ? name + "-entry" : name);
  }

  private static String cut(String slug) {
    String cut = slug;
    while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut.equals(slug) ? slug : Names.slug(cut);
  }
}
