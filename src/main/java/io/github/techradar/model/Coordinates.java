package io.github.techradar.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the packages that an entry is about are written: as coordinates of Maven, in the words of the
 * enforcer's rule {@code bannedDependencies}, {@code groupId:artifactId} and perhaps {@code
 * :version}, where the version may be a range; or as package URLs, {@code pkg:npm/@angular/core}.
 * {@code *} stands for any text.
 */
public final class Coordinates {

  private static final String NAME = "[A-Za-z0-9_.*-]+";
  private static final String VERSION = "[A-Za-z0-9_.*+-]+";
  private static final String RANGE = "[\\[(][A-Za-z0-9_.,+-]+[\\])]";

  private static final String URL = "pkg:/*[A-Za-z0-9.+-]+/[A-Za-z0-9_.~%@*+/!$&'()=:?#-]+";

  /** One of them, as a regular expression that Java and JSON Schema understand. */
  public static final String FORM =
      "(%4$s|%1$s:%1$s(:(%2$s|%3$s(,%3$s)*))?)".formatted(NAME, VERSION, RANGE, URL);

  /** Several with commas between them, in the same language. */
  public static final String LIST_FORM = "%1$s(\\s*,\\s*%1$s)*".formatted(FORM);

  /** The same as {@link #FORM}; it never goes back, so it needs no stack for long texts. */
  private static final String FAST =
      "(?:%4$s+|%1$s+:%1$s+(?:(?::%2$s+|:%3$s(?:,%3$s)*+))?+)".formatted(NAME, VERSION, RANGE, URL);

  private static final Pattern ONE = Pattern.compile("(?<![^,\\s])" + FAST + "(?=\\s*+(?:,|$))");
  private static final Pattern SINGLE = Pattern.compile(FAST);
  private static final Pattern LIST = Pattern.compile("%1$s(?:\\s*+,\\s*+%1$s)*+".formatted(FAST));

  private Coordinates() {}

  /** The coordinates in a text, between its commas, which ranges of versions have too. */
  public static List<String> in(String text) {
    return ONE.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Whether a text is coordinates and nothing else: what {@link #FORM} matches, however long. */
  public static boolean isOne(String text) {
    return SINGLE.matcher(text).matches();
  }

  /** Whether coordinates are a package URL, and not of Maven's own form. */
  public static boolean isUrl(String text) {
    return text.regionMatches(true, 0, "pkg:", 0, 4) && text.indexOf('/') > 0;
  }

  /** Whether a text is what {@link #LIST_FORM} matches, however long. */
  public static boolean isList(String text) {
    return LIST.matcher(text).matches();
  }
}
