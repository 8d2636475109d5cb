package io.github.techradar.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.html.BodyHtml;
import io.github.techradar.html.PageBody;
import io.github.techradar.model.Ahead;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Introduction;
import io.github.techradar.model.Names;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.output.OutputFolder;
import io.github.techradar.site.chart.Badges;
import io.github.techradar.site.chart.Icon;
import io.github.techradar.site.chart.PixelPicture;
import io.github.techradar.site.chart.RadarPicture;
import io.github.techradar.site.feed.AtomFeed;
import io.github.techradar.site.feed.ChangeReasons;
import io.github.techradar.site.feed.ChangesFeed;
import io.github.techradar.site.feed.Feed;
import io.github.techradar.site.style.StyleSheet;
import io.github.techradar.site.words.Words;
import io.github.techradar.source.LinkedFiles;
import io.github.techradar.usage.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The radar as pages: its own, one for each published entry, and the files that these need. */
public final class RadarSite {

  private final Radar radar;
  private final LinkedFiles linked;
  private final Path output;
  private final Words words;
  private final SiteContext context;
  private final SitePaths paths;
  private final BodyHtml bodies;
  private final Heads heads;

  /**
   * A site whose bodies nobody else needs.
   *
   * @param radar what to show
   * @param linked the files that links of the entries may lead to
   * @param output the root of the site
   * @param words the language of the pages
   * @param context what is known of the world around it
   * @param bodies the entries' bodies in that language
   */
  public RadarSite(
      Radar radar,
      LinkedFiles linked,
      Path output,
      Words words,
      SiteContext context,
      BodyHtml bodies) {
    this.radar = radar;
    this.linked = linked;
    this.output = output;
    this.words = words.besideTextsIn(radar.definition().language());
    this.context = context;
    this.paths = context.paths();
    this.bodies = bodies;
    this.heads = new Heads(radar, context, feeds(), words);
  }

  /**
   * Writes the pages and all that comes along.
   *
   * @param pages takes the pages, that of the radar last
   * @return what authors should know, one message for each, for the log
   * @throws IOException if something cannot be written
   */
  public List<String> write(PageWriter pages) throws IOException {
    OutputFolder written = new OutputFolder(output, paths.folder());
    written.write(paths.styleSheet(), StyleSheet.of(radar.definition()).getBytes(UTF_8));
    written.write(paths.script(), Script.file());
    SiteIndex index = SiteIndex.of(radar, words);
    RadarPicture picture = new RadarPicture(radar, index.chart(), words);
    written.write(paths.picture(), Names.inReadingDirection(picture.file()).getBytes(UTF_8));
    written.write(paths.preview(), PixelPicture.file(radar, index.chart()));
    written.write(paths.icon(), Icon.file(radar.definition()).getBytes(UTF_8));
    writeBadges(written);
    Set<String> files = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    written.announce(radar.published().stream().map(entry -> paths.entry(entry.id())).toList());
    try (Ahead<MadePage> ahead = new Ahead<>(radar.published(), entry -> made(entry, index))) {
      while (ahead.hasNext()) {
        MadePage made = ahead.next();
        write(made.page(), pages, written);
        files.addAll(made.files());
        missing.addAll(made.missing());
      }
    }
    for (Quadrant quadrant : radar.definition().quadrants()) {
      QuadrantPage page = new QuadrantPage(radar, quadrant, index.chart(), paths, bodies, words);
      write(page.page(), pages, written);
      page.introduction().ifPresent(body -> files.addAll(body.files()));
      quadrant
          .introduction()
          .map(Introduction::source)
          .flatMap(source -> page.introduction().map(body -> keptBack(body, source, source)))
          .ifPresent(missing::addAll);
    }
    for (String file : files) {
      written.write(paths.file(file), () -> linked.open(file));
    }
    for (GroupsPage groups :
        List.of(GroupsPage.ofTags(index, paths, words), GroupsPage.ofOwners(index, paths, words))) {
      if (groups.hasAny()) {
        write(groups.page(), pages, written);
      }
    }
    ChangeReasons reasons = new ChangeReasons(radar, bodies);
    EditionPages editions = EditionPages.of(index, reasons, paths, words);
    try (Ahead<Page> ahead = editions.pages()) {
      while (ahead.hasNext()) {
        write(ahead.next(), pages, written);
      }
    }
    if (radar.history().hasPast()) {
      write(new ChangesPage(radar, reasons, paths, editions, words).page(), pages, written);
      ChangesFeed feed = new ChangesFeed(radar, reasons, words, paths, context.address());
      written.write(paths.changesJson(), feed.json());
      written.write(paths.changesAtom(), new AtomFeed(feed, radar.definition(), words).file());
    }
    if (context.usage().isPresent()) {
      Usage usage = context.usage().get();
      write(new UsagePage(usage, radar.definition(), paths, words).page(), pages, written);
    }
    List<String> downloads = new ArrayList<>();
    for (Download download : context.downloads()) {
      written.write(paths.document(download.path()), download.content());
      if (download.offered()) {
        downloads.add(download.path());
      }
    }
    written.write(paths.about(), RadarsPage.about(radar, words));
    writeListOfRadars(pages, written);
    write(new RadarPage(index, downloads, context, editions, words).page(), pages, written);
    written.replaceFormer();
    return List.copyOf(missing);
  }

  private void writeListOfRadars(PageWriter pages, OutputFolder written) throws IOException {
    Optional<RadarsPage> list = RadarsPage.of(output, paths, words);
    if (RadarsPage.isBarredFrom(output)) {
      return;
    }
    if (list.isPresent()) {
      write(list.get().page(), pages, written);
    } else {
      RadarsPage.removeFrom(output);
    }
  }

  private void writeBadges(OutputFolder written) throws IOException {
    written.announce(radar.published().stream().map(entry -> paths.badge(entry.id())).toList());
    Badges badges = new Badges(radar.definition());
    for (Entry entry : radar.published()) {
      written.write(paths.badge(entry.id()), badges.file(entry).getBytes(UTF_8));
    }
  }

  /**
   * The page of an entry, made.
   *
   * @param files the files that it shows or links
   * @param missing a message for each link to an entry without a page
   */
  private record MadePage(Page page, Collection<String> files, List<String> missing) {}

  private MadePage made(Entry entry, SiteIndex index) throws IOException {
    PageBody body = bodies.onPage(entry);
    List<String> missing = new ArrayList<>(keptBack(body, entry.source(), entry.bodySource()));
    index.relations().keptBack(entry).stream()
        .map(other -> keptBack(entry.source(), other))
        .forEach(missing::add);
    return new MadePage(page(entry, body, index), body.files(), missing);
  }

  /** The page of an entry; if that makes the plugin fail, somebody should know of which. */
  private Page page(Entry entry, PageBody body, SiteIndex index) throws IOException {
    try {
      return new EntryPage(index, context, entry, body, words).page();
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException(
          "the plugin failed on the page of %s, which is a fault of its own: %s"
              .formatted(entry.source(), e.getClass().getSimpleName()),
          e);
    }
  }

  /**
   * A message for each link of a page that leads to an entry without a page.
   *
   * @param file the file to name
   * @param source the file that the links stand in
   */
  private List<String> keptBack(PageBody body, String file, String source) {
    return body.deadLinks().stream()
        .filter(link -> bodies.isKeptBack(source, link))
        .map(link -> keptBack(file, link))
        .toList();
  }

  private static String keptBack(String file, String link) {
    return "%s: '%s' leads to an entry that is not published, so the page has no link"
        .formatted(file, link);
  }

  private List<Feed> feeds() {
    String title = words.get("changes.feed");
    return radar.history().hasPast()
        ? List.of(
            new Feed("application/feed+json", paths.changesJson(), title),
            new Feed("application/atom+xml", paths.changesAtom(), title))
        : List.of();
  }

  private void write(Page page, PageWriter pages, OutputFolder written) throws IOException {
    written.add(page.path());
    pages.write(page, heads.of(page));
  }
}
