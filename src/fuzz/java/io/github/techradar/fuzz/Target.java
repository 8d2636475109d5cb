package io.github.techradar.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the bytes of an input are made to be. */
enum Target {
  /** An entry beside others; without front matter of its own it gets some, and is the body. */
  ENTRY {
    @Override
    void write(Path folder, byte[] input) throws IOException {
      Fixtures.write(folder, "radar.yml", DEFINITION_OF_TWO_EDITIONS);
      Fixtures.write(folder, "beside.md", ENTRY_BESIDE);
      Fixtures.write(folder, "sub/square.png", "PNG");
      byte[] entry = startsWith(input, "---") ? input : joined(FRONT_MATTER.getBytes(UTF_8), input);
      Files.write(folder.resolve("x.md"), entry);
    }

    @Override
    List<byte[]> seeds() throws IOException {
      List<byte[]> seeds = new ArrayList<>(contents("problems", ".md"));
      String hostile = Files.readString(RESOURCES.resolve("hostile/bodies.txt"));
      for (String body : List.of(hostile.split("\n%%\n", -1))) {
        seeds.add(body.getBytes(UTF_8));
      }
      return seeds;
    }
  },

  /** The definition of a small radar. */
  DEFINITION {
    @Override
    void write(Path folder, byte[] input) throws IOException {
      Fixtures.write(folder, "beside.md", ENTRY_BESIDE);
      Fixtures.write(
          folder, "tools/x.md", FRONT_MATTER + "Text.\n\n## Timeline\n\n- 2025-03-01 Trial\n");
      Fixtures.write(folder, "tools/index.md", "See [it](x.md).\n");
      Files.write(folder.resolve("radar.yml"), input);
    }

    @Override
    List<byte[]> seeds() throws IOException {
      return contents("definitions", ".yml");
    }
  },

  /** The team's own schema. */
  SCHEMA {
    @Override
    void write(Path folder, byte[] input) throws IOException {
      Fixtures.write(folder, "radar.yml", "schema: team.json\nfields: {Cost: [cost]}\n");
      Fixtures.write(folder, "beside.md", ENTRY_BESIDE);
      Files.write(folder.resolve("team.json"), input);
    }

    @Override
    List<byte[]> seeds() throws IOException {
      List<byte[]> seeds = new ArrayList<>(contents("radars", ".json"));
      seeds.add(
          Files.readAllBytes(
              Path.of("src/main/resources/io/github/techradar/check/schema/radar.schema.json")));
      return seeds;
    }
  },

  /** Several files: a line {@code ==> tools/x.md} begins the file of that name. */
  RADAR {
    @Override
    void write(Path folder, byte[] input) throws IOException {
      Fixtures.write(folder, "beside.md", ENTRY_BESIDE);
      String all = "\n" + new String(input, StandardCharsets.ISO_8859_1); // a letter for each byte
      for (String file : List.of(all.split("\n==> ", MOST_FILES))) {
        int end = file.indexOf('\n');
        if (end > 0) {
          String name =
              new String(file.substring(0, end).getBytes(StandardCharsets.ISO_8859_1), UTF_8);
          writeBelow(folder, name, file.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
        }
      }
    }

    @Override
    List<byte[]> seeds() throws IOException {
      List<byte[]> seeds = new ArrayList<>();
      try (Stream<Path> radars = Files.list(RESOURCES.resolve("radars"))) {
        for (Path radar : radars.filter(Files::isDirectory).sorted().toList()) {
          seeds.add(inOne(radar));
        }
      }
      seeds.add(inOne(RESOURCES.resolve("browser")));
      seeds.add(inOne(RESOURCES.resolve("export/formats/radar")));
      return seeds;
    }
  };

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int MOST_FILES = 24;
  private static final String DEFINITION_OF_TWO_EDITIONS =
      "editions: [2024-12-31, 2025-12-31]\nfields: {Cost: [cost], Home: [home]}\n";
  private static final String FRONT_MATTER =
      "---\ntitle: X\nstatus: Adopt\nquadrant: Tools\ntags: [one]\n---\n";
  private static final String ENTRY_BESIDE =
      """
      ---
      title: Beside
      status: Trial
      quadrant: Tools
      tags: [one, two]
      owners: [a]
      related: [x.md]
      cost: 1
      ---

      ## Why

      See [x](x.md).

      ## Timeline

      - 2025-03-01 Trial
      - 2024-03-01 Assess
      """;

  /** Makes a radar of an input. */
  abstract void write(Path folder, byte[] input) throws IOException;

  /** Inputs to begin with. */
  abstract List<byte[]> seeds() throws IOException;

  /** The target that a word chooses. */
  static Target of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The name by which it is chosen: {@code entry}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes a file of any name, if there can be one and it lies below the folder. */
  private static void writeBelow(Path folder, String name, byte[] content) {
    try {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder) && !file.equals(folder)) {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
      }
    } catch (InvalidPathException | IOException e) {
      return; // then the radar is one without that file
    }
  }

  private static boolean startsWith(byte[] input, String text) {
    byte[] start = text.getBytes(UTF_8);
    return input.length >= start.length
        && Arrays.equals(input, 0, start.length, start, 0, start.length);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(one);
    all.writeBytes(other);
    return all.toByteArray();
  }

  private static byte[] inOne(Path radar) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.walk(radar)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = radar.relativize(file).toString().replace('\\', '/');
        all.writeBytes(("==> " + name + "\n").getBytes(UTF_8));
        all.writeBytes(Files.readAllBytes(file));
        all.writeBytes("\n".getBytes(UTF_8));
      }
    }
    return all.toByteArray();
  }

  private static List<byte[]> contents(String folder, String ending) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
