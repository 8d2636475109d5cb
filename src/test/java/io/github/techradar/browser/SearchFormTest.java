package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Search and filters: what they find, where they note it, and that everything else follows. */
class SearchFormTest {

  /** What is chosen as long as nothing is. */
  private static final String ANY = "any";

  private static final String CAFE = "Café \"à la carte\" <b> & more";
  private static final String TOKENS =
      "Design tokens for every one of our applications, on the web and elsewhere";
  private static final List<String> ALL =
      List.of("Kotlin", CAFE, "PostgreSQL", "Apache Kafka", TOKENS, "WebAssembly", "Subversion");

  @TempDir static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void theSiteOfEverything() {
    site = Site.small(folder);
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh().open(site.radar());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postgres    | PostgreSQL",
        "GRESQL      | PostgreSQL",
        "cafe        | Café \"à la carte\" <b> & more",
        "CÀRTE       | Café \"à la carte\" <b> & more",
        "<b>         | Café \"à la carte\" <b> & more",
        "own speed   | Apache Kafka", // its description
        "mobile wasm | ''",
        "wasm        | ''", // a file's name, which no reader sees
        "c++         | Café \"à la carte\" <b> & more", // its tag
        "o'neill     | Café \"à la carte\" <b> & more", // its owner
        "trial log   | Apache Kafka", // its ring and a word from its description
        "replaced    | Subversion", // off the radar
        "jorg data   | PostgreSQL", // an owner with an accent, and a tag
      })
  void aSearchFindsWhatHasAllItsWords(String search, String found) {
    browser.find("[name=q]").sendKeys(search);

    assertThat(entries()).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    assertThat(status()).isEqualTo((found.isEmpty() ? 0 : 1) + " of 7 entries");
  }

  @Test
  void chartIndexListsAndCountsFollow() {
    assertThat(entries()).isEqualTo(ALL);
    assertThat(status()).isEqualTo("7 of 7 entries");
    assertThat(browser.texts(".index h2"))
        .containsExactly("Languages 1", "Frameworks", "Tools 1", "Platforms 2", "Techniques 1");

    browser.find("[name=q]").sendKeys("mobile");

    assertThat(entries()).containsExactly("Kotlin", TOKENS, "WebAssembly");
    assertThat(browser.texts(".index h2")).containsExactly("Languages 1", "Techniques 1");
    assertThat(browser.texts(".index h3")).containsExactly("Assess 1", "Trial 1");
    assertThat(browser.texts(".off-radar h3")).containsExactly("Backlog 1");
    assertThat(browser.texts(".chart .blip:not(.faded) .number")).containsExactly("1", "5");
    assertThat(browser.texts(".chart .blip.faded .number")).containsExactly("2", "3", "4");
    assertThat(Double.parseDouble(browser.find(".faded").getCssValue("opacity"))).isLessThan(0.3);

    browser.find("[name=q]").sendKeys(" nothing has this");

    assertThat(entries()).isEmpty();
    assertThat(browser.texts(".index h2, .index h3, .off-radar h2")).isEmpty();
    assertThat(status()).isEqualTo("0 of 7 entries");
  }

  @ParameterizedTest
  @CsvSource({
    "ring, Trial, 'Apache Kafka,TOKENS'",
    "quadrant, Languages, 'Kotlin,WebAssembly'",
    "movement, new, TOKENS",
    "movement, moved in, 'Apache Kafka'",
    "movement, moved out, Kotlin",
    "movement, left the radar, Subversion",
    "tag, Backend, 'Kotlin,PostgreSQL,Subversion'",
    "tag, C++ & <Co>, CAFE",
    "owner, Jörg, 'PostgreSQL,TOKENS'",
    "owner, Mobile Guild, 'Kotlin,TOKENS'",
  })
  void eachFilterLeavesWhatHasItsValue(String filter, String choice, String left) {
    choose(filter, choice);

    List<String> expected =
        List.of(left.replace("TOKENS", TOKENS).replace("CAFE", CAFE).split(",(?! )"));
    assertThat(entries()).isEqualTo(expected);
  }

  @Test
  void filtersOfferWhatEntriesHaveInReadingOrder() {
    assertThat(options("ring")).first().isEqualTo("Ring");
    assertThat(words("ring")).containsExactly("Adopt", "Trial", "Assess", "Hold");
    assertThat(words("movement"))
        .containsExactly("new", "moved in", "moved out", "not moved", "left the radar");
    assertThat(words("tag")).containsExactly("Backend", "C++ & <Co>", "Data", "Design", "Mobile");
    assertThat(words("owner")).containsExactly("Jörg", "Mobile Guild", "O'Neill", "platform-team");
  }

  @Test
  void aFilterSaysBeforeItIsChosenHowManyEntriesItLeaves() {
    for (String filter : List.of("ring", "quadrant", "movement", "tag", "owner")) {
      for (String word : words(filter)) {
        choose(filter, word);
        int left = browser.texts("li[data-entry]:not([hidden])").size();
        assertThat(browser.find("[name=" + filter + "] option:checked").getText())
            .isEqualTo(word + " (" + left + ")");
      }
      choose(filter, ANY);
    }
  }

  @Test
  void ofConditionsThatNothingMeetsOneCanBeDropped() {
    choose("owner", "Jörg");
    choose("ring", "Adopt");
    assertThat(browser.find(".instead").isDisplayed()).isFalse();
    choose("tag", "Design");

    assertThat(browser.texts(".instead button"))
        .containsExactly("Without Adopt: 1", "Without Design: 1");
    browser.find(".instead button").click();

    assertThat(entries()).containsExactly(TOKENS);
    assertThat(chosen("ring")).isEqualTo(ANY);
    assertThat(browser.find(".instead").isDisplayed()).isFalse();
  }

  @Test
  void whatMovedIsAFilterInTheHeadOfThePage() {
    List<String> moved = browser.texts(".chip");
    assertThat(moved).isNotEmpty().first().asString().matches("\\d+ new");

    browser.find(".chip").click();
    assertThat(chosen("movement")).isEqualTo("new");
    assertThat(moved.get(0)).isEqualTo(entries().size() + " new");
    assertThat(browser.find(".chip").getDomAttribute("aria-current")).isNotNull();

    browser.find(".chip").click();
    assertThat(entries()).isEqualTo(ALL);
  }

  @Test
  void pointingAtAnEntryMarksItInTheListAndOnTheChart() {
    browser.find(".index li a").sendKeys("");
    assertThat(browser.all(".lit")).hasSize(2);
    assertThat(browser.find(".chart .lit").getDomAttribute("data-entry"))
        .isEqualTo(browser.find(".index .lit").getDomAttribute("data-entry"));
  }

  @Test
  void searchAndFiltersAreJoinedByAnd() {
    choose("owner", "Jörg");
    assertThat(entries()).containsExactly("PostgreSQL", TOKENS);

    choose("ring", "Adopt");
    assertThat(entries()).containsExactly("PostgreSQL");

    choose("tag", "Design");
    assertThat(entries()).isEmpty();

    choose("ring", ANY);
    assertThat(entries()).containsExactly(TOKENS);

    browser.find("[name=q]").sendKeys("kafka");
    assertThat(entries()).isEmpty();

    browser.find(".finder [type=reset]").click();
    assertThat(entries()).isEqualTo(ALL);
    assertThat(browser.find("[name=q]").getDomProperty("value")).isEmpty();
    assertThat(browser.find(".finder [type=reset]").isDisplayed()).isFalse();
    assertThat(browser.all(".faded")).isEmpty();
  }

  @Test
  void whatIsAskedForStandsInTheAddress() {
    browser.find("[name=q]").sendKeys(" Jörg & co ");
    choose("ring", "Trial");
    choose("tag", "C++ & <Co>");

    assertAddress("?q=J%C3%B6rg+%26+co&ring=trial&tag=c%2B%2B+%26+%3Cco%3E");

    browser.find(".finder [type=reset]").click();

    assertAddress("");
  }

  @Test
  void anAddressBringsBackWhatWasAskedFor() {
    browser.open(URI.create(site.radar() + "?q=des&ring=trial&tag=MOBILE&owner=jorg&x=y#rings"));

    assertThat(entries()).containsExactly(TOKENS);
    assertThat(browser.find("[name=q]").getDomProperty("value")).isEqualTo("des");
    assertThat(chosen("ring")).isEqualTo("Trial");
    assertThat(chosen("tag")).isEqualTo("Mobile");
    assertThat(chosen("owner")).isEqualTo("Jörg");
    assertThat(chosen("quadrant")).isEqualTo(ANY);

    choose("owner", ANY);

    assertAddress("?q=des&ring=trial&tag=mobile&x=y#rings");
  }

  @Test
  void valuesThatNobodyKnowsAreLeftOut() {
    browser.open(URI.create(site.radar() + "?ring=outer&tag=%3Cscript%3E&quadrant=tools"));

    assertThat(entries()).containsExactly(CAFE, "Subversion");
  }

  @Test
  void whoComesBackFromAnEntryFindsThePageAsItWas() {
    browser.find("[name=q]").sendKeys("data");
    choose("ring", "Trial");
    assertAddress("?q=data&ring=trial");
    browser.find(".index li:not([hidden]) a").click();
    assertThat(browser.texts("h1")).containsExactly("Apache Kafka");

    browser.back();

    assertThat(entries()).containsExactly("Apache Kafka");
    assertThat(chosen("ring")).isEqualTo("Trial");
    assertThat(browser.find("[name=q]").getDomProperty("value")).isEqualTo("data");
  }

  @Test
  void theKeyboardAloneWillDo() {
    browser.press("/").press("kaf/ka");
    assertThat(browser.find("[name=q]").getDomProperty("value")).isEqualTo("kaf/ka");

    browser.press(Keys.ESCAPE);
    assertThat(entries()).isEqualTo(ALL);

    browser.press("kafka", Keys.ENTER);
    assertThat(entries()).containsExactly("Apache Kafka");
    browser.tab().press("T"); // the rings
    assertThat(chosen("ring")).isEqualTo("Trial");
    browser.tab().tab().tab().tab().tab(); // quadrant, movement, tag, owner, the button
    assertThat(browser.focused().getText()).isEqualTo("Show all");

    // over the ways to the list and to other editions, and the faded blips, to the one that is left
    while (browser.focused().getDomAttribute("data-entry") == null) {
      browser.tab();
    }
    assertThat(browser.focused().getDomAttribute("data-entry")).isEqualTo("sub-kafka");
    browser.press(Keys.ENTER);

    assertThat(browser.texts("h1")).containsExactly("Apache Kafka");
  }

  @Test
  void whatIsFoundIsAnnounced() {
    WebElement status = browser.find(".finder .found");

    assertThat(status.getAriaRole()).isEqualTo("status");
    assertThat(browser.find("[name=q]").getAccessibleName()).isEqualTo("Search");
    assertThat(browser.find("[name=ring]").getAccessibleName()).isEqualTo("Ring");
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "light, 390", "dark, 1280", "dark, 390"})
  void aPageThatIsFilteredKeepsNobodyOut(String scheme, int width) {
    browser.dark(scheme.equals("dark")).width(width);
    browser.open(URI.create(site.radar() + "?q=a&ring=trial"));

    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.scrollsSideways()).isFalse();
  }

  @Test
  void allOfItWorksUnderAStrictPolicy() throws IOException {
    try (StrictServer server = new StrictServer(site.folder())) {
      browser.open(server.page("radar.html?tag=data"));
      browser.press("/").press("kafka");

      assertThat(entries()).containsExactly("Apache Kafka");
      assertAddress("?tag=data&q=kafka");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void oneThousandEntriesAreSearchedAsOneTypes(@TempDir Path large) {
    browser.open(Site.madeUp(large, 1000, 5).radar());
    browser.press("/");

    Map<?, ?> times =
        browser.ask(
            Map.class,
            """
            const search = document.querySelector('[name=q]');
            const times = [];
            for (const text of ['t', 'te', 'tec', 'tech', 'technology', '9', '99', '999', '']) {
              const start = performance.now();
              search.value = text;
              search.dispatchEvent(new Event('input', {bubbles: true}));
              document.body.getBoundingClientRect(); // the layout that a reader waits for
              times.push(performance.now() - start);
            }
            const load = performance.getEntriesByType('navigation')[0];
            return {worst: Math.max(...times), all: times.map(Math.round).join(' '),
                ready: Math.round(load.domContentLoadedEventEnd)};
            """);
    System.out.printf(
        "1000 entries: ready after %s ms, each key with its layout in %s ms%n",
        times.get("ready"), times.get("all"));
    browser.press("number 99.");

    assertThat(status()).isEqualTo("10 of 1000 entries");
    assertThat(entries()).hasSize(10).contains("Technology 99", "Technology 199");
    assertThat(browser.all(".chart .blip:not(.faded)")).hasSize(10);
  }

  private List<String> entries() {
    return browser.texts(".index li a, .off-radar li a");
  }

  private String status() {
    return browser.find(".finder [role=status]").getText();
  }

  private void choose(String filter, String choice) {
    browser.all("[name=" + filter + "] option").stream()
        .filter(option -> word(option).equals(choice))
        .forEach(WebElement::click);
    assertThat(chosen(filter)).isEqualTo(choice);
  }

  private String chosen(String filter) {
    return word(browser.find("[name=" + filter + "] option:checked"));
  }

  /** What can be chosen, without how many entries it leaves. */
  private List<String> words(String filter) {
    return browser.all("[name=" + filter + "] option").stream()
        .map(SearchFormTest::word)
        .filter(word -> !word.equals(ANY))
        .toList();
  }

  private static String word(WebElement option) {
    String word = option.getDomAttribute("data-word");
    return word == null ? ANY : word;
  }

  private List<String> options(String filter) {
    return browser.texts("[name=" + filter + "] option");
  }

  /** The address is noted a moment later. */
  private void assertAddress(String rest) {
    String address = site.radar().getRawPath().replaceFirst(".*/", "/") + rest;
    assertThat(browser.addressOnceItEndsWith(address)).endsWith(address);
  }
}
