package io.github.techradar.export;

import io.github.techradar.Fixtures;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.html.BodyWords;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Radars as the goal hands them to the formats. */
public final class Publications {

  static final Path SMALL = Path.of("src/test/resources/export/formats/radar");

  private Publications() {}

  /** A radar that has something of everything, on a site. */
  static Publication small() {
    return of(SMALL, Optional.of(URI.create("https://example.org/docs/")), true);
  }

  /** The sound entries of a folder, with their history. */
  public static Publication of(Path folder, Optional<URI> site, boolean bodies) {
    return of(Fixtures.whole(Fixtures.check(folder), folder), folder, site, bodies);
  }

  /** A radar that was read from a folder. */
  public static Publication of(Radar radar, Path folder, Optional<URI> site, boolean bodies) {
    return of(radar, SitePaths.DEFAULT, folder, site, bodies);
  }

  /** A radar that was read from a folder, and has a name. */
  public static Publication of(
      Radar radar, SitePaths paths, Path folder, Optional<URI> site, boolean bodies) {
    BodyWords words = Words.in(Locale.ROOT).ofBodies();
    BodyHtml html = new BodyHtml(radar, Fixtures.linked(radar, folder), words);
    return new Publication(radar, paths, html, site, bodies);
  }
}
