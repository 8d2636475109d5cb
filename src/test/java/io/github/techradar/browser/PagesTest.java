package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** What holds for pages of every kind. */
class PagesTest {

  @TempDir static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void theSiteOfEverything() {
    site = Site.small(folder);
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh();
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "light, 390", "dark, 1280", "dark, 390"})
  void nobodyIsKeptOut(String scheme, int width) {
    browser.dark(scheme.equals("dark")).width(width);

    for (String page : site.pages()) {
      assertThat(browser.open(site.page(page)).barriers()).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
  void noPageScrollsSideways(int width) {
    browser.width(width);

    for (String page : site.pages()) {
      assertThat(browser.open(site.page(page)).scrollsSideways()).as(page).isFalse();
    }
  }

  @Test
  void everyPageHasATitleOfItsOwnAndOneHeadingAboveAll() {
    Map<String, String> pages = new HashMap<>();

    for (String page : site.pages()) {
      browser.open(site.page(page));
      assertThat(pages.put(browser.title(), page)).as(page).isNull();
      assertThat(browser.all("h1")).as(page).hasSize(1);
    }
  }

  @Test
  void noLinkIsDead() {
    Map<URI, Set<String>> anchors = new HashMap<>();
    Map<URI, List<URI>> links = new HashMap<>();

    for (String page : site.pages()) {
      URI address = browser.open(site.page(page)).address();
      anchors.put(address, Set.copyOf(attributes("[id]", "id")));
      links.put(
          address,
          List.of("href", "src").stream()
              .flatMap(name -> attributes("[" + name + "]", name).stream())
              .map(address::resolve)
              .filter(link -> link.getScheme().equals("file"))
              .toList());
    }

    links.forEach(
        (page, targets) -> {
          assertThat(targets).as("%s", page).isNotEmpty();
          for (URI target : targets) {
            URI file = URI.create(target.toString().replaceFirst("#.*", ""));
            assertThat(Path.of(file)).as("%s, from %s", target, page).isRegularFile();
            if (target.getFragment() != null) {
              assertThat(anchors.get(file)).as("%s", page).contains(target.getFragment());
            }
          }
        });
  }

  private List<String> attributes(String selector, String name) {
    return browser.all(selector).stream()
        .map(element -> element.getDomAttribute(name))
        .collect(Collectors.toList());
  }

  @Test
  void noLinkGoesToAnotherPlaceThanTheEntriesName() {
    Set<String> hosts =
        site.pages().stream()
            .peek(page -> browser.open(site.page(page)))
            .flatMap(page -> browser.all("[href], [src]").stream())
            .map(PagesTest::target)
            .filter(target -> target.startsWith("http"))
            .collect(Collectors.toSet());

    assertThat(hosts).containsExactly("https://www.postgresql.org/");
  }

  private static String target(WebElement element) {
    String href = element.getDomAttribute("href");
    return href == null ? element.getDomAttribute("src") : href;
  }

  @Test
  void allPagesAreSoundHtml() throws Exception {
    HtmlValidator validator = new HtmlValidator();

    for (String page : site.pages()) {
      assertThat(validator.findings(site.folder().resolve(page))).as(page).isEmpty();
    }
  }

  @Test
  void withoutScriptsEveryEntryIsThereToBeReadAndFollowed() {
    browser.scripts(false).open(site.radar());

    assertThat(browser.texts(".index li a"))
        .containsExactlyInAnyOrder(
            "PostgreSQL",
            "Apache Kafka",
            "Kotlin",
            "Café \"à la carte\" <b> & more",
            "Design tokens for every one of our applications, on the web and elsewhere");
    assertThat(browser.texts(".off-radar li a"))
        .containsExactlyInAnyOrder("Subversion", "WebAssembly");
    assertThat(browser.texts(".chart a.blip text")).containsExactly("1", "2", "3", "4", "5");
    assertThat(browser.texts("form, button, input")).isEmpty();

    browser.find(".chart a.blip[data-entry=postgresql]").click();

    assertThat(browser.texts("h1")).containsExactly("PostgreSQL");
    assertThat(browser.texts("h2")).contains("Why", "What to watch out for");
  }

  @Test
  void everyPageCanBePrinted() {
    for (String page : site.pages()) {
      String pdf = new String(browser.open(site.page(page)).pdf(), StandardCharsets.ISO_8859_1);
      assertThat(pdf).as(page).contains("/Type /Page");
    }
  }

  @Test
  void underAStrictPolicyPagesKeepTheirStyleAndNothingIsRefused() throws IOException {
    try (StrictServer server = new StrictServer(site.folder())) {
      for (String page : site.pages()) {
        browser.open(server.page(page));
        assertThat(browser.complaints()).as(page).isEmpty();
        assertThat(browser.find("#techradar").getCssValue("line-height")).isEqualTo("24px");
      }
    }
  }

  @Test
  void theValidatorFindsWhatIsWrong() throws Exception {
    Path page = folder.resolve("wrong.htm");
    Files.writeString(
        page, "<!DOCTYPE html><html lang=en><title>x</title><p><h1>x</p><b id=a id=a>");

    assertThat(new HtmlValidator().findings(page)).hasSizeGreaterThan(2);
  }
}
