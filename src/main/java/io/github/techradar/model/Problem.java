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
 * @param cause what the plugin failed with, where it is not the author who is at fault
 */
public record Problem(
    Location location,
    Severity severity,
    Rule rule,
    String message,
    String advice,
    Optional<String> suggestion,
    Optional<Throwable> cause)
    implements Comparable<Problem> {

  private static final String LOOKS_SO = "What stands there only looks the same; type it anew. ";

  /** In characters: nobody reads more, and a value in it may be as long as a file. */
  private static final int LONGEST_TEXT = 2000;

  /**
   * No text of a problem has a line break in it, or anything that a terminal or build would obey;
   * what is too long ends with {@code …}.
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
    return new Problem(
        location, rule.severity(), rule, message, advice, Optional.empty(), Optional.empty());
  }

  /** That this plugin failed on a file. Whatever the file says, that is no fault of its author. */
  static Problem ofFault(String path, Throwable cause) {
    return of(
            Rule.INTERNAL_ERROR,
            Location.startOf(path),
            "the plugin failed on this file: " + cause.getClass().getSimpleName(),
            "That is a fault of the plugin: please report it, with the file and with the debug log,"
                + " which says where it failed. To go on without the file, exclude it (entries:"
                + " exclude).")
        .causedBy(cause);
  }

  /** This problem with what the plugin failed with. */
  public Problem causedBy(Throwable failure) {
    return new Problem(location, severity, rule, message, advice, suggestion, Optional.of(failure));
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
        location,
        severity,
        rule,
        message,
        looksSo && !isSo ? LOOKS_SO + advice : advice,
        other,
        cause);
  }

  /** This problem with another way to its file. */
  public Problem in(String path) {
    return new Problem(
        new Location(path, location.line(), location.column()),
        severity,
        rule,
        message,
        advice,
        suggestion,
        cause);
  }

  /** This problem in other words. */
  public Problem saying(String other) {
    return new Problem(location, severity, rule, other, advice, suggestion, cause);
  }

  /** This problem with other advice. */
  public Problem advising(String other) {
    return new Problem(location, severity, rule, message, other, suggestion, cause);
  }

  /** This problem with another severity. */
  public Problem weighing(Severity other) {
    return new Problem(location, other, rule, message, advice, suggestion, cause);
  }

  /** Whether its entry cannot be published as it is. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code path:line:column: severity: message [rule]}. */
  public String headline() {
    String place = Names.exact(location.toString());
    return Names.visible("%s: %s: %s [%s]".formatted(place, severity.word(), message, rule.id()));
  }

  /** The sentences to print below the headline. */
  public String help() {
    return suggestion
        .map(text -> Names.visible("Did you mean '" + Names.exact(text) + "'? " + advice))
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
