package io.github.techradar.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a team writes into its schema, and whatever entries say, there are problems at most. */
class OddTeamSchemaTest {

  /** Front matter with values of every kind, under keys that JSON Pointers have to escape too. */
  private static final String ENTRY =
      """
      ---
      title: A
      status: Adopt
      quadrant: Tools
      a/b~c: 1
      "": 2
      "%25 ü": [a, {b: [1, null]}, ~]
      "0": {"1": [[x]]}
      nothing: ~
      map: {x: 1, "y/z": {deep: [1, 1, 2.5]}}
      list: [1, 1, a, true]
      ---
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "[]",
        "{}",
        "{'type': 'array'}",
        "{'not': {}}",
        "{'enum': []}",
        "{'$ref': '#'}",
        "{'$ref': 5}",
        "{'$ref': '#/$defs/a~1b'}",
        "{'$ref': '#a'}",
        "{'$ref': '#/%'}",
        "{'$ref': '#/a~'}",
        "{'$dynamicRef': '#nowhere'}",
        "{'$dynamicRef': 'http://['}",
        "{'$id': 'http://[', 'type': 'object'}",
        "{'$id': 'urn:x', '$ref': 'urn:x'}",
        "{'$id': 5}",
        "{'$anchor': 'a', 'allOf': [{'$ref': '#a'}]}",
        "{'$schema': 5}",
        "{'$vocabulary': {'x': true}}",
        "{'type': 'nope'}",
        "{'properties': {'a/b~c': {'type': 'nope'}, '%25 ü': {'type': 'nope'}}}",
        "{'properties': {'': {'type': 'nope'}}}",
        "{'properties': {'a/b~c': {'type': 'string'}, '': {'type': 'object'}}}",
        "{'properties': {'%25 ü': {'items': {'type': 'integer'}}}}",
        "{'properties': {'%25 ü': {'prefixItems': [{'const': {}}, {'required': ['q']}]}}}",
        "{'properties': {'%25 ü': {'contains': {'const': 9}}}}",
        "{'properties': {'0': {'properties': {'1': {'items': {'maxItems': 0}}}}}}",
        "{'properties': {'list': {'uniqueItems': true, 'maxItems': 1, 'minItems': 9}}}",
        "{'properties': {'list': {'contains': {'type': 'null'}, 'minContains': 2}}}",
        "{'properties': {'list': {'contains': true, 'maxContains': 1}}}",
        "{'properties': {'list': {'unevaluatedItems': false}}}",
        "{'properties': {'map': {'minProperties': 9, 'maxProperties': 1}}}",
        "{'properties': {'map': {'propertyNames': {'maxLength': 0}}}}",
        "{'properties': {'map': {'dependentRequired': {'x': ['q', 'r']}}}}",
        "{'properties': {'map': {'dependentSchemas': {'x': {'required': ['q']}}}}}",
        "{'properties': {'map': {'dependencies': {'x': ['q']}}}}",
        "{'properties': {'map': false, 'nothing': false}}",
        "{'propertyNames': {'pattern': '^x'}}",
        "{'patternProperties': {'[': {}}}",
        "{'patternProperties': {'.*': false}}",
        "{'dependentRequired': {'title': ['a/b', '']}}",
        "{'required': ['q/r', '', '~']}",
        "{'additionalProperties': false}",
        "{'unevaluatedProperties': false}",
        "{'if': true, 'then': false, 'else': {}}",
        "{'anyOf': [false, {'required': ['q']}], 'oneOf': [true, true]}",
        "{'$defs': {'x': {'$ref': '#/$defs/y'}, 'y': {'$ref': '#/$defs/x'}}, '$ref': '#/$defs/x'}",
        "{'properties': {'title': {'format': 'regex', 'multipleOf': 0}}}",
        "{'properties': {'title': {'format': 'nope', 'minLength': -1}}}",
        "{'properties': {'a/b~c': {'multipleOf': 0.3, 'maximum': 0.5, 'minimum': 1e9}}}"
      })
  void throwsNothing(String schema) {
    Fixtures.write(folder, "radar.yml", "schema: team.json\n");
    Fixtures.write(folder, "team.json", schema.replace('\'', '"'));
    Fixtures.write(folder, "a.md", ENTRY);

    CheckedRadar checked = Fixtures.check(folder);

    assertThat(checked.problems()).extracting(Problem::headline).doesNotContainNull();
    assertThat(checked.entries().isPresent()).isEqualTo(checked.schemaText().isPresent());
  }
}
