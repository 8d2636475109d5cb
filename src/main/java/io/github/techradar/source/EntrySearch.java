package io.github.techradar.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a folder that nobody has named holds a radar: a definition, or a Markdown file whose
 * front matter gives a status that radars have who say nothing else; other records of decisions
 * have a status too. Folders may hold anything, so the search is a short one.
 */
public final class EntrySearch {

  /** Entries lie in a folder, in that of a quadrant, or in that of an edition below it. */
  private static final int DEEPEST = 3;

  private static final int MOST_FILES = 5_000;
  private static final Set<String> OF_TOOLS = Set.of("target", "build", "node_modules");
  private static final List<String> ENDINGS = List.of(".md", ".markdown");

  private static final String FENCE = "---";

  /** A line with the key of a status, and its value: plain, or in quotes. */
  private static final Pattern STATUS =
      Pattern.compile(
          "[\"']?(?:%s)[\"']?\\s*+:\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|((?:[^\\s#]|\\s++(?!#|$)|(?<!\\s)#)*+)).*+"
              .formatted(String.join("|", keysOfStatus())),
          Pattern.CASE_INSENSITIVE);

  /** How many letters of a file are looked at: front matter is at its top. */
  private static final int TOP = 8_000;

  private EntrySearch() {}

  private static List<String> keysOfStatus() {
    return Definition.DEFAULT.fields().stream()
        .filter(field -> field.type() == Field.Type.STATUS)
        .flatMap(field -> field.keys().stream())
        .toList();
  }

  /** Whether a folder holds a radar; of one that cannot be read it is not known, so it does not. */
  public static boolean finds(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    if (hasDefinition(folder)) {
      return true;
    }
    try {
      Path top = folder.toRealPath();
      Search search = new Search(top);
      Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), DEEPEST, search);
      return search.found;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a definition lies in a folder. */
  public static boolean hasDefinition(Path folder) {
    return Files.isDirectory(folder) && !new SourceDirectory(folder).definitions().isEmpty();
  }

  private static final class Search extends SimpleFileVisitor<Path> {

    private final Path top;
    private int files;
    private boolean found;

    Search(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(top) || isLookedInto(String.valueOf(folder.getFileName()))
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    private static boolean isLookedInto(String name) {
      return !name.startsWith(".") && !OF_TOOLS.contains(name);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files++;
      found = attributes.isRegularFile() && isMarkdown(file) && hasStatus(file);
      return found || files >= MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isMarkdown(Path file) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file has front matter at its top, with a line for the status of a radar. */
    private static boolean hasStatus(Path file) {
      try (InputStream in = Files.newInputStream(file)) {
        String top = new String(in.readNBytes(TOP), UTF_8);
        List<String> lines = (top.startsWith("\uFEFF") ? top.substring(1) : top).lines().toList();
        return !lines.isEmpty()
            && lines.get(0).stripTrailing().equals(FENCE)
            && lines.stream()
                .skip(1)
                .takeWhile(line -> !line.stripTrailing().equals(FENCE))
                .anyMatch(Search::isStatus);
      } catch (IOException e) {
        return false;
      }
    }

    private static boolean isStatus(String line) {
      Matcher matcher = STATUS.matcher(line);
      return matcher.matches()
          && Stream.of(1, 2, 3)
              .flatMap(group -> Optional.ofNullable(matcher.group(group)).stream())
              .anyMatch(value -> Definition.DEFAULT.status(value).isPresent());
    }
  }
}
