package io.github.techradar.check.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.Fixtures;
import io.github.techradar.check.definition.DefinitionReader;
import io.github.techradar.model.Definition;
import io.github.techradar.source.DefinitionFile;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The short way to find that nothing is wrong finds it where the long one does, and only there. */
class PlainSchemaTest {

  private static final int TRIES = 4_000;

  private static final Definition DEFINITION =
      DefinitionReader.read(
              DefinitionFile.read(
                  "radar.yml",
                  "rings: [Adopt, {name: Trial, description: Go on}]\nfields: {team: [team, squad]}"
                      .getBytes(UTF_8)))
          .definition()
          .orElseThrow();

  private static final List<String> KEYS =
      List.of(
          "title",
          "status",
          "ring",
          "quadrant",
          "tags",
          "tag",
          "assign",
          "owners",
          "description",
          "date",
          "authors",
          "confidence",
          "priority",
          "coordinates",
          "timeline",
          "links",
          "related",
          "replacedBy",
          "draft",
          "featured",
          "team",
          "squad",
          "other");

  private static final List<String> VALUES =
      List.of(
          "Kafka",
          "Adopt",
          "trial",
          "Tools",
          "techniques",
          "2026-01-02",
          "2026-02-30",
          "2026-03",
          "2026-13",
          "'2026-01-02\n\n'",
          "true",
          "no",
          "12",
          "1.50",
          "1e999",
          "-3",
          "~",
          "null",
          "''",
          "' '",
          "\"\u200B\"",
          "[]",
          "[a, b]",
          "[1, true, x]",
          "[a, ~]",
          "[[a], b]",
          "[{a: b}]",
          "{}",
          "{a: b}",
          "'a:b'",
          "'a:b:1'",
          "'a:b, c:d:[1,2)'",
          "'a:b:[1,2),'",
          "[a:b, 'c d']",
          "pkg:npm/react",
          "'pkg:npm/@angular/*@1.*, a:b:[1,2), pkg:pypi/x'",
          "['pkg:npm/@angular/*', pkg:npm/x?y=z]",
          "pkg:npm/",
          "[PKG:npm/react]",
          "https://example.org",
          "'https://example.org/a b'",
          "[https://example.org, a b.md]",
          "[{url: 'https://example.org', name: Home}]",
          "[{name: Home}]",
          "[{url: 1}]",
          "{url: kafka.md, name: 1}",
          "[{url: 'x:y z'}]",
          "[{date: 2026-01-02, status: Adopt}]",
          "[{date: 2026-01, ring: trial?, text: x, people: [a, 1]}]",
          "[{date: 12, text: [x]}]",
          "['2026-01-02 Adopt: so it is', 2026-01]",
          "[{2026-01-02 first: met}]",
          "[x, 3]",
          "{2026-01-02 first: met, 2026-01 second: ~}",
          "[{2026-01-02 first: {a: b}}]",
          "[{when: 2026-01-02T10:00:00Z, status: Adpot}]",
          "[{status: Adopt}]",
          "[{day: ~}]");

  @Test
  void frontMatterIsTakenAsTheWholeSchemaTakesIt() throws IOException {
    JsonSchema whole = new JsonSchema(JsonTree.of(EntrySchema.form(DEFINITION)));
    PlainSchema plain = new PlainSchema(EntrySchema.form(DEFINITION));
    Random random = new Random(20_260_302);
    int taken = 0;
    int all = 0;
    for (Path fixture : Fixtures.files("problems", ".md")) {
      taken += entry(Files.readAllBytes(fixture), plain, whole);
      all++;
    }
    for (int i = 0; i < TRIES; i++) {
      String yaml =
          random
              .ints(1 + random.nextInt(4), 0, KEYS.size())
              .distinct()
              .mapToObj(key -> KEYS.get(key) + ": " + VALUES.get(random.nextInt(VALUES.size())))
              .collect(Collectors.joining("\n"));
      taken += entry(("---\n" + yaml + "\n---\n").getBytes(UTF_8), plain, whole);
      all++;
    }
    assertThat(taken).as("of %s", all).isBetween(all / 5, all * 4 / 5);
  }

  private static int entry(byte[] bytes, PlainSchema plain, JsonSchema whole) {
    EntryValues values = EntryValues.of(EntryFile.read("x.md", bytes), DEFINITION);
    return values
        .file()
        .frontMatter()
        .map(
            frontMatter -> {
              Map<String, Object> json = EntryJson.of(values, frontMatter, YamlValue::isBlank);
              return same(json, frontMatter.values(), plain, whole);
            })
        .orElse(0);
  }

  /** 1 if a value is taken, 0 if it is not. */
  private static int same(Object json, YamlMap yaml, PlainSchema plain, JsonSchema whole) {
    List<Violation> violations = whole.violations(yaml, JsonTree.of(json));
    assertThat(plain.takes(json)).as("%s: %s", json, violations).isEqualTo(violations.isEmpty());
    return violations.isEmpty() ? 1 : 0;
  }

  @Test
  void definitionsAreTakenAsTheWholeSchemaTakesThem() throws IOException {
    JsonSchema whole = new JsonSchema(Schemas.definition());
    PlainSchema plain = new PlainSchema(Schemas.plain());
    List<String> texts = new ArrayList<>();
    for (Path fixture : Fixtures.files("definitions", ".yml")) {
      texts.add(new String(Files.readAllBytes(fixture), UTF_8));
    }
    Random random = new Random(20_260_303);
    int taken = 0;
    for (int i = 0; i < TRIES; i++) {
      String text =
          i < texts.size()
              ? texts.get(i)
              : changed(texts.get(random.nextInt(texts.size())), random);
      Optional<YamlMap> settings =
          DefinitionFile.read("radar.yml", text.getBytes(UTF_8)).settings();
      if (settings.isPresent()) {
        Object json = PlainJson.of(settings.get(), PlainJson::text);
        taken += same(json, settings.get(), plain, whole);
      }
    }
    assertThat(taken).isBetween(TRIES / 20, TRIES * 9 / 10);
  }

  /** A definition with one value, or one word, in the place of another. */
  private static String changed(String text, Random random) {
    String[] parts = text.split("(?<=[:\\[{,-] )|(?=[\\]},\\n])", -1);
    parts[random.nextInt(parts.length)] = VALUES.get(random.nextInt(VALUES.size()));
    return String.join("", parts);
  }

  @Test
  void whatItDoesNotKnowIsNotTaken() {
    PlainSchema schema = new PlainSchema(PlainJson.object("contains", PlainJson.object()));

    assertThatThrownBy(() -> schema.takes(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contains");
  }
}
