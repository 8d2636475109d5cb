package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file that is to be an entry, or the introduction of a quadrant, as far as it could be read.
 *
 * @param path its path below the source directory, with {@code /}
 * @param frontMatter its front matter; empty if it could not be read
 * @param body the Markdown below it
 * @param suppressions what its author allows it
 * @param problems what is wrong about the reading; without front matter at least one
 */
public record EntryFile(
    String path,
    Optional<FrontMatter> frontMatter,
    BodyText body,
    List<Suppression> suppressions,
    List<Problem> problems) {

  public EntryFile {
    suppressions = List.copyOf(suppressions);
    problems = List.copyOf(problems);
  }

  /** Reads an entry from its file's bytes; what is wrong with them is in the result. */
  public static EntryFile read(String path, byte[] bytes) {
    return read(path, bytes, new KeptFacts());
  }

  /**
   * Reads an entry from its file's bytes.
   *
   * @param facts keeps what is known of the bodies of its radar
   */
  static EntryFile read(String path, byte[] bytes, KeptFacts facts) {
    return read(path, bytes, facts, FrontMatter::cutFrom);
  }

  /**
   * Reads the front matter of an entry from its file's bytes, and nothing else: there is no body,
   * and problems are only named if there is no front matter.
   */
  public static EntryFile readFrontMatter(String path, byte[] bytes) {
    return FaultBarrier.around(
        path,
        () -> {
          try {
            FrontMatter values = FrontMatter.cutFrom(SourceText.decode(path, bytes)).frontMatter();
            return new EntryFile(
                path, Optional.of(values), BodyText.none(path), List.of(), List.of());
          } catch (ReadingException e) {
            return unreadable(path, e.problem());
          }
        },
        fault -> unreadable(path, fault));
  }

  /** Reads the introduction of a quadrant: the same, but that it need not have front matter. */
  static EntryFile readIntroduction(String path, byte[] bytes, KeptFacts facts) {
    return read(path, bytes, facts, FrontMatter::cutIfAny);
  }

  /** A way to cut the front matter from a file. */
  private interface Cutter {
    FrontMatter.Cut cut(SourceText source) throws ReadingException;
  }

  private static EntryFile read(String path, byte[] bytes, KeptFacts facts, Cutter cutter) {
    return FaultBarrier.around(
        path, () -> readUnguarded(path, bytes, facts, cutter), fault -> unreadable(path, fault));
  }

  private static EntryFile readUnguarded(
      String path, byte[] bytes, KeptFacts facts, Cutter cutter) {
    try {
      SourceText source = SourceText.decode(path, bytes);
      FrontMatter.Cut cut = cutter.cut(source);
      BodyText body = BodyText.cutFrom(source, cut.bodyStart(), facts);
      List<Problem> problems = new ArrayList<>(cut.problems());
      problems.addAll(BidiControls.problems(source));
      return new EntryFile(
          path, Optional.of(cut.frontMatter()), body, Suppression.in(source), problems);
    } catch (ReadingException e) {
      return unreadable(path, e.problem());
    }
  }

  /** A file of which nothing is known but what keeps it from being read. */
  public static EntryFile unreadable(String path, Problem problem) {
    return new EntryFile(path, Optional.empty(), BodyText.none(path), List.of(), List.of(problem));
  }

  /** Whether the body is that of an earlier state. */
  public boolean inheritsBody() {
    return !body.path().equals(path);
  }

  /** This file with what it leaves out taken from an earlier state of the same entry. */
  EntryFile inheriting(EntryFile earlier, Definition definition) {
    Optional<FrontMatter> both =
        frontMatter.map(
            own -> earlier.frontMatter.map(old -> own.inheriting(old, definition)).orElse(own));
    BodyText text = body.text().isBlank() ? earlier.body : body;
    return new EntryFile(path, both, text, suppressions, problems);
  }

  /** How many values the front matter has; as {@link YamlValue#count} counts. */
  int countOfValues() {
    return frontMatter.map(own -> own.values().count()).orElse(0);
  }

  /** The keys and values of the front matter, in the author's order. */
  List<YamlMap.Pair> pairs() {
    return frontMatter.map(values -> values.values().pairs()).orElse(List.of());
  }
}
