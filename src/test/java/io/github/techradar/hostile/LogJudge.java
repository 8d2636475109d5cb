package io.github.techradar.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a terminal, a reader's eye or a build server would obey in what is told. */
final class LogJudge {

  /** Of Azure Pipelines and, in an older form, of GitHub Actions: anywhere in a line. */
  private static final Pattern COMMAND = Pattern.compile("##(vso)?\\[");

  /** Of GitHub Actions: at the start of a line. */
  private static final Pattern COMMAND_AT_START = Pattern.compile("^\\s*::");

  /** Of TeamCity: at the start of a line. */
  private static final Pattern SERVICE_MESSAGE = Pattern.compile("^\\s*##teamcity\\[");

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  /** In characters; what is quoted is cut, so no line grows as an entry does. */
  private static final int LONGEST = 10_000;

  private LogJudge() {}

  /** What is wrong with a line for people. */
  static List<String> findings(String line) {
    List<String> findings = new ArrayList<>(ofAnnotation(line));
    if (COMMAND_AT_START.matcher(line).find() || SERVICE_MESSAGE.matcher(line).find()) {
      findings.add("a command at the start of a line");
    }
    return findings;
  }

  /** What is wrong with a line that is a command itself. */
  static List<String> ofAnnotation(String line) {
    List<String> findings = new ArrayList<>();
    if (line.length() > LONGEST) {
      findings.add("a line that is too long to read");
    }
    if (CONTROL.matcher(line).find()) {
      findings.add("a control character in a line");
    }
    if (COMMAND.matcher(line).find()) {
      findings.add("a command in a line");
    }
    return findings;
  }
}
