package io.github.techradar.html;

import io.github.techradar.model.PageLinks;
import io.github.techradar.model.SitePaths;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link or an image of a body leads, now that the site is known. */
public sealed interface LinkTarget {

  /** The address as a page of an entry writes it, not escaped for HTML. */
  String address();

  /**
   * The address as any page of the radar writes it, not escaped for HTML.
   *
   * @param page where the link stands
   */
  default String address(PageLinks page) {
    return address();
  }

  /**
   * The whole address.
   *
   * @param page the whole address of the entry's page that the link stands on
   */
  default String whole(String page) {
    try {
      return address().startsWith("#")
          ? page + address()
          : URI.create(page).resolve(address()).toString();
    } catch (IllegalArgumentException e) {
      return address(); // no URI by the book, as some that browsers follow all the same
    }
  }

  /**
   * A place on the same page.
   *
   * @param fragment its name with the {@code #} before it
   */
  record SamePage(String fragment) implements LinkTarget {

    @Override
    public String address() {
      return fragment;
    }
  }

  /**
   * The page of an entry.
   *
   * @param id that of the entry
   * @param fragment the name of a place on the page with the {@code #} before it, or nothing
   */
  record EntryPage(String id, String fragment) implements LinkTarget {

    @Override
    public String address() {
      return SitePaths.entryFile(id) + fragment;
    }

    @Override
    public String address(PageLinks page) {
      return page.entry(id) + fragment;
    }
  }

  /**
   * The page of a quadrant.
   *
   * @param id that of the quadrant
   * @param fragment as that of an entry's page
   */
  record QuadrantPage(String id, String fragment) implements LinkTarget {

    @Override
    public String address() {
      return SitePaths.quadrantFile(id) + fragment;
    }

    @Override
    public String address(PageLinks page) {
      return page.quadrant(id) + fragment;
    }
  }

  /**
   * A file that comes along.
   *
   * @param path its path below the source directory, with {@code /}
   * @param fragment what stands behind it in the link from the {@code #} on, or nothing
   */
  record CopiedFile(String path, String fragment) implements LinkTarget {

    @Override
    public String address() {
      return SitePaths.url(SitePaths.FILES + path) + fragment;
    }

    @Override
    public String address(PageLinks page) {
      return SitePaths.url(page.to(page.paths().file(path))) + fragment;
    }
  }

  /**
   * A place elsewhere on the web.
   *
   * @param address as the author wrote it
   */
  record Elsewhere(String address) implements LinkTarget {

    private static final Pattern ON_A_HOST =
        Pattern.compile("(?is)(?:https?:[/\\\\]*+|//)(?:[^/\\\\?#]*@)?([^/\\\\?#@]+).*");

    /** The host that it is on, in lower case, perhaps with a port. */
    Optional<String> host() {
      Matcher host = ON_A_HOST.matcher(address);
      return host.matches()
          ? Optional.of(host.group(1).toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
  }
}
