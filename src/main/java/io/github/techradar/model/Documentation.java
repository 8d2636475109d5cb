package io.github.techradar.model;

/** Where the documentation of the plugin is. */
public final class Documentation {

  /** The address of its first page, with a slash at the end; the {@code url} of the POM. */
  public static final String ADDRESS = "https://techradar.github.io/techradar-maven-plugin/";

  /** The address of the page with all rules. */
  public static final String OF_RULES = ADDRESS + "rules.html";

  private Documentation() {}

  /** What is said of a rule there. */
  public static String of(Rule rule) {
    return OF_RULES + "#" + rule.id();
  }
}
