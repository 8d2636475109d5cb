package io.github.techradar.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.model.Problem;
import io.github.techradar.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils files at random, the same ones in each run, and looks at what comes of reading them. */
final class Mutations {

  private static final int TIMES = 1500;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** What stands in for values. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "[]",
          "{}",
          "\"\"",
          "\" \"",
          "true",
          "-7",
          "1e999",
          "3.5",
          "\"adopt\"",
          "99999999999999999999",
          "[null]",
          "[[1]]",
          "[{}]",
          "{\"name\":[]}",
          "\"2026-13-45\"",
          "\"\\u0000\"",
          "\"[x](javascript:1)\"",
          "[\"a\",2,{\"b\":null}]",
          "{\"a\":{\"b\":[{}]}}");

  private static final List<String> PIECES =
      List.of(
          "{", "}", "[", "]", "\"", ",", ":", "\\", "\n", "null", "\uD800", "\u0001", "é", "😀");

  private final Random random = new Random(42);
  private final ImportFormat format;

  private Mutations(ImportFormat format) {
    this.format = format;
  }

  /** Asserts that nothing makes reading fail, and that what is unusable is told. */
  static void check(ImportFormat format, String path, String text, SourceFile... companions) {
    Mutations mutations = new Mutations(format);
    for (int i = 0; i < TIMES; i++) {
      String spoiled = i % 3 == 0 ? mutations.ofLetters(text) : mutations.ofValues(text);
      List<SourceFile> files = new ArrayList<>(List.of(new SourceFile(path, source(spoiled))));
      files.addAll(List.of(companions));
      mutations.check(files);
    }
  }

  private static SourceText source(String text) {
    return ReadFile.file("f.json", text.replace('\0', ' ')).source();
  }

  private void check(List<SourceFile> files) {
    String text = files.get(0).text();
    ReadFile read = ReadFile.any(format, files.toArray(SourceFile[]::new));
    FoundRadar.Sum sum = read.radar().sum();
    assertThat(format.recognises(files.get(0))).as(text).isIn(true, false);
    assertThat(sum.entries()).as(text).isEqualTo(read.radar().entries().size());
    assertThat(sum.entries() + sum.joined() + sum.notes() + sum.failed())
        .as(text)
        .isEqualTo(sum.rows());
    if (sum.failed() > 0 || !isJson(text)) {
      assertThat(read.problems()).as(text).anyMatch(Problem::isError);
    }
    for (Problem problem : read.problems()) {
      assertThat(problem.location().line()).isLessThanOrEqualTo(text.split("\\R", -1).length);
    }
  }

  private static boolean isJson(String text) {
    try {
      return !MAPPER.readTree(text).isMissingNode();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private String ofLetters(String text) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(40));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, from);
      case 1 -> text.substring(0, from) + text.substring(to);
      case 2 -> text.substring(0, from) + any(PIECES) + text.substring(from);
      default -> text.substring(0, from) + text.substring(from, to).repeat(2) + text.substring(to);
    };
  }

  private String ofValues(String text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      for (int i = random.nextInt(3); i >= 0; i--) {
        replace(root, MAPPER.readTree(any(VALUES)));
      }
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      return ofLetters(text); // this one is no JSON
    }
  }

  /** Replaces or takes out a value somewhere in a tree. */
  private void replace(JsonNode root, JsonNode value) {
    List<JsonNode> parents = new ArrayList<>();
    collect(root, parents);
    if (parents.isEmpty()) {
      return; // what was replaced before was all
    }
    JsonNode parent = parents.get(random.nextInt(parents.size()));
    int index = random.nextInt(parent.size());
    boolean remove = random.nextInt(4) == 0;
    if (parent instanceof ArrayNode list) {
      JsonNode former = remove ? list.remove(index) : list.set(index, value);
      assertThat(former).isNotNull();
    } else {
      String key = keys(parent).get(index);
      ObjectNode object = (ObjectNode) parent;
      JsonNode former = remove ? object.remove(key) : object.replace(key, value);
      assertThat(former).isNotNull();
    }
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static void collect(JsonNode node, List<JsonNode> parents) {
    if (!node.isEmpty()) {
      parents.add(node);
    }
    node.forEach(child -> collect(child, parents));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
