package io.github.techradar.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Front matter that is larger than any entry needs: one error, where it begins to be. */
class LimitsTest {

  private static final String HEAD = "---\ntitle: K\nstatus: Adopt\nquadrant: Tools\n";

  @TempDir Path folder;

  @Test
  void thousandsOfKeysAreOneError() {
    assertThat(said(repeated(19_000, i -> "k" + i + ": 1\n")))
        .containsExactly("k.md:1002:1: error: more than 1000 keys in one mapping [too-large]");
    assertThat(said("own:\n" + repeated(1_001, i -> "  k" + i + ": 1\n")))
        .containsExactly("k.md:1006:3: error: more than 1000 keys in one mapping [too-large]");
    assertThat(said(repeated(2_000, i -> "same: 1\n")))
        .as("one key many times")
        .containsExactly("k.md:1002:1: error: more than 1000 keys in one mapping [too-large]");
  }

  @Test
  void keysCanBeAsLongAsInAnyYaml() {
    assertThat(said("? " + "k".repeat(1_024) + "\n: 1\n"))
        .singleElement()
        .asString()
        .contains("unknown key 'kkk");
    assertThat(said("? " + "k".repeat(1_025) + "\n: 1\n"))
        .containsExactly("k.md:5:3: error: a key of more than 1024 characters [too-large]");
  }

  @Test
  void valuesAreCountedHoweverTheyAreNested() {
    assertThat(said("own: [" + "1,".repeat(99_900) + "]\n")).noneMatch(this::isTooLarge);
    assertThat(said("own:\n" + "- [{a: 1}, {a: 1}, {a: 1}]\n".repeat(11_000)))
        .containsExactly(
            "k.md:10005:4: error: more than 100000 values in one block of YAML [too-large]");
  }

  @Test
  void valuesOfAllEntriesAreCountedTogether() {
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")) {
      String own = "\nown: [" + "[],".repeat(95_000) + "]";
      Fixtures.write(folder, name + ".md", Fixtures.entry(name, "Adopt" + own, "Tools", ""));
    }

    assertThat(
            Fixtures.check(folder).problems().stream()
                .filter(problem -> problem.rule() == Rule.TOO_LARGE)
                .map(Problem::headline))
        .containsExactly(
            "k.md:1:1: error: with this file the front matter of all entries has more than 1000000"
                + " values [too-large]");
  }

  @Test
  void linesAreCountedEmptyOnesAndCommentsToo() {
    for (String line : List.of("#\n", "\n", "# a\n\n", "own: |\n\n", "'\n")) {
      assertThat(said("date: 2026-01-01 # x\n" + line.repeat(200_000 / line.length())))
          .as(line)
          .containsExactly(
              "k.md:20002:1: error: more than 20000 lines of front matter [too-large]");
    }
    assertThat(said("#\n".repeat(19_990))).isEmpty();
  }

  @Test
  void listsOfTheFieldsThatEveryRadarHasEndSomewhere() {
    for (String key : List.of("tags", "owners", "authors", "priority", "related", "links")) {
      String items = repeated(1_001, i -> "- https://example.org/" + i + "\n");
      assertThat(said(key + ":\n" + items))
          .containsExactly(
              "k.md:1006:3: error: '%s' has more than 1000 items [too-large]".formatted(key));
    }
    assertThat(said("timeline:\n" + repeated(1_001, i -> "- {date: 2020-01-01, text: x}\n")))
        .containsExactly("k.md:1006:3: error: 'timeline' has more than 1000 items [too-large]");
    assertThat(said("tags: [[" + "x,".repeat(600) + "], [" + "x,".repeat(600) + "]]\n"))
        .as("lists in a list")
        .containsExactly("k.md:5:2013: error: 'tags' has more than 1000 items [too-large]");
    assertThat(said("tags: '" + "x,".repeat(1_001) + "'\n"))
        .as("a list in one text")
        .containsExactly("k.md:5:7: error: 'tags' has more than 1000 items [too-large]");
  }

  @Test
  void namesAndTextsEndSomewhere() {
    for (String key : List.of("title", "status", "quadrant", "confidence", "replacedBy", "date")) {
      assertThat(said("---\n" + key + ": " + "x".repeat(201) + "\n", ""))
          .containsExactly(tooLong("k.md:2:" + (key.length() + 3), key, 200));
    }
    for (String key : List.of("tags", "owners", "authors", "priority", "related", "coordinates")) {
      assertThat(said(key + ": [one, " + "x".repeat(201) + "]\n"))
          .containsExactly(tooLong("k.md:5:" + (key.length() + 9), key, 200));
    }
    for (String key : List.of("description", "links", "timeline", "tags")) {
      assertThat(said(key + ": " + "x".repeat(5_001) + "\n"))
          .containsExactly(tooLong("k.md:5:" + (key.length() + 3), key, 5_000));
    }
    assertThat(said("coordinates: " + "a:b,".repeat(2_501) + "\n"))
        .containsExactly(tooLong("k.md:5:14", "coordinates", 10_000));
    assertThat(said("own: " + "x".repeat(400_000) + "\n")).noneMatch(this::isTooLarge);
  }

  @Test
  void aTimelineInABodyEndsSomewhereToo() {
    String timeline = "## Timeline\n\n" + "- 2020-01-01 Adopt\n".repeat(1_001);
    Fixtures.write(folder, "k.md", Fixtures.entry("K", "Adopt", "Tools", timeline));

    assertThat(Fixtures.check(folder).problems())
        .extracting(Problem::headline)
        .containsExactly("k.md:1009:3: error: the timeline has more than 1000 events [too-large]");
  }

  @Test
  void longListsInOneTextAreReadWithoutADeepStack() {
    assertThat(said("coordinates: '" + "a:b,".repeat(499) + "a:b'\n")).isEmpty();
    assertThat(said("coordinates: '" + "a:b,".repeat(498) + "a:b !'\n"))
        .singleElement()
        .asString()
        .endsWith("are no coordinates: not all between the commas are some [invalid-coordinates]");
    assertThat(said("tags: '" + "#a ".repeat(900) + "'\n")).isEmpty();
  }

  /** Each version of one package belongs to another entry, and is compared with all others. */
  @Test
  void manyEntriesMayBeAboutOnePackage() {
    int entries = 60;
    for (int i = 0; i < entries; i++) {
      int entry = i;
      String coordinates =
          IntStream.range(0, 600)
              .mapToObj(n -> "a:b:[%s.%s]".formatted(entry, n))
              .collect(joining(", "));
      Fixtures.write(
          folder,
          "k%s.md".formatted(i),
          Fixtures.entry("K" + i, "Adopt", "Tools\ncoordinates: '" + coordinates + "'", ""));
    }
    Fixtures.write(
        folder, "z.md", Fixtures.entry("Z", "Adopt", "Tools\ncoordinates: 'a:b:[59.599]'", ""));

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(Fixtures.check(folder).problems())
                .extracting(Problem::headline)
                .containsExactly(
                    "z.md:5:14: warning: 'a:b:[59.599]' belongs to k59.md already"
                        + " [duplicate-coordinates]"));
  }

  @Test
  void linesThatNearlyOpenOrCloseFrontMatterMayBeLong() {
    for (String line : List.of("- ", "= ", "~\t", "*", "-\u2003", "---  ", "+++")) {
      Fixtures.write(folder, "k.md", line.repeat(50_000 / line.length()) + "!|\n");
      assertThat(Fixtures.check(folder).problems())
          .extracting(Problem::rule)
          .as("%s", line)
          .containsExactly(Rule.FRONT_MATTER_MISSING);
    }
    for (String line : List.of(".", ". ", "…", "|", "|#", "> ", "|0", "| # \u2028")) {
      assertThat(said("own: x\n" + line.repeat(50_000 / line.length()) + "!\n")).isNotEmpty();
    }
  }

  @Test
  void nearNamesAreLookedForAFewTimesOnly() {
    Fixtures.write(folder, "other.md", Fixtures.entry("Other", "Adopt", "Tools", ""));
    Fixtures.write(
        folder,
        "k.md",
        HEAD + "related: [" + repeated(30, i -> "Othe" + (char) ('a' + i % 17) + ",") + "]\n---\n");

    List<Problem> problems = Fixtures.check(folder).problems();

    assertThat(problems.stream().map(Problem::suggestion))
        .hasSize(30)
        .startsWith(Optional.of("Other"))
        .endsWith(Optional.empty());
    assertThat(problems.stream().filter(problem -> problem.suggestion().isPresent())).hasSize(20);
  }

  @Test
  void excusesInVainHaveAdviceAsFarAsTheyAreListed() {
    String excuse = "<!-- techradar-allow mojibak -->\n\n";
    Fixtures.write(folder, "k.md", Fixtures.entry("K", "Adopt", "Tools", excuse.repeat(300)));

    List<Problem> problems = Fixtures.check(folder).problems();

    assertThat(problems).hasSize(201);
    assertThat(problems.subList(0, 200))
        .extracting(Problem::suggestion)
        .containsOnly(Optional.of("mojibake"));
  }

  @Test
  void charactersAreCountedNotHalvesOfThem() {
    String title = "😀".repeat(200);

    assertThat(said("---\nstatus: Adopt\nquadrant: Tools\ntitle: " + title + "\n", "")).isEmpty();
    assertThat(said("---\nstatus: Adopt\nquadrant: Tools\ntitle: x" + title + "\n", ""))
        .containsExactly(tooLong("k.md:4:8", "title", 200));
  }

  @Test
  void anIntroductionHasTheSameLimits() {
    Fixtures.write(folder, "tools/index.md", "---\ndescription: " + "x".repeat(5_001) + "\n---\n");

    assertThat(said("")).containsExactly(tooLong("tools/index.md:2:14", "description", 5_000));
  }

  @Test
  void aMessageIsNeverAsLongAsAFile() {
    assertThat(said("own: " + "x".repeat(400_000) + ": x\n"))
        .allSatisfy(headline -> assertThat(headline).hasSizeLessThan(2_200));
  }

  private static String tooLong(String place, String key, int most) {
    return "%s: error: '%s' has a text of more than %s characters [too-large]"
        .formatted(place, key, most);
  }

  private boolean isTooLarge(String headline) {
    return headline.endsWith("[too-large]");
  }

  private static String repeated(int times, IntFunction<String> line) {
    return IntStream.range(0, times).mapToObj(line).collect(joining());
  }

  private List<String> said(String frontMatter) {
    return said(HEAD, frontMatter);
  }

  private List<String> said(String head, String frontMatter) {
    Fixtures.write(folder, "k.md", head + frontMatter + "---\n\nx\n");
    return Fixtures.check(folder).problems().stream().map(Problem::headline).toList();
  }
}
