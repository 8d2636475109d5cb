import static java.util.regex.Pattern.DOTALL;
import static java.util.regex.Pattern.MULTILINE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the sources of the documentation site: what lies in {@code src/site}, and the pages at the
 * top of the repository. There, links are such as lead to files of the repository, and headings are
 * reached by the names that code hosts give them; on the site both have to lead to its pages.
 *
 * <p>It is run from its source, {@code java SiteSources.java REPOSITORY TARGET}, before anything is
 * compiled.
 */
final class SiteSources {

  private static final String ADDRESS =
      "https://github.com/techradar/techradar-maven-plugin/blob/main/";

  /** The pages at the top of the repository, and what they are called on the site. */
  private static final Map<String, String> AT_THE_TOP =
      Map.of(
          "README.md", "index.md",
          "CHANGELOG.md", "changes.md",
          "CONTRIBUTING.md", "contributing.md",
          "SECURITY.md", "security.md");

  private static final Pattern FENCED = Pattern.compile("^```.*?^```$", DOTALL | MULTILINE);
  private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern LINK =
      Pattern.compile("]\\((?!\\w+:|#)(?<file>[^)#\\s]+)(?<name>#[^)\\s]+)?\\)");
  private static final Pattern HEADING = Pattern.compile("^(?<marks>##+) (?<text>.+)$", MULTILINE);

  private final Path repository;
  private final Path target;

  private SiteSources(Path repository, Path target) {
    this.repository = repository;
    this.target = target;
  }

  public static void main(String[] args) throws IOException {
    new SiteSources(Path.of(args[0]).toRealPath(), Path.of(args[1])).write();
  }

  private void write() throws IOException {
    empty();
    Path sources = repository.resolve("src/site");
    for (Path file : files(sources)) {
      String name = sources.relativize(file).toString().replace('\\', '/');
      if (name.startsWith("markdown/")) {
        page(file, target.resolve(name));
      } else if (!name.startsWith("java/")) {
        Path copy = target.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    for (Map.Entry<String, String> page : new TreeMap<>(AT_THE_TOP).entrySet()) {
      page(repository.resolve(page.getKey()), target.resolve("markdown").resolve(page.getValue()));
    }
  }

  private void empty() throws IOException {
    if (Files.exists(target)) {
      for (Path file : files(target)) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }

  private void page(Path file, Path copy) throws IOException {
    String text = Files.readString(file).replace("\r\n", "\n");
    Map<String, Integer> names = new HashMap<>();
    Files.createDirectories(copy.getParent());
    Files.writeString(
        copy,
        outside(
            FENCED,
            text,
            blocks ->
                outside(
                    CODE,
                    named(blocks, names),
                    prose -> replaced(LINK, prose, l -> link(file, l)))));
  }

  /** A text in which only what lies outside such parts is changed. */
  private static String outside(Pattern parts, String text, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (MatchResult part : parts.matcher(text).results().toList()) {
      changed.append(change.apply(text.substring(done, part.start()))).append(part.group());
      done = part.end();
    }
    return changed.append(change.apply(text.substring(done))).toString();
  }

  private static String replaced(Pattern parts, String text, Function<Matcher, String> by) {
    Matcher matcher = parts.matcher(text);
    StringBuilder replaced = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(replaced, Matcher.quoteReplacement(by.apply(matcher)));
    }
    return matcher.appendTail(replaced).toString();
  }

  /** Headings with the names that code hosts give them, beside those that the site does. */
  private static String named(String text, Map<String, Integer> names) {
    return replaced(
        HEADING,
        text,
        heading -> {
          String plain = name(heading.group("text"));
          int before = names.merge(plain, 1, Integer::sum) - 1;
          String name = before == 0 ? plain : plain + "-" + before;
          return name.equals(heading.group("text"))
              ? heading.group()
              : heading.group("marks") + " <a id=\"" + name + "\"></a>" + heading.group("text");
        });
  }

  private static String name(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("]\\([^)]*\\)", "")
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  /** A link between pages of the site, to a file that goes along, or to the code host. */
  private String link(Path page, Matcher link) {
    Path file = page.resolveSibling(link.group("file")).normalize();
    String name = link.group("name") == null ? "" : link.group("name");
    String path = repository.relativize(file).toString().replace('\\', '/');
    String address = AT_THE_TOP.getOrDefault(path, ADDRESS + path);
    for (String folder : List.of("src/site/markdown/", "src/site/resources/")) {
      if (path.startsWith(folder)) {
        address = path.substring(folder.length());
      }
    }
    return "](" + address + name + ")";
  }
}
