package io.github.techradar.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which artifacts of Maven an entry is about, in the words of the enforcer's rule {@code
 * bannedDependencies}: {@code groupId:artifactId}, and perhaps {@code :version}, where the version
 * may be a range and {@code *} stands for any letters.
 */
public final class Coordinates {

  /** As a regular expression that Java and JSON Schema understand. */
  public static final String FORM =
      "[A-Za-z0-9_.*-]+:[A-Za-z0-9_.*-]+"
          + "(:([A-Za-z0-9_.*+-]+|[\\[(][A-Za-z0-9_.,+-]+[\\])](,[\\[(][A-Za-z0-9_.,+-]+[\\])])*))?";

  /** The same without going back, which JSON Schema has no signs for. */
  private static final String POSSESSIVE = FORM.replace("]+", "]++").replace(")*", ")*+");

  private static final Pattern ONE =
      Pattern.compile("(?<![^,\\s])" + POSSESSIVE + "(?=\\s*+(?:,|$))");

  private Coordinates() {}

  /** The coordinates in a text, between its commas, which ranges of versions have too. */
  public static List<String> in(String text) {
    return ONE.matcher(text).results().map(MatchResult::group).toList();
  }
}
