package io.github.techradar.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.markdown.PageHtml;
import io.github.techradar.markdown.WikiAddress;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Rule;
import io.github.techradar.model.UrlPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owasp.html.HtmlSanitizer;

/**
 * Each link, image, tag or value of an attribute that a page drops is named by a problem, or by the
 * note that it leads to an entry that is not published; and nothing else is named. {@code
 * -Dtechradar.bodies=N} tries N random bodies.
 */
public class DroppedLinksTest {

  private static final int TRIES = Integer.getInteger("techradar.bodies", 400);
  private static final Pattern DEAD =
      Pattern.compile("(?:the link|no entry is called) '(.*)'(?: leads (to nothing|out of .*))?");
  private static final Pattern REMOTE = Pattern.compile("the image '(.*)' is on another host.*");
  private static final Pattern UNSAFE = Pattern.compile("a link of the kind '(.*):' is left out.*");
  private static final Pattern TAG = Pattern.compile("the page leaves out the tag <(.*)>");
  private static final Pattern VALUE =
      Pattern.compile("the page leaves out (?:[a-z]+=|the name )'(.*)'(?:,| of ).*");
  private static final Set<String> TEXTS = Set.of("alt", "title");
  private static final Set<String> WITH_VALUES = Set.of("img", "code", "sub");
  private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):.*");
  @TempDir Path folder;

  @Test
  void isNamedInRandomBodies() throws IOException {
    writeRandomBodies();
    Fixtures.write(folder, "radar.yml", "images: anywhere\n");

    assertNamed(Fixtures.check(folder), folder);
  }

  /** What a page would show of another host, if it might, is just what is named if it may not. */
  @Test
  void soIsEachImageOfAnotherHost() throws IOException {
    writeRandomBodies();
    CheckedRadar local = Fixtures.check(folder);
    BodyHtml linking = html(local, folder);
    Fixtures.write(folder, "radar.yml", "images: anywhere\n");
    CheckedRadar anywhere = Fixtures.check(folder);
    BodyHtml showing = html(anywhere, folder);

    Set<String> all = new TreeSet<>();
    for (Entry entry : Fixtures.withoutPast(anywhere).published()) {
      List<Problem> problems = problems(local, entry);
      Set<String> shown = decoded(imagesElsewhere(showing.of(entry)));
      assertThat(decoded(named(problems, Rule.REMOTE_IMAGE, REMOTE)))
          .as(entry.body())
          .isEqualTo(shown);
      assertThat(imagesElsewhere(linking.of(entry))).as(entry.body()).isEmpty();
      all.addAll(shown);
    }
    assertThat(all).hasSizeGreaterThan(1);
    assertThat(anywhere.problems()).noneMatch(problem -> problem.rule() == Rule.REMOTE_IMAGE);
  }

  private static Set<String> imagesElsewhere(RenderedBody body) {
    return body.html().parts().stream()
        .filter(LinkedHtml.Link.class::isInstance)
        .map(LinkedHtml.Link.class::cast)
        .filter(link -> link.attribute().equals("src"))
        .map(LinkedHtml.Link::target)
        .filter(LinkTarget.Elsewhere.class::isInstance)
        .map(LinkTarget::address)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void writeRandomBodies() {
    Fixtures.write(folder, "kafka.md", Fixtures.entry("Kafka", "Adopt", "Tools", "## Why\n\nx"));
    Fixtures.write(folder, "sub/pulsar.md", Fixtures.entry("Pulsar", "Adopt", "Tools", "x"));
    Fixtures.write(folder, "draft.md", Fixtures.entry("D", "Adopt\ndraft: true", "Tools", "x"));
    Fixtures.write(folder, "broken.md", Fixtures.entry("Broken", "Nope", "Tools", "x"));
    Fixtures.write(folder, "img.png", "GIF89a");
    Fixtures.write(folder, "readme.txt", "");
    for (int seed = 0; seed < TRIES; seed++) {
      String body = RandomBody.of(seed);
      Fixtures.write(
          folder, "r" + seed + ".md", Fixtures.entry("R" + seed, "Adopt", "Tools", body));
    }
  }

  @Test
  void isNamedInTheExample() {
    Path example = Path.of("src/it/example/src/radar");

    assertNamed(Fixtures.check(example), example);
  }

  /** Holds every entry of a radar that has a page against what is said of it. */
  public static void assertNamed(CheckedRadar checked, Path radar) {
    Radar sound = Fixtures.withoutPast(checked);
    BodyHtml html = html(checked, radar);
    assertThat(sound.published()).isNotEmpty();
    for (Entry entry : sound.published()) {
      assertNamed(entry, html, problems(checked, entry));
    }
  }

  private static BodyHtml html(CheckedRadar checked, Path radar) {
    Radar sound = Fixtures.withoutPast(checked);
    return new BodyHtml(sound, Fixtures.linked(sound, radar), EnglishWords.BODY);
  }

  private static List<Problem> problems(CheckedRadar checked, Entry entry) {
    return checked.problems().stream()
        .filter(problem -> problem.location().path().equals(entry.bodySource()))
        .toList();
  }

  private static void assertNamed(Entry entry, BodyHtml html, List<Problem> problems) {
    String what = entry.bodySource() + ":\n" + entry.body();
    RenderedBody body = html.of(entry);
    Tags written = Tags.in(asWritten(entry.body()));
    Tags shown = Tags.in(body.html().html());
    Set<String> dead =
        body.deadLinks().stream()
            .filter(link -> !html.isKeptBack(entry.bodySource(), link))
            .map(link -> WikiAddress.name(link).orElseGet(() -> UrlPath.decoded(link)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(decoded(named(problems, Rule.DEAD_LINK, DEAD))).as(what).isEqualTo(dead);
    List<String> unsafe =
        written.links.stream()
            .filter(DroppedLinksTest::isUnsafe)
            .map(DroppedLinksTest::scheme)
            .toList();
    assertThat(named(problems, Rule.UNSAFE_LINK, UNSAFE)).as(what).isEqualTo(new TreeSet<>(unsafe));
    assertThat(shown.links.size() + body.deadLinks().size() + unsafe.size())
        .as(what)
        .isEqualTo(written.links.size());

    List<String> dropped = new ArrayList<>(written.elements);
    shown.elements.forEach(dropped::remove);
    dropped.removeIf(DroppedLinksTest::mayGo);
    assertThat(named(problems, Rule.DROPPED_HTML, TAG)).as(what).isEqualTo(new TreeSet<>(dropped));

    List<String> values = new ArrayList<>(written.values);
    shown.values.forEach(values::remove);
    assertThat(named(problems, Rule.DROPPED_HTML, VALUE)).as(what).isEqualTo(new TreeSet<>(values));
  }

  private static Set<String> named(List<Problem> problems, Rule rule, Pattern message) {
    return problems.stream()
        .filter(problem -> problem.rule() == rule)
        .map(problem -> message.matcher(problem.message()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What goes with its link, which is named, or with the attributes that it lacks. */
  private static boolean mayGo(String element) {
    boolean needsMore = element.equals("img") || element.equals("input");
    return element.equals("img with an address")
        || (PageHtml.ELEMENTS.contains(element) && !needsMore);
  }

  /** A renderer may write {@code %20} for a space. */
  private static Set<String> decoded(Set<String> addresses) {
    return addresses.stream().map(UrlPath::decoded).collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isUnsafe(String address) {
    return SCHEME.matcher(address).matches()
        && !Set.of("http", "https", "mailto", "tel").contains(scheme(address).toLowerCase());
  }

  private static String scheme(String address) {
    Matcher scheme = SCHEME.matcher(address);
    return scheme.matches() ? scheme.group(1) : "";
  }

  /** What a body would be if nobody cleaned it. */
  private static String asWritten(String markdown) {
    DataHolder all =
        new MutableDataSet(MarkdownParser.options())
            .set(HtmlRenderer.SUPPRESSED_LINKS, ""); // it leaves out some scripts by itself
    HtmlRenderer renderer =
        HtmlRenderer.builder(all).nodeRendererFactory(context -> new WikiLinkRenderer()).build();
    return MarkdownParser.read(markdown, renderer::render).value().orElse("");
  }

  /** The elements of a piece of HTML, and where its links and images lead. */
  private static final class Tags implements HtmlSanitizer.Policy {

    private final List<String> elements = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private boolean inContents; // which nobody has written

    static Tags in(String html) {
      Tags tags = new Tags();
      HtmlSanitizer.sanitize(html, tags);
      return tags;
    }

    @Override
    public void openTag(String name, List<String> attributes) {
      inContents |= name.equals("nav");
      String link = name.equals("a") ? "href" : name.equals("img") ? "src" : "";
      for (int i = 0; i < attributes.size(); i += 2) {
        String value = attributes.get(i + 1);
        if (attributes.get(i).equals(link) && !inContents) {
          links.add(value);
        } else if (WITH_VALUES.contains(name) && !TEXTS.contains(attributes.get(i))) {
          values.add(value.replaceFirst("^body-", ""));
        }
      }
      elements.add(name.equals("img") && attributes.contains("src") ? "img with an address" : name);
    }

    @Override
    public void closeTag(String name) {
      inContents &= !name.equals("nav");
    }

    @Override
    public void text(String text) {}

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}
  }
}
