package io.github.techradar.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The release that the documentation tells people to use. */
final class Release {

  private static final Pattern DATED =
      Pattern.compile("^## (\\S+) \\(\\d{4}-\\d{2}-\\d{2}\\)$", Pattern.MULTILINE);

  private Release() {}

  /** The newest one that the changes give a day to; if there is none, the one to come. */
  static String version() {
    return newest(DocPage.of("CHANGELOG.md").text());
  }

  static String newest(String changes) {
    Matcher dated = DATED.matcher(changes);
    return dated.find() ? dated.group(1) : toCome();
  }

  /** The version that the POM leads to. */
  static String toCome() {
    return pom("version").replace("-SNAPSHOT", "");
  }

  /** An element of our POM. */
  static String pom(String element) {
    try {
      return Xml.text(Xml.parse(Files.readString(Path.of("pom.xml"))), element).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
