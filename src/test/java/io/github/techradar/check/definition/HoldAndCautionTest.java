package io.github.techradar.check.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Status;
import io.github.techradar.site.words.Words;
import io.github.techradar.source.DefinitionFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outermost ring has two names in use, and each is understood where the other is used. */
class HoldAndCautionTest {

  private static final String RINGS = "rings: [Adopt, Trial, Assess, ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: Ours                                    | Hold    | Hold    | hold, archived
          rings: [Adopt, Hold]                           | Hold    | Hold    | hold, archived
          rings: [Adopt, Caution]                        | Caution | Caution | caution, archived
          rings: [Adopt, CAUTION]                        | CAUTION | CAUTION | caution, archived
          rings: [Adopt, Held]                           | none    | Held    | held, archived
          rings: [Adopt, Caution, Hold]                  | Hold    | Caution | hold, archived
          'offRadar: [Caution]'                          | Hold    | Caution | hold
          '{rings: [Caution], offRadar: [Hold]}'         | Hold    | Caution | hold
          'rings: [{name: Caution, id: hold}]'           | Caution | Caution | hold, archived
          'rings: [{name: Avoid, id: hold}]'             | Avoid   | Avoid   | hold, archived
          'rings: [{name: Caution, aliases: [Avoid]}]'   | Caution | Caution | caution, archived
          'rings: [Hold, {name: No, aliases: [Caution]}]' | Hold   | No      | hold, archived
          'rings: [{name: No, aliases: [Hold]}, Caution]' | No     | Caution | no, archived
          """)
  void eachNameMeansOneStatus(String yaml, String hold, String caution, String banned) {
    Definition definition = definition(yaml);

    assertThat(named(definition, "Hold")).isEqualTo(hold);
    assertThat(named(definition, "Caution")).isEqualTo(caution);
    assertThat(definition.export().banned()).containsExactlyInAnyOrder(banned.split(", "));
  }

  @Test
  void noNameMeansTwoStatuses() {
    for (String yaml : List.of(RINGS + "Hold, Caution]", "offRadar: [Caution]")) {
      List<String> words =
          definition(yaml).statuses().stream()
              .flatMap(status -> status.aliases().stream())
              .collect(Collectors.toList());
      definition(yaml).statuses().forEach(status -> words.add(status.name()));

      assertThat(words).as(yaml).doesNotHaveDuplicates();
    }
  }

  @Test
  void cautionMeansWhatHoldMeansInEveryLanguage() {
    Definition definition = definition(RINGS + "Caution]");
    Status caution = definition.status("Caution").orElseThrow();

    assertThat(Words.in(Locale.GERMAN).description(caution))
        .isEqualTo("Nichts Neues beginnt damit.");
  }

  @Test
  void aConfigurationOfAoeMayHaveEither() {
    String config =
        """
        {"segments": [{"id": "tools", "title": "Tools"}],
         "rings": [{"id": "adopt", "title": "Adopt"}, {"id": "caution", "title": "Caution"}]}
        """;
    Definition definition =
        DefinitionReader.read(DefinitionFile.read("config.json", config.getBytes(UTF_8)))
            .definition()
            .orElseThrow();

    assertThat(named(definition, "hold")).isEqualTo("Caution");
    assertThat(definition.export().banned()).containsExactly("caution");
  }

  private static String named(Definition definition, String word) {
    return definition.status(word).map(Status::name).orElse("none");
  }

  private static Definition definition(String yaml) {
    DefinitionReading reading =
        DefinitionReader.read(DefinitionFile.read("radar.yml", yaml.getBytes(UTF_8)));
    assertThat(reading.problems()).isEmpty();
    return reading.definition().orElseThrow();
  }
}
