package io.github.techradar.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.hostile.HostileRadar;
import io.github.techradar.hostile.WholeWay;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;

/**
 * All that is made of a radar whose authors mean harm, opened in a browser one by one: no script of
 * theirs runs, nothing is asked of another machine, and no page leads away by itself.
 */
class HostileSiteTest {

  /** Does with each element what a reader might: points at it, gets to it by the keyboard. */
  private static final String USE =
      """
      const events = ['mouseover', 'mouseenter', 'pointerenter', 'mousemove', 'focus', 'focusin',
          'animationstart', 'transitionend', 'toggle', 'beforeinput', 'load', 'error'];
      const wrong = [];
      for (const element of document.querySelectorAll('*')) {
        for (const event of events) {
          element.dispatchEvent(new Event(event));
        }
        if (element.tagName === 'SUMMARY') {
          element.click();
        }
        const address = element.href?.baseVal ?? element.href;
        if (address && URL.canParse(address, location.href)
            && !/^(https?|mailto|tel|file):/.test(new URL(address, location.href).href)) {
          wrong.push('a link to ' + address);
        }
      }
      for (const name of ['location', 'querySelector', 'getElementById', 'forms', 'currentScript',
          'defaultView']) {
        if (document[name] instanceof Element
            || document[name] instanceof HTMLCollection && name !== 'forms') {
          wrong.push('document.' + name + ' is something else');
        }
      }
      return wrong;
      """;

  /** This page is there to lead to that one, and to no other. */
  private static final String FIRST_PAGE = "site/index.html";

  private static final String RADAR = "site/radar.html";

  private static final Pattern PAGE = Pattern.compile("site/radar(/(?!files/|aoe/).*)?\\.html");

  /** The files of this format are texts, and there is one for each entry. */
  private static final Pattern TEXT_OF_MANY = Pattern.compile(".*/aoe/radar/.*\\.md");

  @TempDir static Path folder;
  private static HostileRadar radar;
  private static Path output;

  private Browser browser;
  private Browser.Watch watch;

  @BeforeAll
  static void makeAllOfIt() throws Exception {
    output = folder.resolve("output");
    radar = HostileRadar.in(folder.resolve("source"));
    WholeWay.findings(folder.resolve("source"), output);
  }

  @BeforeEach
  void watch() {
    browser = Browser.fresh();
    watch = browser.watched();
  }

  @AfterEach
  void letBe() {
    if (watch != null) {
      watch.close();
    }
  }

  @Test
  void noFileActsAsServersUsuallyServeIt() throws IOException {
    try (FolderServer server = FolderServer.usual(output)) {
      assertThat(acts(files(file -> true), server::page)).isEmpty();
    }
  }

  @Test
  void noFileActsWhereServersGiveNoTypes() throws IOException {
    try (FolderServer server = FolderServer.withoutTypes(output)) {
      assertThat(acts(files(file -> !PAGE.matcher(file).matches()), server::page)).isEmpty();
    }
  }

  @Test
  void noFileActsWhenItIsOpenedFromDisk() throws IOException {
    assertThat(
            acts(
                files(file -> !PAGE.matcher(file).matches()),
                path -> URI.create(output.toUri() + path)))
        .isEmpty();
  }

  @Test
  void whatIsAskedForIsNeverCode() throws IOException {
    List<String> questions =
        List.of(
            "<img src=x onerror=alert(1)>",
            "\"><script>alert(2)</script>",
            "javascript:alert(3)",
            "__proto__",
            "constructor");
    try (FolderServer server = FolderServer.usual(output)) {
      for (String question : questions) {
        String text = encoded(question);
        String page =
            "site/radar.html?q=%s&ring=%s&tag=%s&owner=%s".formatted(text, text, text, text);
        browser.open(server.page(page + "#" + text));
        browser.press("/").press(question);
        browser.ask(List.class, USE);
        assertThat(browser.acts()).as(question).isEmpty();
      }
    }
    assertThat(toElsewhere()).isEmpty();
  }

  @Test
  void whatActsIsNoticed(@TempDir Path site) throws IOException {
    Fixtures.write(
        site,
        "a.html",
        """
        <p onmouseover=alert(900001)>x</p><img src=x onerror=alert(900002)>
        <iframe srcdoc="<script>alert(900003)</script>"></iframe>
        <a href="javascript:alert(900004)">x</a><img src="https://elsewhere.example/p.png">
        <b name=x id=querySelector></b><img name=querySelector>
        """);
    Fixtures.write(site, "b", "<html><script>alert(900005)</script>");
    Fixtures.write(
        site,
        "c.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(900006)</script></svg>");
    Fixtures.write(site, "d.html", "<meta http-equiv=refresh content='0;url=e.html'>");
    Fixtures.write(site, "e.html", "<p>x</p>"); // what acts late would be taken for the next file's

    try (FolderServer server = FolderServer.usual(site)) {
      assertThat(acts(List.of("a.html", "b", "c.svg", "d.html"), server::page))
          .contains(
              "a.html: 900001 (nowhere)",
              "a.html: 900002 (nowhere)",
              "a.html: 900003 (nowhere)",
              "a.html: a link to javascript:alert(900004)",
              "a.html: document.querySelector is something else",
              "a.html: CONNECT elsewhere.example:443 HTTP/1.1",
              "c.svg: 900006 (nowhere)",
              "d.html: leads to " + server.page("e.html"))
          .doesNotContain("b: 900005 (nowhere)");
    }
    try (FolderServer server = FolderServer.withoutTypes(site)) {
      assertThat(acts(List.of("b"), server::page)).containsExactly("b: 900005 (nowhere)");
    }
  }

  /** What happens while files are opened and used, each with its file and where it was written. */
  private List<String> acts(List<String> paths, Function<String, URI> address) {
    Set<String> acts = new LinkedHashSet<>();
    for (String path : paths) {
      URI before = browser.address();
      URI file = address.apply(encodedPath(path));
      open(file);
      if (!browser.address().equals(before)) { // else it is a file to keep, and nothing is shown
        browser.askForTexts(USE).forEach(wrong -> acts.add(path + ": " + wrong));
        if (!browser.address().equals(path.equals(FIRST_PAGE) ? address.apply(RADAR) : file)) {
          acts.add(path + ": leads to " + browser.address());
        }
      }
      browser.acts().forEach(number -> acts.add("%s: %s".formatted(path, attempt(number))));
      toElsewhere().forEach(request -> acts.add(path + ": " + request));
    }
    return List.copyOf(acts);
  }

  private static String attempt(String number) {
    return number.matches("[0-9]{1,6}")
        ? "%s (%s)".formatted(number, radar.place(Integer.parseInt(number)))
        : number;
  }

  private void open(URI file) {
    try {
      browser.open(file);
    } catch (WebDriverException e) {
      assertThat(e).hasMessageContaining("ERR_"); // it cannot be shown, which is all the better
    }
  }

  private List<String> toElsewhere() {
    return browser.requestsElsewhere().stream()
        .filter(request -> request.contains(HostileRadar.ELSEWHERE))
        .toList();
  }

  /** The files of the site and the documents, from the folder of both. */
  private static List<String> files(Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !TEXT_OF_MANY.matcher(file).matches())
          .filter(wanted)
          .sorted()
          .toList();
    }
  }

  private static String encodedPath(String path) {
    return Stream.of(path.split("/", -1))
        .map(HostileSiteTest::encoded)
        .reduce((a, b) -> a + "/" + b)
        .orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
