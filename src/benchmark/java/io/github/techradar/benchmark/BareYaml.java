package io.github.techradar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The least that a check of entries in Java can do: reads each file and loads its YAML. */
final class BareYaml {

  private BareYaml() {}

  /** The folder of the entries is the one argument. */
  public static void main(String[] args) throws IOException {
    int titles = 0;
    for (Path file : BareEntries.files(Path.of(args[0]))) {
      String entry = Files.readString(file);
      if (BareEntries.frontMatter(entry).get("title") instanceof String) {
        titles++;
      }
    }
    System.out.println(titles + " entries");
  }
}
