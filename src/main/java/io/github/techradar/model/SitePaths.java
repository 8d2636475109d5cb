package io.github.techradar.model;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/**
 * Where everything of one radar is on its site. A radar named {@code platform} has its page in
 * {@code platform.html} and all else in the folder {@code platform/}, so that several radars can
 * share a site.
 *
 * <p>Paths are those of files: they start at the site's root, have {@code /} between folders, and
 * nothing in them is encoded. {@link #url} and {@link #address} make URLs of them.
 *
 * @param name what the page and the folder are called: small letters, digits and single hyphens
 */
public record SitePaths(String name) {

  /**
   * The site's home page, the list of its radars, the folders that Maven's skins fill, and the
   * folder of a format.
   */
  private static final Set<String> TAKEN =
      Set.of("index", "radars", "css", "fonts", "images", "img", "js", "aoe");

  /** The page that lists the radars of a site that has several. */
  public static final String RADARS = "radars.html";

  /** The name of a radar that was given none. */
  public static final String DEFAULT_NAME = "radar";

  /** The paths of a radar that was given no name. */
  public static final SitePaths DEFAULT = new SitePaths(DEFAULT_NAME);

  /** The folder, in the radar's folder, of the files that bodies show or link. */
  public static final String FILES = "files/";

  /**
   * @throws IllegalArgumentException if the name cannot be part of file names and URLs, or names
   *     something else on a site; the message says what to write instead
   */
  public SitePaths {
    String slug = Names.slug(name);
    if (slug.isEmpty() || !slug.equals(name)) {
      throw new IllegalArgumentException(
          "A radar cannot be named %s; write small letters, digits and single hyphens, such as '%s'."
              .formatted(Names.quoted(name), slug.isEmpty() ? "platform" : slug));
    }
    if (TAKEN.contains(name)) {
      throw new IllegalArgumentException(
          "A radar cannot be named '%s', for that is the name of something else on sites; write"
                  .formatted(name)
              + " another one, such as '%s-radar'.".formatted(name));
    }
  }

  /** Whether a radar can be named so. */
  public static boolean isName(String name) {
    return !name.isEmpty() && name.equals(Names.slug(name)) && !TAKEN.contains(name);
  }

  /** Whether it is the radar that was given no name. */
  public boolean isDefault() {
    return name.equals(DEFAULT_NAME);
  }

  /** The page of the whole radar. */
  public String radar() {
    return name + ".html";
  }

  /** The folder of everything but the radar's page, without a slash at its end. */
  public String folder() {
    return name;
  }

  /**
   * The folder of this radar's files in one that several radars write to: that one itself if the
   * radar was given no name, otherwise one of its name.
   */
  public Path folderIn(Path directory) {
    return isDefault() ? directory : directory.resolve(folder());
  }

  /** The page of an entry. */
  public String entry(String id) {
    return inFolder(entryFile(id));
  }

  /** The file name of an entry's page: how the page of another entry links it. */
  public static String entryFile(String id) {
    return id + ".html";
  }

  /** The page of a quadrant. */
  public String quadrant(String id) {
    return inFolder(quadrantFile(id));
  }

  /** The page of a quadrant, as the page of an entry links it. */
  public static String quadrantFile(String id) {
    return "quadrants/" + id + ".html";
  }

  /** The page of an edition before the present. */
  public String edition(String id) {
    return inFolder("editions/" + id + ".html");
  }

  /** The page of all tags. */
  public String tags() {
    return inFolder("tags/index.html");
  }

  /** The page of all owners. */
  public String owners() {
    return inFolder("owners/index.html");
  }

  /** The page of what moved. */
  public String changes() {
    return inFolder("changes/index.html");
  }

  /** The page of what projects use. */
  public String usage() {
    return inFolder("usage/index.html");
  }

  /** What moved, as JSON Feed. */
  public String changesJson() {
    return inFolder("changes/feed.json");
  }

  /** What moved, as Atom. */
  public String changesAtom() {
    return inFolder("changes/feed.xml");
  }

  /** What other radars of the site need to know of this one. */
  public String about() {
    return inFolder("about.txt");
  }

  /** The chart alone, as a picture. */
  public String picture() {
    return inFolder("radar.svg");
  }

  /** The chart in pixels, for previews. */
  public String preview() {
    return inFolder("radar.png");
  }

  /** What stands for the radar in the tabs of browsers. */
  public String icon() {
    return inFolder("icon.svg");
  }

  /** The sign of an entry for other places. */
  public String badge(String id) {
    return inFolder("badges/" + id + ".svg");
  }

  /** The style sheet of all pages. */
  public String styleSheet() {
    return inFolder("techradar.css");
  }

  /** The script of all pages. */
  public String script() {
    return inFolder("techradar.js");
  }

  /** A file that comes along, by its path below the source directory. */
  public String file(String path) {
    return inFolder(FILES + path);
  }

  /** A document for other tools, by its path below the folder of exports. */
  public String document(String path) {
    return inFolder(path);
  }

  private String inFolder(String path) {
    return name + "/" + path;
  }

  /** The links of one page, which is given by its path. */
  public PageLinks from(String page) {
    return new PageLinks(this, page);
  }

  /**
   * The way from one file of the site to another: from {@code radar/a.html} to {@code radar.html}
   * it is {@code ../radar.html}.
   */
  public static String way(String from, String to) {
    int shared = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      if (!to.startsWith(from.substring(0, slash + 1))) {
        break;
      }
      shared = slash + 1;
    }
    long up = from.substring(shared).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(shared);
  }

  /** A path, or a way, as a URL that starts where it starts: {@code %C3%BC} for {@code ü}. */
  public static String url(String path) {
    return UrlPath.encoded(path);
  }

  /**
   * The whole address of a file.
   *
   * @param root the address of the site, with a {@code /} at its end
   * @param path where the file is on the site
   */
  public static String address(URI root, String path) {
    return root.resolve(url(path)).toASCIIString();
  }
}
