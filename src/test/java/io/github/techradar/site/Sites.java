package io.github.techradar.site;

import io.github.techradar.Fixtures;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Words;
import io.github.techradar.source.LinkedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Sites of pages that stand on their own, in English. */
public final class Sites {

  private Sites() {}

  /** Writes one that knows of nothing else. */
  public static List<String> write(Radar radar, Path source, Path site) {
    return write(radar, source, site, SiteContext.NONE);
  }

  /**
   * Writes one.
   *
   * @return what authors should know
   */
  public static List<String> write(Radar radar, Path source, Path site, SiteContext context) {
    Words words = Words.in(Locale.ROOT);
    LinkedFiles linked = Fixtures.linked(radar, source);
    BodyHtml bodies = new BodyHtml(radar, linked, words.ofBodies());
    try {
      return new RadarSite(radar, linked, site, words, context, bodies)
          .write(new StandaloneWriter(site, words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
