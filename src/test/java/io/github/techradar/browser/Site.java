package io.github.techradar.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.output.Content;
import io.github.techradar.site.Download;
import io.github.techradar.site.SiteContext;
import io.github.techradar.site.Sites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A radar's pages in a folder, as {@code report} writes them when it is called directly. */
record Site(Path folder) {

  private static final Download DOWNLOAD =
      new Download("radar.json", Content.of("{}".getBytes(UTF_8)), true);
  private static final List<String> RINGS = List.of("Adopt", "Trial", "Assess", "Hold");

  /** The radar that has something of everything: all its pages together are of every kind. */
  static Site small(Path folder) {
    return of(Path.of("src/test/resources/browser"), folder);
  }

  /**
   * A radar of entries that differ in title, quadrant, ring, tags, owners and movement, all on the
   * radar.
   */
  static Site madeUp(Path folder, int entries, int quadrants) {
    Path source = folder.resolve("source");
    Fixtures.write(
        source,
        "radar.yml",
        "editions: [2024-12-31]\nquadrants: "
            + IntStream.rangeClosed(1, quadrants).mapToObj(q -> "Quadrant " + q).toList());
    for (int i = 0; i < entries; i++) {
      int ring = i / quadrants % RINGS.size();
      Fixtures.write(
          source,
          "technology-" + i + ".md",
          """
          ---
          title: Technology %d
          status: %s
          quadrant: Quadrant %d
          tag: Tag %d, Tag %d
          assign: Team %d
          description: What one says of technology number %d.
          ---

          ## Timeline

          %s
          """
              .formatted(
                  i,
                  RINGS.get(ring),
                  i % quadrants + 1,
                  i % 23,
                  23 + i % 17,
                  i % 11,
                  i,
                  timeline(i, ring)));
    }
    return of(source, folder.resolve("site"));
  }

  /** A quarter has stayed, a quarter is new, and the others came from their neighbours. */
  private static String timeline(int entry, int ring) {
    int before = (ring + entry % 4) % RINGS.size();
    String present = "- (2025-06-01) " + RINGS.get(ring);
    return entry % 4 == 2 ? present : present + "\n- (2024-06-01) " + RINGS.get(before);
  }

  static Site of(Path source, Path folder) {
    return of(Fixtures.whole(Fixtures.check(source), source), source, folder);
  }

  static Site of(Radar radar, Path source, Path folder) {
    Sites.write(
        radar,
        source,
        folder,
        new SiteContext(SitePaths.DEFAULT, Optional.empty(), Optional.empty(), List.of(DOWNLOAD)));
    return new Site(folder);
  }

  URI radar() {
    return page("radar.html");
  }

  URI page(String path) {
    return folder.resolve(path).toUri();
  }

  /** Every page, from the folder. */
  List<String> pages() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
