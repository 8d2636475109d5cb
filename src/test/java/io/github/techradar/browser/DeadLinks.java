package io.github.techradar.browser;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows every link of every page of a site that leads to the site itself. */
final class DeadLinks {

  private static final String ATTRIBUTES =
      """
      return [...document.querySelectorAll('[' + arguments[0] + ']')]
          .map((element) => element.getAttribute(arguments[0]));
      """;

  private final Map<URI, Set<String>> anchors = new HashMap<>();
  private final Map<URI, List<String>> links = new HashMap<>();

  private DeadLinks(Browser browser, Site site) {
    for (String path : site.pages()) {
      URI page = browser.open(site.page(path)).address();
      anchors.put(page, Set.copyOf(browser.askForTexts(ATTRIBUTES, "id")));
      List<String> targets = new ArrayList<>(browser.askForTexts(ATTRIBUTES, "href"));
      targets.addAll(browser.askForTexts(ATTRIBUTES, "src"));
      links.put(page, List.copyOf(targets));
    }
  }

  /** The links to files or to places in pages that are not there, each with its page. */
  static List<String> of(Browser browser, Site site) {
    DeadLinks read = new DeadLinks(browser, site);
    List<String> dead = new ArrayList<>();
    read.links.forEach(
        (page, targets) -> {
          for (String target : targets) {
            URI address = page.resolve(target);
            if (address.getScheme().equals("file") && !read.leadsSomewhere(address)) {
              dead.add("%s in %s".formatted(target, page));
            }
          }
        });
    return dead;
  }

  private boolean leadsSomewhere(URI address) {
    URI file = URI.create(address.toString().replaceFirst("[?#].*", ""));
    String anchor = address.getFragment();
    return Files.isRegularFile(Path.of(file))
        && (anchor == null || anchors.getOrDefault(file, Set.of()).contains(anchor));
  }
}
