package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page that lists the radars of a site, where it has several. Each radar leaves a few lines
 * about itself in its folder, for those that are written after it; the last one sees them all.
 */
final class RadarsPage {

  private static final int LONGEST = 5_000;
  private static final String KIND = "radars-page";

  // No browser takes a file for a page that begins so, whatever the title is.
  private static final String TITLE = "title: ";
  private static final String SUMMARY = "summary: ";

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final List<About> radars;
  private final PageLinks links;
  private final Words words;

  /**
   * A radar as the list shows it.
   *
   * @param summary how much there is on it
   */
  private record About(SitePaths paths, String title, String summary) {}

  private RadarsPage(List<About> radars, PageLinks links, Words words) {
    this.radars = radars;
    this.links = links;
    this.words = words;
  }

  /** What the folder of a radar says about it: its title, and how much there is on it. */
  static byte[] about(Radar radar, Words words) {
    return (TITLE + "%s\n" + SUMMARY + "%s\n")
        .formatted(oneLine(words.title(radar.definition())), words.summary(radar.counts()))
        .getBytes(UTF_8);
  }

  private static String oneLine(String title) {
    return LINE_BREAK.matcher(title).replaceAll(" ");
  }

  /**
   * The list for a site.
   *
   * @param site its root
   * @param paths those of a radar that has left its lines
   * @return empty if there is no other radar
   */
  static Optional<RadarsPage> of(Path site, SitePaths paths, Words words) throws IOException {
    List<About> radars = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(site)) {
      for (Path folder : folders) {
        read(folder)
            .filter(
                about ->
                    about.paths().equals(paths)
                        || Files.isRegularFile(site.resolve(about.paths().radar())))
            .ifPresent(radars::add);
      }
    }
    radars.sort(Comparator.comparing(About::title).thenComparing(about -> about.paths().name()));
    return Optional.of(new RadarsPage(radars, paths.from(SitePaths.RADARS), words))
        .filter(page -> radars.size() > 1);
  }

  private static Optional<About> read(Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    if (!SitePaths.isName(name)) {
      return Optional.empty();
    }
    SitePaths paths = new SitePaths(name);
    Path file = folder.resolveSibling(paths.about());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST) {
      return Optional.empty();
    }
    List<String> lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
    return lines.size() == 2 && lines.get(0).startsWith(TITLE) && lines.get(1).startsWith(SUMMARY)
        ? Optional.of(
            new About(
                paths,
                lines.get(0).substring(TITLE.length()),
                lines.get(1).substring(SUMMARY.length())))
        : Optional.empty();
  }

  /** Whether a site has such a list, and its page is not of somebody else. */
  static boolean isIn(Path site) throws IOException {
    Path file = site.resolve(SitePaths.RADARS);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && new String(Files.readAllBytes(file), UTF_8).contains("class=\"" + KIND + "\"");
  }

  /** Whether the page of somebody else is where the list would be. */
  static boolean isBarredFrom(Path site) throws IOException {
    return Files.exists(site.resolve(SitePaths.RADARS), LinkOption.NOFOLLOW_LINKS) && !isIn(site);
  }

  /** Removes the list of a site that has no longer several radars. */
  static void removeFrom(Path site) throws IOException {
    if (isIn(site)) {
      Files.delete(site.resolve(SitePaths.RADARS));
    }
  }

  Page page() {
    String title = words.get("radars.title");
    String titles = radars.stream().map(About::title).collect(Collectors.joining(", "));
    return new Page(
        links,
        title,
        new Preview(title, titles, false),
        div()
            .withId("techradar")
            .withClass(KIND)
            .with(new PageTools(links, words).draw())
            .with(h1(title), ul(each(radars, this::radar)).withClass("radars"))
            .render());
  }

  private DomContent radar(About radar) {
    return li(
        a().withHref(links.to(radar.paths().radar()))
            .with(img().withSrc(links.to(radar.paths().picture())).withAlt(""), h2(radar.title())),
        p(radar.summary()).withClass("aside"));
  }
}
