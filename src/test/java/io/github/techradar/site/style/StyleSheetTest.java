package io.github.techradar.site.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {

  private static final String HEX = "#[0-9a-f]{6}";

  /** A value that a team's own style sheet can replace. */
  private static final Pattern OURS =
      Pattern.compile("var\\(--techradar-[a-z0-9-]+, (" + HEX + "|light-dark\\([^)]*\\))\\)");

  private static final Pattern BOTH =
      Pattern.compile("light-dark\\((" + HEX + "), (" + HEX + ")\\)");
  private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9-]+): (" + HEX + ");");
  private static final Pattern BLIP =
      Pattern.compile("--blip: (" + HEX + "); --ink: (" + HEX + ");");

  /** Reads the style sheet itself, in either scheme, with none, odd and clashing own colours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#ffffff #000000",
        "#000000 #ffffff",
        "#ffff00 #ffff00",
        "#777777 #777777",
        "#ff0000 #00ff00",
        "#0000ff #0000ff",
      })
  void whateverTheColoursTextAndBlipsStandOut(String own) throws IOException {
    String css = ours(StyleSheet.of(definition(own)));
    String dark = css.substring(css.indexOf("@supports"), css.indexOf("/* Within"));
    String light = css.substring(0, css.indexOf("@supports"));

    assertContrasts(light);
    assertContrasts(BOTH.matcher(dark).replaceAll("$1"));
    assertContrasts(BOTH.matcher(dark).replaceAll("$2"));
    assertThat(BOTH.matcher(dark).replaceAll("$1").replaceAll("@supports.*\n|}\n$", ""))
        .as("browsers without light-dark() show the light scheme")
        .isEqualTo(light);
  }

  private static String ours(String css) {
    return OURS.matcher(css).replaceAll("$1");
  }

  @Test
  void aTeamsOwnStyleSheetCanReplaceEachColour() throws IOException {
    String css = StyleSheet.of(Definition.DEFAULT);

    assertThat(css.substring(0, css.indexOf("@supports")))
        .contains("--paper: var(--techradar-paper, #", "--ring-1: var(--techradar-ring-1, #")
        .contains("--blip: var(--techradar-q1, #", "--ink: var(--techradar-q1-ink, #")
        .doesNotContainPattern(": #");
  }

  private static void assertContrasts(String css) {
    Map<String, Color> colors = new HashMap<>();
    Matcher variables = VARIABLE.matcher(css);
    while (variables.find()) {
      colors.putIfAbsent(variables.group(1), Color.of(variables.group(2)));
    }
    for (String text : List.of("ink-strong", "ink-soft", "link", "warn")) {
      for (String background : List.of("paper", "tint")) {
        assertStandsOut(colors.get(text), colors.get(background), 4.5);
      }
    }
    List<Color> backgrounds = new ArrayList<>(List.of(colors.get("paper")));
    for (int i = 1; i <= 4; i++) {
      backgrounds.add(colors.get("ring-" + i));
      assertStandsOut(colors.get("ink-soft"), colors.get("ring-" + i), 4.5);
    }
    Matcher blips = BLIP.matcher(css);
    int count = 0;
    while (blips.find()) {
      count++;
      Color blip = Color.of(blips.group(1));
      assertStandsOut(Color.of(blips.group(2)), blip, 4.5);
      backgrounds.forEach(background -> assertStandsOut(blip, background, 3));
      Color cell = colors.get("paper").mixed(blip, Tint.part(0, 4));
      assertStandsOut(blip, cell, 3);
      assertStandsOut(colors.get("ink-soft"), cell, 4.5);
    }
    assertThat(count).isEqualTo(8);
  }

  private static void assertStandsOut(Color one, Color other, double contrast) {
    assertThat(one.contrast(other)).as("%s on %s", one, other).isGreaterThanOrEqualTo(contrast);
  }

  @Test
  void coloursOfTheDefinitionAreUsed() throws IOException {
    String css = ours(StyleSheet.of(definition("#336699 #ffeecc")));

    assertThat(css)
        .contains("#techradar .q8, #techradar.q8 { --blip: #336699; --ink: #ffffff; }")
        .contains("  --ring-1: #fffaf0;");
  }

  @Test
  void noColourIsWrittenWhereNobodyChecksIt() throws IOException {
    String css = StyleSheet.of(Definition.DEFAULT);
    String rules = css.substring(css.indexOf("/* Within"), css.indexOf("@media print"));

    assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b(?=[;\\s])");
  }

  @Test
  void aPictureHasPlainColoursForBothSchemes() throws IOException {
    String css = StyleSheet.ofPicture(Definition.DEFAULT);

    assertThat(css).doesNotContain("var(", "light-dark", "<", "&");
    assertThat(css.split("@media \\(prefers-color-scheme: dark\\)", -1))
        .hasSize(2)
        .allSatisfy(
            scheme ->
                assertThat(scheme)
                    .contains(
                        ".paper { fill: #",
                        ".mark { stroke: #",
                        ".q5 .disc, .bands .q5 { fill: #"));
  }

  @ParameterizedTest
  @CsvSource({"#000000, #ffffff", "#ffffff, #000000", "#777777, #000000", "#1b66a8, #ffffff"})
  void textIsBlackOrWhiteWhicheverReadsBetter(String color, String ink) {
    assertThat(Color.of(color).ink()).hasToString(ink);
  }

  /** Eight quadrants and four rings, with the given colours at the last and the first of them. */
  private static Definition definition(String own) {
    List<String> colors = Stream.of(own.split(" ", -1)).filter(c -> !c.isEmpty()).toList();
    String quadrant = colors.isEmpty() ? "" : ", color: '" + colors.get(0) + "'";
    String ring = colors.isEmpty() ? "" : ", color: '" + colors.get(1) + "'";
    String yaml =
        "quadrants: [A, B, C, D, E, F, G, {name: H%s}]\nrings: [{name: I%s}, J, K, L]\n"
            .formatted(quadrant, ring);
    return Fixtures.definition(yaml);
  }
}
