package io.github.techradar.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.source.FileContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;

/**
 * A look at git's own files before JGit reads them: it would wait for a device for ever, and does
 * not say which line of the settings is wrong.
 */
final class GitFilesCheck {

  private static final List<String> FILES =
      List.of("HEAD", "config", "commondir", "index", "packed-refs", "shallow");

  /** Of settings, in bytes. */
  private static final int LARGEST = 1_000_000;

  private static final Pattern HEAD = Pattern.compile("ref:\\s*refs/.+|[0-9a-f]{40,64}");

  private GitFilesCheck() {}

  /**
   * Looks at the files in the folder of git.
   *
   * @throws IOException if JGit could not read them, with a message that says which and why
   */
  static void check(Path git) throws IOException {
    checkHere(git);
    checkHere(GitFiles.common(git));
  }

  /** Whether the newest commit has a place; whatever else there is, without it there is no git. */
  static boolean hasHead(Path git) throws IOException {
    Path head = git.resolve(Constants.HEAD);
    return Files.exists(head)
        && FileContent.read(head, GitFiles.LARGEST_LINK)
            .filter(text -> HEAD.matcher(new String(text, UTF_8).strip()).matches())
            .isPresent();
  }

  private static void checkHere(Path git) throws IOException {
    for (String name : FILES) {
      if (Files.exists(git.resolve(name)) && !Files.isRegularFile(git.resolve(name))) {
        throw new IOException("its '%s' is not a regular file".formatted(name));
      }
    }
    Path settings = git.resolve("config");
    if (Files.exists(settings)) {
      for (String path : read(settings).getStringList("include", null, "path")) {
        checkIncluded(settings, path);
      }
    }
  }

  /** JGit follows these; what is not there it leaves out. */
  private static void checkIncluded(Path settings, String path) throws IOException {
    Path included =
        path.startsWith("~/")
            ? Path.of(System.getProperty("user.home"), path.substring(2))
            : settings.resolveSibling(path);
    if (Files.exists(included)) {
      try {
        read(included);
      } catch (IOException e) {
        throw new IOException("its file 'config' includes one that cannot be read", e);
      }
    }
  }

  private static Config read(Path file) throws IOException {
    String text =
        new String(
            FileContent.read(file, LARGEST)
                .orElseThrow(
                    () -> new IOException("its '%s' is too large".formatted(file.getFileName()))),
            UTF_8);
    try {
      return parsed(text);
    } catch (ConfigInvalidException | IllegalArgumentException e) {
      throw new IOException(
          "its file '%s' is wrong in line %s".formatted(file.getFileName(), badLine(text)), e);
    }
  }

  private static Config parsed(String text) throws ConfigInvalidException {
    Config config = new Config();
    config.fromText(text);
    return config;
  }

  /** The first line with which the text cannot be read, counted from 1. */
  private static int badLine(String text) {
    List<String> lines = text.lines().toList();
    int sound = 0;
    int bad = lines.size();
    while (sound + 1 < bad) {
      int middle = (sound + bad) / 2;
      if (isSound(String.join("\n", lines.subList(0, middle)))) {
        sound = middle;
      } else {
        bad = middle;
      }
    }
    return Math.max(1, bad);
  }

  private static boolean isSound(String text) {
    try {
      Config unused = parsed(text);
      return true;
    } catch (ConfigInvalidException | IllegalArgumentException e) {
      return false;
    }
  }
}
