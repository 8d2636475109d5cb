package io.github.techradar.source;

import io.github.techradar.model.Definition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which files are entries, by the definition's patterns. */
public final class EntrySelection {

  /** How Markdown files are called, most usual first. */
  private static final List<String> MARKDOWN =
      List.of(".md", ".markdown", ".mdown", ".mkdn", ".mkd");

  private final Definition definition;
  private final List<FilePattern> include;
  private final List<FilePattern> exclude;

  /**
   * @param definition its patterns {@code include} and {@code exclude} select
   */
  public EntrySelection(Definition definition) {
    this.definition = definition;
    this.include = definition.include().stream().map(FilePattern::new).toList();
    this.exclude = definition.exclude().stream().map(FilePattern::new).toList();
  }

  /** Whether the file at a path below the source directory, with {@code /}, is an entry. */
  public boolean isEntry(String path) {
    return isSelected(path) && !definition.introducesQuadrant(path);
  }

  /** Whether a file is an entry, or the introduction of a quadrant. */
  boolean isSelected(String path) {
    return include.stream().anyMatch(pattern -> pattern.matches(path)) && !isExcluded(path);
  }

  /**
   * Whether a file is no entry only for the ending of its name, as {@code kafka.markdown} and
   * {@code KAFKA.MD} are none where {@code *.md} is asked for.
   */
  boolean isMissed(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && MARKDOWN.contains(path.substring(dot).toLowerCase(Locale.ROOT))
        && !isExcluded(path)
        && MARKDOWN.stream()
            .map(ending -> path.substring(0, dot) + ending)
            .anyMatch(other -> !other.equals(path) && isSelected(other));
  }

  /** Whether a path is excluded, be it that of a file or of a folder. */
  boolean isExcluded(String path) {
    return exclude.stream().anyMatch(pattern -> pattern.matches(path) || pattern.covers(path));
  }

  /** Whether any file below a folder may be selected, so that it is worth a look. */
  boolean selectsBelow(String folder) {
    return !excludesAllBelow(folder)
        && include.stream().anyMatch(pattern -> !pattern.progress(folder).isEmpty());
  }

  /**
   * How far each pattern has come at a folder. Where two ways to one folder have come equally far,
   * the same files below are selected by either.
   */
  List<?> progress(String folder) {
    return Stream.concat(include.stream(), exclude.stream())
        .map(pattern -> pattern.progress(folder))
        .toList();
  }

  /** Whether everything below a folder is excluded, so that nobody need look into it. */
  boolean excludesAllBelow(String folder) {
    return exclude.stream().anyMatch(pattern -> pattern.covers(folder));
  }

  /** Whether a folder is called as entries are, which is worth a word. */
  boolean isNamedAsEntry(String folder) {
    return !isExcluded(folder)
        && include.stream().anyMatch(p -> p.namesFiles() && p.matches(folder));
  }
}
