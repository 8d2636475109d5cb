package io.github.techradar.app;

/** What people can set, whatever a front end calls it: see {@link FrontEnd#name}. */
public enum Setting {
  /** What the radar is called, where a site has several. */
  NAME("name"),
  /** The directory that holds the entries. */
  SOURCE_DIRECTORY("sourceDirectory"),
  /** The file with the radar's own settings. */
  DEFINITION("definition"),
  /** The file that lists known problems. */
  BASELINE("baseline"),
  /** Which problems fail a run. */
  FAIL_ON("failOn"),
  /** The day to count the age of entries to. */
  REVIEW_DAY("reviewDay"),
  /** The formats in which problems are written to files. */
  FINDINGS("findings"),
  /** The folder that paths in findings start from. */
  FINDINGS_ROOT("findingsRoot"),
  /** The documents for other tools. */
  FORMATS("formats"),
  /** The address of the site that has the radar's pages. */
  SITE_URL("siteUrl"),
  /** What a new radar, or a new entry, is called. */
  TITLE("title"),
  /** Where the site of a new radar will be. */
  URL("url"),
  /** The group of a new project. */
  GROUP_ID("groupId"),
  /** The name of a new project in its group. */
  ARTIFACT_ID("artifactId"),
  /** What is to check and publish a new radar. */
  CI("ci"),
  /** The quadrant of a new entry. */
  QUADRANT("quadrant"),
  /** The status of a new entry. */
  STATUS("status"),
  /** The day that a new radar, or a new entry, begins with. */
  DAY("day"),
  /** The files of a radar of another tool. */
  FROM("from"),
  /** The format of these files. */
  FORMAT("format"),
  /** The days of these files. */
  DAYS("days"),
  /** The names of the rings in these files. */
  RINGS("rings"),
  /** The names of the quadrants in these files. */
  QUADRANTS("quadrants"),
  /** Where these files have the keys of entries. */
  MAPPING("mapping"),
  /** Where the pages of the other tool are. */
  OLD_SITE("oldSite"),
  /** Whether all states of a file that git knows are imported. */
  IMPORT_HISTORY("importHistory"),
  /** Whether entries that are there are written over. */
  OVERWRITE("overwrite"),
  /** Whether the rest is imported where something cannot be read. */
  PARTIAL("partial"),
  /** The radar that a build is held to. */
  RADAR("radar"),
  /** The documents that list what projects use. */
  INVENTORIES("inventories"),
  /** What the problems of a rule weigh for one build. */
  RULES("rules");

  private final String word;

  Setting(String word) {
    this.word = word;
  }

  /** The setting's name in camel case: {@code failOn}. */
  public String word() {
    return word;
  }
}
