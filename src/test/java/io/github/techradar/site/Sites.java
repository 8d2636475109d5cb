package io.github.techradar.site;

import io.github.techradar.Fixtures;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.feed.ChangeReasons;
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

  /** The page of an entry, without the site around it. */
  static Page entryPage(Radar radar, Path source, Entry entry) {
    Words words = Words.in(Locale.ROOT);
    BodyHtml bodies = new BodyHtml(radar, Fixtures.linked(radar, source), words.ofBodies());
    SiteIndex index = SiteIndex.of(radar, words);
    return new EntryPage(index, SiteContext.NONE, entry, bodies.onPage(entry), words).page();
  }

  /** The radar's page, without the site around it. */
  static Page radarPage(Radar radar, Path source) {
    Words words = Words.in(Locale.ROOT);
    BodyHtml bodies = new BodyHtml(radar, Fixtures.linked(radar, source), words.ofBodies());
    SiteIndex index = SiteIndex.of(radar, words);
    SitePaths paths = SiteContext.NONE.paths();
    try {
      ChangeReasons reasons = new ChangeReasons(radar, bodies);
      EditionPages editions = EditionPages.of(index, reasons, paths, words);
      return new RadarPage(index, List.of(), SiteContext.NONE, editions, words).page();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
