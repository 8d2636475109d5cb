package io.github.techradar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** Reads entries as a program of twenty lines would: it checks nothing, and trusts each file. */
final class BareEntries {

  private static final String MARK = "---\n";

  private BareEntries() {}

  /** The files of all entries below a folder, sorted. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** Where the front matter of an entry ends, and its body begins. */
  static int bodyOf(String entry) {
    return entry.indexOf("\n" + MARK, MARK.length()) + 1 + MARK.length();
  }

  /** The front matter of an entry. */
  static Map<String, Object> frontMatter(String entry) {
    return new Yaml().load(entry.substring(MARK.length(), bodyOf(entry) - MARK.length()));
  }
}
