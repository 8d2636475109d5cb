package io.github.techradar.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A radar that tries to act in every place that an author can write to. Each attempt has a number
 * of its own: it calls {@code alert(7)}, or asks {@code elsewhere.example} for something.
 *
 * <p>In the files below {@code src/test/resources/hostile} the word {@code HIT} stands for that
 * call.
 */
public final class HostileRadar {

  /** The host that no page may ask for anything. */
  public static final String ELSEWHERE = "elsewhere.example";

  private static final Path RESOURCES = Path.of("src/test/resources/hostile");
  private static final String CALL = "HIT";
  private static final String QUADRANT = "Tools";

  /** Other names under which a file is tried that is a page to those who look into it. */
  private static final List<String> DISGUISES =
      List.of(
          "act",
          "act.htm",
          "act.HTML",
          "act.shtml",
          "act.php",
          "act.png",
          "act.gif",
          "act.webp",
          "act.zip",
          "act.html.txt",
          "act.svg.",
          "act.xht",
          "act.md.txt",
          "act.ico");

  private final Path folder;
  private final Map<Integer, String> places = new TreeMap<>();
  private final List<String> pages = new ArrayList<>();

  private HostileRadar(Path folder) {
    this.folder = folder;
  }

  /** Writes the radar to a folder. */
  public static HostileRadar in(Path folder) throws IOException {
    HostileRadar radar = new HostileRadar(folder);
    radar.writeDefinition();
    radar.writeFiles();
    radar.writeBodies();
    radar.writeTexts();
    radar.writeAddresses();
    radar.writeNames();
    return radar;
  }

  /** How many attempts there are. */
  public int attempts() {
    return places.size();
  }

  /** Where an attempt stands, by its number. */
  public String place(int number) {
    return places.getOrDefault(number, "nowhere");
  }

  /** The entries that have nothing that would keep them back, by the names of their pages. */
  public List<String> pages() {
    return List.copyOf(pages);
  }

  private void writeDefinition() throws IOException {
    List<String> texts = texts();
    StringBuilder definition = new StringBuilder();
    definition.append("title: ").append(quoted(texts.get(0), "title")).append("\nquadrants:\n");
    definition.append("  - {name: Tools, description: ");
    definition.append(quoted(texts.get(3), "quadrant's description")).append("}\n");
    for (int i = 4; i < 8; i++) {
      definition.append("  - ").append(quoted(texts.get(i), "quadrant's name")).append("\n");
    }
    definition.append("rings:\n  - {name: Adopt, description: ");
    definition.append(quoted(texts.get(1), "ring's description")).append("}\n");
    for (int i = 8; i < 12; i++) {
      definition.append("  - ").append(quoted(texts.get(i), "ring's name")).append("\n");
    }
    definition.append("offRadar: [Over, ").append(quoted(texts.get(12), "status")).append("]\n");
    definition.append("fields:\n  own: [own]\n  ");
    definition.append(quoted(texts.get(13), "field's name")).append(": [other]\n");
    definition.append("editions: [2024-06-30, 2025-06-30]\n");
    Fixtures.write(folder, "radar.yml", definition.toString());
    Fixtures.write(
        folder,
        "tools/index.md",
        called(String.join("\n\n", bodies().subList(0, 40)), "introduction"));
    Fixtures.write(folder, "beside.md", entry("Beside", "## Why\n\nText.\n"));
    Fixtures.write(folder, "sub/square.png", "PNG");
  }

  private void writeBodies() throws IOException {
    int number = 0;
    for (String body : bodies()) {
      String name = "body-%03d".formatted(number++);
      String before = "Before.\n\n";
      Fixtures.write(
          folder, name + ".md", entry(name, before + called(body, name) + "\n\nAfter.\n"));
      pages.add(name);
    }
  }

  /** Each text in each field, in an entry for each text. */
  private void writeTexts() throws IOException {
    int number = 0;
    for (String text : texts()) {
      String name = "text-%03d".formatted(number++);
      Fixtures.write(
          folder,
          name + ".md",
          """
          ---
          title: %s
          status: %s
          quadrant: Tools
          description: %s
          tags: [%s, one]
          owners: [%s]
          authors: [%s]
          confidence: %s
          priority: [%s]
          related: [beside.md]
          own: %s
          other: {name: %s, url: "https://example.org/"}
          unknown: %s
          links: [{name: %s, url: "https://example.org/"}]
          timeline:
            - {date: 2025-01-02, status: Adopt, text: %s}
            - {date: 2024-01-02, text: %s}
          ---

          Text.
          """
              .formatted(
                  quoted(text, name + " title"),
                  number % 3 == 0 ? "Over" : "Adopt",
                  quoted(text, name + " description"),
                  quoted(text, name + " tag"),
                  quoted(text, name + " owner"),
                  quoted(text, name + " author"),
                  quoted(text, name + " confidence"),
                  quoted(text, name + " priority"),
                  quoted(text, name + " field of the team's own"),
                  quoted(text, name + " link in a field of the team's own"),
                  quoted(text, name + " field that nobody knows"),
                  quoted(text, name + " link's name"),
                  quoted(text, name + " event"),
                  quoted(text, name + " event without a status")));
      pages.add(name);
    }
  }

  /** Each address in fields and as a name of other entries; the check may refuse these. */
  private void writeAddresses() throws IOException {
    int number = 0;
    for (String address : Files.readAllLines(RESOURCES.resolve("addresses.txt"))) {
      String name = "address-%03d".formatted(number++);
      String head = "---\ntitle: %s\nstatus: Adopt\nquadrant: Tools\n".formatted(name);
      String link = quoted(address, name + " link");
      Fixtures.write(
          folder,
          name + ".md",
          head + "links: [{name: x, url: %s}]\n---\n\nText.\n".formatted(link));
      Fixtures.write(
          folder,
          name + "-own.md",
          head.replace("address", "own")
              + "own: {name: x, url: %s}\ndescription: %s\n---\n\nText.\n"
                  .formatted(quoted(address, name + " own link"), quoted(address, name)));
      Fixtures.write(
          folder,
          name + "-other.md",
          head.replace("address", "other")
              + "related: [%s]\nreplacedBy: %s\ncoordinates: [%s]\n---\n\nText.\n"
                  .formatted(
                      quoted(address, name + " related"),
                      quoted(address, name + " replaced by"),
                      quoted(address, name + " coordinates")));
    }
  }

  /** Entries and folders whose names try to act, as far as the disk can have them. */
  private void writeNames() {
    for (String name :
        List.of(
            "<img src=x onerror=HIT>.md",
            "'onmouseover='HIT.md",
            "javascript:HIT.md",
            "<svg onload=HIT>/entry.md",
            "$relativePath<script>HIT<script>.md",
            "--><img src=y onerror=HIT>.md")) {
      Fixtures.write(folder, called(name, "file " + name), entry("File " + places.size(), "Text."));
    }
  }

  private void writeFiles() throws IOException {
    Path files = folder.resolve("files");
    try (Stream<Path> templates = Files.list(RESOURCES.resolve("files"))) {
      for (Path template : templates.sorted().toList()) {
        String name = template.getFileName().toString();
        Fixtures.write(files, name, called(Files.readString(template), "file " + name));
      }
    }
    String page = Files.readString(RESOURCES.resolve("files/act.html"));
    for (String name : DISGUISES) {
      Fixtures.write(files, name, called(page, "file " + name));
    }
    Fixtures.write(files, "act.mjs", called("HIT;", "file act.mjs"));
    Fixtures.write(files, called("\"onmouseover=\"HIT.txt", "name of a file"), "x");
    String picture = called(Files.readString(RESOURCES.resolve("files/act.svg")), "file act.svgz");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write(picture.getBytes(UTF_8));
    }
    Files.write(files.resolve("act.svgz"), bytes.toByteArray());
  }

  private static List<String> bodies() throws IOException {
    return List.of(Files.readString(RESOURCES.resolve("bodies.txt")).split("\n%%\n", -1));
  }

  private static List<String> texts() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("texts.txt"));
  }

  private static String entry(String title, String body) {
    return Fixtures.entry(title, "Adopt", QUADRANT, body);
  }

  /** A text as YAML, with its attempts numbered. */
  private String quoted(String text, String place) {
    return "'" + called(text, place).replace("'", "''") + "'";
  }

  /** A text whose attempts are numbered, each noted with its place. */
  private String called(String text, String place) {
    StringBuilder called = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf(CALL); at >= 0; at = text.indexOf(CALL, from)) {
      places.put(places.size() + 1, place);
      called.append(text, from, at).append("alert(").append(places.size()).append(')');
      from = at + CALL.length();
    }
    return called.append(text.substring(from)).toString();
  }
}
