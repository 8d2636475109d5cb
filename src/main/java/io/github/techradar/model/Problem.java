package io.github.techradar.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding.
 *
 * @param location where it is
 * @param severity how much it weighs
 * @param rule what it breaks
 * @param message what was found, in one line
 * @param advice what to do about it or what is allowed, in whole sentences
 * @param suggestion the text that was most likely meant, where there is one
 */
public record Problem(
    Location location,
    Severity severity,
    Rule rule,
    String message,
    String advice,
    Optional<String> suggestion)
    implements Comparable<Problem> {

  private static final String LOOKS_SO = "What stands there only looks the same; type it anew. ";

  /** In characters: nobody reads more, and a value in it may be as long as a file. */
  private static final int LONGEST_TEXT = 2000;

  /**
   * No text of a problem has a line break in it, or anything that a terminal would obey; what is
   * too long ends with {@code …}.
   */
  public Problem {
    message = Names.visible(Names.cut(message, LONGEST_TEXT));
    advice = Names.visible(Names.cut(advice, LONGEST_TEXT));
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  /** A problem of the rule's own severity, without a suggestion. */
  public static Problem of(Rule rule, Location location, String message, String advice) {
    return new Problem(location, rule.severity(), rule, message, advice, Optional.empty());
  }

  /**
   * This problem with the text that was most likely meant. Where that is just what stands there,
   * nothing is suggested; where it only looks so, the advice says that.
   *
   * @param found the text that stands there
   */
  public Problem suggesting(String found, Optional<String> meant) {
    Optional<String> other = meant.filter(text -> !text.equals(found));
    boolean looksSo = other.filter(text -> Names.looksLike(text, found)).isPresent();
    boolean isSo = other.filter(text -> Names.same(text, found)).isPresent();
    return new Problem(
        location, severity, rule, message, looksSo && !isSo ? LOOKS_SO + advice : advice, other);
  }

  /** This problem with other advice. */
  public Problem advising(String other) {
    return new Problem(location, severity, rule, message, other, suggestion);
  }

  /** This problem with another severity. */
  public Problem weighing(Severity other) {
    return new Problem(location, other, rule, message, advice, suggestion);
  }

  /** Whether its entry cannot be published as it is. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code path:line:column: severity: message [rule]}. */
  public String headline() {
    String place = Names.exact(location.toString());
    return "%s: %s: %s [%s]".formatted(place, severity.word(), message, rule.id());
  }

  /** The sentences to print below the headline. */
  public String help() {
    return suggestion
        .map(text -> "Did you mean '" + Names.exact(text) + "'? " + advice)
        .orElse(advice);
  }

  /** The problems sorted by path, line and column, each once. */
  public static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().distinct().sorted().toList();
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
