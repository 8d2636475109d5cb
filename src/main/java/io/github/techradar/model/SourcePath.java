package io.github.techradar.model;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths of files as the radar writes them: on every system with {@code /}. */
public final class SourcePath {

  private static final Pattern WITH_DRIVE = Pattern.compile("[A-Za-z]:/");

  private SourcePath() {}

  /** A path as the radar writes it: {@code tools/kafka.md}. */
  public static String of(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /**
   * A path as people take it from a folder: {@code src/radar/kafka.md}. Of a file that is not below
   * that folder it is {@code ../bom.json} if its own path starts there or below, so that it is the
   * same wherever both lie; otherwise the whole path. It need not be a path of the file system:
   * where Java cannot read the name of a file, its text is none.
   *
   * @param start where the result starts
   * @param folder where the path starts
   * @param path with {@code /}; it may lead out of its folder, or be whole
   */
  public static String from(Path start, Path folder, String path) {
    if (isWhole(path)) {
      return path;
    }
    Deque<String> whole = new ArrayDeque<>(names(folder));
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        whole.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        whole.addLast(name);
      }
    }
    List<String> top = names(start);
    List<String> names = List.copyOf(whole);
    boolean isBelow = hasSameRoot(start, folder) && startsWith(names, top);
    boolean isNear = hasSameRoot(start, folder) && startsWith(names(folder), top);
    if (isBelow && names.size() > top.size()) {
      return String.join("/", names.subList(top.size(), names.size()));
    }
    return isNear
        ? way(top, names)
        : of(Objects.requireNonNullElse(folder.toAbsolutePath().getRoot(), Path.of("/")))
            + String.join("/", names);
  }

  /**
   * The path of a file from a folder, wherever both lie: {@code ../bom.json}; the whole path if no
   * way leads from one to the other, as between drives.
   */
  public static String between(Path folder, Path file) {
    return hasSameRoot(folder, file)
        ? way(names(folder), names(file))
        : of(file.toAbsolutePath().normalize());
  }

  private static String way(List<String> from, List<String> to) {
    int common = 0;
    while (common < Math.min(from.size(), to.size() - 1)
        && from.get(common).equals(to.get(common))) {
      common++;
    }
    List<String> way = new ArrayList<>(Collections.nCopies(from.size() - common, ".."));
    way.addAll(to.subList(common, to.size()));
    return String.join("/", way);
  }

  private static boolean isWhole(String path) {
    return path.startsWith("/") || WITH_DRIVE.matcher(path).lookingAt();
  }

  private static boolean hasSameRoot(Path one, Path other) {
    return Objects.equals(one.toAbsolutePath().getRoot(), other.toAbsolutePath().getRoot());
  }

  private static boolean startsWith(List<String> names, List<String> top) {
    return names.size() >= top.size() && names.subList(0, top.size()).equals(top);
  }

  private static List<String> names(Path folder) {
    List<String> names = new ArrayList<>();
    folder.toAbsolutePath().normalize().forEach(name -> names.add(name.toString()));
    return names;
  }

  /** A path without the ending of its last name: {@code tools/kafka} for the one above. */
  public static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  /** The first of the folders that a file lies in; empty of one that lies in none. */
  public static Optional<String> topFolder(String path) {
    int slash = path.indexOf('/');
    return slash > 0 ? Optional.of(path.substring(0, slash)) : Optional.empty();
  }

  /** The folder that a file lies in, {@code a/b} of {@code a/b/c.md}; of none the empty text. */
  public static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /**
   * Whether a file stands for the folder that it lies in, as {@code kafka/index.md} and {@code
   * kafka/_index.md} do.
   */
  public static boolean isIndex(String path) {
    int slash = path.lastIndexOf('/');
    String file = withoutEnding(path).substring(slash + 1).toLowerCase(Locale.ROOT);
    return slash > 0 && (file.equals("index") || file.equals("_index"));
  }

  /**
   * What a file is called: its path without an ending, {@code tools/kafka}; of one that stands for
   * its folder the name of that folder alone.
   */
  public static String named(String path) {
    if (!isIndex(path)) {
      return withoutEnding(path);
    }
    String folder = folder(path);
    return folder.substring(folder.lastIndexOf('/') + 1);
  }
}
