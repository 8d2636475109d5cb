package io.github.techradar.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severities;
import io.github.techradar.packages.PackagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random changes to inventories: whatever comes of them is read as far as it goes or told, and what
 * is read adds up. {@code -Dtechradar.fuzz=N} tries N of them for each file.
 */
class InventoryFuzzTest {

  private static final int TRIES = Integer.getInteger("techradar.fuzz", 1500);
  private static final byte[][] PIECES =
      List.of(
              "{",
              "}",
              "[",
              "]",
              ",",
              ":",
              "\"",
              "\\",
              "\\u0000",
              "\\ud83d",
              "null",
              "true",
              "1e999",
              "-",
              "\r",
              "\n",
              "\0",
              "\uFEFF",
              "\u202E",
              "😀",
              "%",
              "%00",
              "%E2%80%AE",
              "@",
              "/",
              "?",
              "#",
              "pkg:",
              "\"purl\":",
              "\"purl\":[],",
              "\"purl\":\"pkg:maven/a\",",
              "\"bom-ref\":",
              "\"components\":[",
              "\"components\":{",
              "\"scope\":\"excluded\",",
              "\"dependsOn\":[",
              "{\"purl\":\"pkg:npm/a@1\"},",
              "<",
              "[[[[[[",
              "\"specVersion\":\"1.7\",")
          .stream()
          .map(piece -> piece.getBytes(UTF_8))
          .toArray(byte[][]::new);

  private static final Policy POLICY =
      new Policy(
          "Radar",
          List.of(
              entry("jackson", true, "com.fasterxml.jackson.core:*:[2.20,)"),
              entry("yaml", false, "org.yaml:snakeyaml:[3,)"),
              entry("npm", true, "pkg:npm/*"),
              entry("none", false, "org.example:none")),
          List.of(new Policy.Ignored(PackagePattern.of("org.example.shop:*"), "ours")),
          Severities.USUAL);

  private static Policy.Decision entry(String id, boolean isBanned, String pattern) {
    return new Policy.Decision(
        id,
        id,
        "Hold",
        true,
        isBanned,
        List.of(PackagePattern.of(pattern)),
        "",
        Optional.empty(),
        Optional.empty());
  }

  @TestFactory
  List<DynamicTest> nothingThatIsSpoiledFails() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : Fixtures.files("inventories", ".json")) {
      byte[] whole = Files.readAllBytes(file);
      tests.add(
          DynamicTest.dynamicTest(
              String.valueOf(file.getFileName()),
              () -> {
                for (int seed = 0; seed < TRIES; seed++) {
                  check(spoiled(whole, new Random(seed)), seed);
                }
              }));
    }
    return tests;
  }

  private static void check(byte[] bytes, int seed) {
    InventoryReading reading = CycloneDx.read("x.json", bytes, new PackageNames());

    assertThat(reading.problems())
        .as("seed %s", seed)
        .allSatisfy(
            problem -> {
              assertThat(problem.rule()).isEqualTo(Rule.INVALID_INVENTORY);
              assertThat(problem.message()).isNotBlank();
            });
    assertThat(reading.inventories().size() + reading.unread().size()).isEqualTo(1);
    assertThat(reading.unread().isEmpty() || reading.problems().size() == 1).isTrue();
    Usage.Sums sums = Usage.of(POLICY, reading).sums(); // which throws where something is lost
    assertThat(sums.components())
        .isEqualTo(reading.inventories().stream().mapToInt(of -> of.components().size()).sum());
  }

  private static byte[] spoiled(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(bytes.length + 1);
      int end = Math.min(bytes.length, at + random.nextInt(random.nextBoolean() ? 4 : 400));
      byte[] piece =
          switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> PIECES[random.nextInt(PIECES.length)];
            case 2 -> new byte[] {(byte) random.nextInt(256)};
            default -> Arrays.copyOfRange(bytes, at / 2, at / 2 + random.nextInt(300));
          };
      bytes = replaced(bytes, at, random.nextInt(3) == 0 ? at : end, piece);
    }
    return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] piece) {
    byte[] all = Arrays.copyOf(bytes, bytes.length - (to - from) + piece.length);
    System.arraycopy(piece, 0, all, from, piece.length);
    System.arraycopy(bytes, to, all, from + piece.length, bytes.length - to);
    return all;
  }
}
