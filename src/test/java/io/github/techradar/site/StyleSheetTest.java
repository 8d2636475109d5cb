package io.github.techradar.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Definition;
import io.github.techradar.source.DefinitionFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

  private static final Pattern BLIP =
      Pattern.compile("--blip: (#[0-9a-f]{6}); --ink: (#[0-9a-f]{6});");

  @Test
  void numbersOnBlipsAreReadable() throws IOException {
    Matcher blips = BLIP.matcher(StyleSheet.of(Definition.DEFAULT));
    List<String> tooWeak = new ArrayList<>();
    int count = 0;
    while (blips.find()) {
      count++;
      if (StyleSheet.contrast(blips.group(1), blips.group(2)) < 4.5) {
        tooWeak.add(blips.group());
      }
    }
    assertThat(count).as("eight quadrants, light and dark").isEqualTo(16);
    assertThat(tooWeak).isEmpty();
  }

  @Test
  void coloursOfTheDefinitionComeLast() throws IOException {
    String yaml =
        "quadrants: [Tools, {name: Talks, color: '#336699'}]\n"
            + "rings: [{name: Use, color: '#ffeecc'}]\n";
    Definition definition = DefinitionFile.read("radar.yml", yaml.getBytes(UTF_8)).toDefinition();

    assertThat(StyleSheet.of(definition))
        .endsWith(
            "#techradar .q2, #techradar.q2 { --blip: #336699; --ink: #ffffff; }\n"
                + "#techradar .chart .r1 { fill: #ffeecc; fill-opacity: 0.3; }\n");
  }

  @ParameterizedTest
  @CsvSource({"#000000, #ffffff", "#ffffff, #000000", "#777777, #000000", "#1b66a8, #ffffff"})
  void textIsBlackOrWhiteWhicheverReadsBetter(String color, String ink) {
    assertThat(StyleSheet.ink(color)).isEqualTo(ink);
  }
}
