package io.github.techradar.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process that is measured. Those of a round run in this order. */
enum Call {
  EMPTY_VALIDATE("empty-validate", "an empty `mvn validate`"),
  VALIDATE("validate", "`validate`", EMPTY_VALIDATE),
  /** Of the project of the one before, with one entry changed. */
  VALIDATE_AGAIN(
      "validate-again", "`validate` again, one entry changed", EMPTY_VALIDATE, VALIDATE, false),
  EXPORT("export", "`export`", EMPTY_VALIDATE),
  PAGES("pages", "`report`, called directly", EMPTY_VALIDATE),
  EMPTY_SITE("empty-site", "an empty `mvn site`"),
  SITE("site", "`report` in `mvn site`", EMPTY_SITE),
  /** Of the project of the one before, with one entry changed. */
  SITE_AGAIN("site-again", "`mvn site` again, one entry changed", EMPTY_SITE, SITE, false),
  MARKDOWN("markdown", "Maven's own Markdown in `mvn site`", EMPTY_SITE),
  QUICK_EMPTY_VALIDATE(
      "quick-empty-validate", "an empty `mvn validate`, quick options", null, EMPTY_VALIDATE, true),
  QUICK_VALIDATE(
      "quick-validate", "`validate`, quick options", QUICK_EMPTY_VALIDATE, VALIDATE, true),
  QUICK_EMPTY_SITE(
      "quick-empty-site", "an empty `mvn site`, quick options", null, EMPTY_SITE, true),
  QUICK_SITE("quick-site", "`report` in `mvn site`, quick options", QUICK_EMPTY_SITE, SITE, true),
  COMMAND("command", "`validate` without Maven"),
  QUICK_COMMAND("quick-command", "`validate` without Maven, quick options", null, COMMAND, true),
  BARE_YAML("bare-yaml", "bare YAML"),
  BARE_PARSE("bare-parse", "bare parsing"),
  BARE_FLEXMARK("bare-flexmark", "bare flexmark"),
  NODE("node", "gray-matter with ajv");

  /** The first compiler only, and a collector that needs no threads of its own. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final String word;
  private final String label;
  private final @Nullable Call empty;
  private final @Nullable Call project;
  private final boolean isQuick;

  Call(String word, String label) {
    this(word, label, null, null, false);
  }

  Call(String word, String label, Call empty) {
    this(word, label, empty, null, false);
  }

  Call(String word, String label, @Nullable Call empty, @Nullable Call project, boolean isQuick) {
    this.word = word;
    this.label = label;
    this.empty = empty;
    this.project = project;
    this.isQuick = isQuick;
  }

  /** What it is called in properties and folders. */
  String word() {
    return word;
  }

  /** What it is called in tables, as Markdown. */
  String label() {
    return label;
  }

  /** The call that does the same without any radar; of those of no build, none. */
  Optional<Call> empty() {
    return Optional.ofNullable(empty);
  }

  /** The call whose project is built, or this one. */
  Call project() {
    return project == null ? this : project;
  }

  /** Options for the JVM that it runs with, or nothing. */
  String options() {
    return isQuick ? QUICK : "";
  }

  /** Whether it runs a goal of the plugin. */
  boolean isOurs() {
    return empty != null && this != MARKDOWN;
  }

  /** Whether it runs the command, which does what a goal does. */
  boolean isCommand() {
    return project() == COMMAND;
  }

  /** Whether it runs a goal of the plugin from nothing, as builds usually do. */
  boolean isUsual() {
    return isOurs() && project == null;
  }

  /** Whether it builds what was built just before, with one entry changed. */
  boolean isAgain() {
    return this == VALIDATE_AGAIN || this == SITE_AGAIN;
  }

  boolean isEmpty() {
    return project() == EMPTY_VALIDATE || project() == EMPTY_SITE;
  }

  boolean isSite() {
    return project() == EMPTY_SITE || project().empty == EMPTY_SITE;
  }

  boolean isMaven() {
    return isEmpty() || empty != null;
  }

  /** The calls of that name, with the empty ones that they need, in the order of a round. */
  static List<Call> named(List<String> words) {
    List<Call> named =
        words.stream()
            .flatMap(
                word -> {
                  Call call = named(word);
                  return Stream.concat(
                      Stream.concat(call.empty().stream(), Stream.of(call)),
                      call.isAgain() ? Stream.of(call.project()) : Stream.of());
                })
            .toList();
    return Stream.of(values()).filter(named::contains).toList();
  }

  private static Call named(String word) {
    return Stream.of(values())
        .filter(call -> call.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no call '%s'; there are %s."
                        .formatted(word, Stream.of(values()).map(Call::word).toList())));
  }
}
