package io.github.techradar.check.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualAliasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Adopt, Hold]                               | Hold    | Hold",
        "[Adopt, Caution]                            | Caution | Caution",
        "[Adopt, {name: Hold, aliases: [Avoid]}]     | Hold    | Hold",
        "[Adopt, {name: Caution, aliases: [Avoid]}]  | Caution | Caution",
        "[Adopt, {name: Stop, aliases: [Hold]}]      | Stop    | Stop",
        "[Adopt, {name: Stop, aliases: [caution]}]   | Stop    | Stop",
        "[Adopt, {name: Stop, id: hold}]             | Stop    | Stop",
        "[Adopt, Hold, Caution]                      | Hold    | Caution",
        "[{name: Hold, aliases: [Avoid]}, Caution]   | Hold    | Caution",
        "[Adopt, {name: Stop, aliases: [Avoid]}]     | none    | none",
      })
  void holdAndCautionAreOneUnlessADefinitionHasBoth(String rings, String hold, String caution) {
    var definition = Fixtures.definition("rings: " + rings);

    assertThat(definition.status("hold").map(Status::name).orElse("none")).isEqualTo(hold);
    assertThat(definition.status("Caution").map(Status::name).orElse("none")).isEqualTo(caution);
  }
}
