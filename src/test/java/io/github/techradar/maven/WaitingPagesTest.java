package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.site.HeadElement;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentMatchers;

/** Pages of a small site, in its own way and in ours: they are the same, and fewer are made. */
class WaitingPagesTest {

  /** What a skin makes of a page. */
  private interface Template {
    String page(String name, String title, String head, String body);
  }

  private static final Template MENU =
      (name, title, head, body) ->
          "<title>%s</title>%s<a class='%s' href='entry-3.html'></a><main>%s</main>"
              .formatted(
                  title.replace("&", "&amp;"),
                  head,
                  name.equals("entry-3.html") ? "active" : "",
                  body.replace("<pre>", "<pre class=\"x\">"));

  private static final Skin SKIN =
      new Skin(
          "<item href=\"entry-3.html\"/>",
          SkinText.of(
                  SkinText.BODY,
                  "$bodyContent.replace( '<pre>', '<pre class=\"x\">' )",
                  n -> Optional.empty())
              .orElseThrow());

  @TempDir Path directory;
  private final FrontEnd frontEnd = mock(FrontEnd.class);
  private final List<String> made = new ArrayList<>();

  /** A site plugin: it has a list of sinks, and goes through it when all are made. */
  private final class Site implements SinkFactory {

    @SuppressWarnings("FieldMayBeFinal")
    private List<Sink> sinks = new ArrayList<>();

    private final Template template;
    private final Map<Sink, String[]> contents = new IdentityHashMap<>();

    Site(Template template) {
      this.template = template;
    }

    @Override
    public Sink createSink(File folder, String name) {
      String[] content = {new File(folder, name).getPath(), "", "", ""};
      Sink sink =
          (Sink)
              Proxy.newProxyInstance(
                  Sink.class.getClassLoader(),
                  new Class<?>[] {Sink.class},
                  (proxy, method, given) -> {
                    switch (method.getName()) {
                      case "text" -> content[1] += given[0];
                      case "unknown" -> content[2] += element(given[0], given[2]);
                      case "rawText" -> content[3] += given[0];
                      case "hashCode" -> {
                        return System.identityHashCode(proxy);
                      }
                      case "equals" -> {
                        return proxy == given[0];
                      }
                      default -> {}
                    }
                    return null;
                  });
      contents.put(sink, content);
      sinks.add(sink);
      return sink;
    }

    void write() throws IOException {
      for (Sink sink : sinks) {
        String[] content = contents.get(sink);
        Path file = Path.of(content[0]);
        made.add(file.getFileName().toString());
        Files.writeString(
            file, template.page(file.getFileName().toString(), content[1], content[2], content[3]));
      }
    }

    @Override
    public Sink createSink(OutputStream out) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Sink createSink(OutputStream out, String encoding) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Sink createSink(File folder, String name, String encoding) {
      throw new UnsupportedOperationException();
    }
  }

  private static PageHead head(int i) {
    return new PageHead(
        title(i) + " | R & D",
        List.of(
            new HeadElement("link", Map.of("href", "radar.css")),
            new HeadElement("meta", Map.of("content", "About \"" + title(i) + "\" $1"))));
  }

  /** A tag as Doxia writes it. */
  private static String element(Object name, Object attributes) {
    SimpleAttributeSet set = (SimpleAttributeSet) attributes;
    StringBuilder element = new StringBuilder("<" + name);
    for (Object key : Collections.list(set.getAttributeNames())) {
      String value = String.valueOf(set.getAttribute(key));
      element.append(" %s=\"%s\"".formatted(key, value.replace("\"", "&quot;")));
    }
    return element + " />";
  }

  /** A title and a body for each of 40 pages: code, signs and a control character among them. */
  private static String title(int i) {
    return i % 7 == 0 ? "R&D für " + i : "Entry " + i;
  }

  private static String body(int i) {
    return "<p>$1 " + i + "</p>\n" + (i % 5 == 0 ? "<pre>" : "") + (i == 9 ? "\u0085" : "");
  }

  private Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }

  private Map<String, String> inItsOwnWay(Template template) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("own"));
    Site site = new Site(template);
    for (int i = 0; i < 40; i++) {
      head(i).fill(site.createSink(folder.toFile(), "entry-" + i + ".html"), body(i));
    }
    site.write();
    made.clear();
    return pages(folder);
  }

  private Map<String, String> waiting(Template template, Optional<Skin> skin) throws Exception {
    Path folder = Files.createDirectories(directory.resolve("ours"));
    Site site = new Site(template);
    WaitingPages waiting = WaitingPages.of(site, frontEnd);
    for (int i = 0; i < 40; i++) {
      waiting.add(folder.resolve("entry-" + i + ".html").toFile(), head(i), body(i));
    }
    assertThat(pages(folder).values()).allMatch(String::isEmpty);
    skin.ifPresent(waiting::share);
    assertThat(waiting).hasSize(40);
    site.write();
    return pages(folder);
  }

  private void isSaid(String text) {
    verify(frontEnd, atLeastOnce()).detail(ArgumentMatchers.contains(text));
  }

  @Test
  void mostPagesAreSetIntoTheSkinOfAnother() throws Exception {
    assertThat(waiting(MENU, Optional.of(SKIN))).isEqualTo(inItsOwnWay(MENU));
  }

  @Test
  void fewPagesAreMadeByTheSite() throws Exception {
    waiting(MENU, Optional.of(SKIN));

    assertThat(made).hasSizeLessThan(12);
    assertThat(made.stream().filter("entry-3.html"::equals)).hasSize(1); // the menu has it
    assertThat(made.stream().filter("entry-9.html"::equals)).hasSize(1); // a sign that is not ASCII
    isSaid("of 38 pages are set into the skin of ");
  }

  @Test
  void withoutKnowingTheSkinTheSiteMakesAll() throws Exception {
    assertThat(waiting(MENU, Optional.empty())).isEqualTo(inItsOwnWay(MENU));
  }

  @Test
  void whereNamesMatterTheSiteMakesAll() throws Exception {
    Template naming = (name, title, head, body) -> MENU.page(name, title, head, body) + name;

    assertThat(waiting(naming, Optional.of(SKIN))).isEqualTo(inItsOwnWay(naming));

    isSaid("the names of pages matter");
  }

  @Test
  void whatComesOutOtherwiseIsMadeByTheSite() throws Exception {
    Template hidden =
        (name, title, head, body) -> MENU.page(name, title, head, body.replace("<p>", "<P>"));

    assertThat(waiting(hidden, Optional.of(SKIN))).isEqualTo(inItsOwnWay(hidden));

    verify(frontEnd, times(2)).detail(ArgumentMatchers.contains("otherwise"));
  }

  @Test
  void aSkinThatReadsHeadsMakesAll() throws Exception {
    Template reading =
        (name, title, head, body) -> MENU.page(name, title, head, body) + head.length();

    assertThat(waiting(reading, Optional.of(SKIN))).isEqualTo(inItsOwnWay(reading));
  }

  @Test
  void aSkinThatShortensTitlesMakesAll() throws Exception {
    Template shortening =
        (name, title, head, body) -> MENU.page(name, title.substring(0, 5), head, body);

    assertThat(waiting(shortening, Optional.of(SKIN))).isEqualTo(inItsOwnWay(shortening));
  }

  @Test
  void noFileIsLeftBehind() throws Exception {
    assertThat(waiting(MENU, Optional.of(SKIN)).keySet())
        .allMatch(name -> name.matches("entry-\\d+\\.html"));
  }

  @Test
  void aSiteWithAnotherListStaysAsItIs() {
    assertThatThrownBy(() -> WaitingPages.of(mock(SinkFactory.class), frontEnd))
        .isInstanceOf(ReflectiveOperationException.class);
  }
}
