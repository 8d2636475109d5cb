package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathsTest {

  @ParameterizedTest
  @CsvSource({
    "radar.html, radar/a.html, radar/a.html",
    "radar/a.html, radar.html, ../radar.html",
    "radar/a.html, radar/b.html, b.html",
    "radar/a.html, radar/tags/index.html, tags/index.html",
    "radar/tags/index.html, radar/a.html, ../a.html",
    "radar/tags/index.html, radar/quadrants/a.html, ../quadrants/a.html",
    "radar/quadrants/a.html, radar.html, ../../radar.html",
    "radar/quadrants/a.html, radar/quadrants/a.html, a.html",
    "radar/a.html, platform/a.html, ../platform/a.html",
  })
  void everyPageKnowsTheShortestWayToEveryOther(String from, String to, String way) {
    assertThat(SitePaths.way(from, to)).isEqualTo(way);
  }

  /** What is true of one page is true of all: a way, followed as browsers do, leads there. */
  @Test
  void everyWayLeadsThere() {
    URI root = URI.create("https://example.org/docs/");
    List<String> all =
        Stream.of("radar", "platform", "über").flatMap(name -> of(new SitePaths(name))).toList();
    for (String from : all) {
      for (String to : all) {
        String way = SitePaths.url(SitePaths.way(from, to));
        assertThat(URI.create(SitePaths.address(root, from)).resolve(way))
            .hasToString(SitePaths.address(root, to));
      }
    }
  }

  @Test
  void radarsOfDifferentNamesShareNothing() {
    assertThat(of(new SitePaths("platform")))
        .doesNotContainAnyElementsOf(of(SitePaths.DEFAULT).toList())
        .allMatch(path -> path.equals("platform.html") || path.startsWith("platform/"));
  }

  @Test
  void addressesAreEncodedAsUrlsMustBe() {
    URI root = URI.create("https://example.org/docs/");
    assertThat(SitePaths.address(root, SitePaths.DEFAULT.entry("über")))
        .isEqualTo("https://example.org/docs/radar/%C3%BCber.html");
    assertThat(SitePaths.address(root, SitePaths.DEFAULT.file("a b/c#d.png")))
        .isEqualTo("https://example.org/docs/radar/files/a%20b/c%23d.png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"radar", "platform", "platform-2", "thành-phố", "レーダー"})
  void whatIsTheSameInFileNamesAndUrlsIsAName(String name) {
    assertThat(new SitePaths(name).radar()).isEqualTo(name + ".html");
  }

  @ParameterizedTest
  @CsvSource({
    "'', platform",
    "' ', platform",
    "../radar, radar",
    "a/b, a-b",
    "My Radar, my-radar",
    "radar.html, radar-html",
    "a--b, a-b",
  })
  void whatIsNotIsRefusedWithOneThatIs(String name, String better) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SitePaths(name))
        .withMessage(
            "A radar cannot be named '%s'; write small letters, digits and single hyphens, such as"
                + " '%s'.",
            name, better);
  }

  @Test
  void noRadarTakesTheNameOfTheSitesHomePage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SitePaths("index"))
        .withMessage(
            "A radar cannot be named 'index', for that is the name of something else on sites; write"
                + " another one, such as 'index-radar'.");
  }

  private static Stream<String> of(SitePaths paths) {
    return Stream.of(
        paths.radar(),
        paths.entry("a"),
        paths.quadrant("a"),
        paths.tags(),
        paths.changes(),
        paths.changesJson(),
        paths.changesAtom(),
        paths.picture(),
        paths.styleSheet(),
        paths.script(),
        paths.file("a b.png"),
        paths.document("radar.json"));
  }
}
