package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionTest {

  private static final Definition D = Definition.DEFAULT;

  @Test
  void theDefaultHasTheBuiltInFieldsAndNoOthers() {
    assertThat(D.fields()).extracting(Field::name).containsExactlyElementsOf(Field.BUILT_IN);
    assertThat(Field.BUILT_IN).allSatisfy(name -> assertThat(D.builtIn(name)).isNotNull());
  }

  @Test
  void aDefinitionWithoutABuiltInFieldIsRefused() {
    List<Field> fields = D.fields().stream().filter(f -> !f.name().equals("draft")).toList();

    assertThatThrownBy(() -> with(fields, D.required()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the definition 'Technology Radar' has no field 'draft'");
  }

  @Test
  void aDefinitionThatRequiresAFieldThatItLacksIsRefused() {
    assertThatThrownBy(() -> with(D.fields(), List.of("title", "team")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the definition 'Technology Radar' has no field 'team'");
  }

  @Test
  void onlyBuiltInFieldsAreThereForSure() {
    assertThatThrownBy(() -> D.builtIn("team"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("team");
  }

  private static Definition with(List<Field> fields, List<String> required) {
    return new Definition(
        D.title(),
        D.language(),
        D.quadrants(),
        D.rings(),
        D.offRadar(),
        D.include(),
        D.exclude(),
        D.copiedEndings(),
        fields,
        required,
        D.sections(),
        D.timeline(),
        D.images(),
        D.reviewAfter(),
        D.editions(),
        D.severities(),
        D.export(),
        D.usage());
  }
}
