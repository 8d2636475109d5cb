package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "phoenix, phoenix",
    "rtos/RFC, rtos-rfc",
    "Node.js, node-js",
    "codequaliät, codequaliät",
    "Đô thị, đô-thị",
    "技術 レーダー, 技術-レーダー",
    "--C++--, c",
    "a   b, a-b",
  })
  void slugKeepsLettersAndDigitsOfAnyScript(String name, String slug) {
    assertThat(Names.slug(name)).isEqualTo(slug);
  }

  @Test
  void slugOfNothingIsEmpty() {
    assertThat(Names.slug("+/-")).isEmpty();
  }

  @Test
  void slugIsTheSameForComposedAndDecomposedLetters() {
    assertThat(Names.slug("Qualita\u0308t")).isEqualTo(Names.slug("Qualit\u00e4t"));
  }

  /** To put 400,000 accents in order would take minutes. */
  @Test
  void accentsWithoutEndAreComparedAsTheyAre() {
    String name = "A" + "\u0301\u0323".repeat(200_000);

    assertThat(Names.same(name, "a" + name.substring(1))).isTrue();
    assertThat(Names.same(name, "A" + "\u0323\u0301".repeat(200_000))).isFalse();
    assertThat(Names.looksLike(name, "A")).isFalse();
    assertThat(Names.nearest(name, List.of("A"))).isEmpty();
    assertThat(Names.slug(name)).isEqualTo("a" + name.substring(1));
    assertThat(Names.READING_ORDER.compare(name, "B")).isNegative();
    assertThat(Names.exact(name)).isEqualTo(name);
  }

  @Test
  void asManyAccentsAsALetterMayHaveArePutInOrder() {
    assertThat(Names.same("a" + "\u0301\u0323".repeat(15), "a" + "\u0323\u0301".repeat(15)))
        .isTrue();
    assertThat(Names.same("a\u0301\u0323", "a\u0323\u0301")).isTrue();
    assertThat(Names.same("o\u0302\u0323", "\u1ED9")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Adpot, Adopt",
    "adopted, Adopt",
    "Tril, Trial",
    "HOLD, Hold",
    "hodl, Hold",
    "Achived, Archived",
  })
  void nearestForgivesSlips(String typed, String meant) {
    assertThat(Names.nearest(typed, List.of("Adopt", "Trial", "Assess", "Hold", "Archived")))
        .contains(meant);
  }

  @Test
  void nearestDoesNotGuessWildly() {
    assertThat(Names.nearest("Experimental", List.of("Adopt", "Trial"))).isEmpty();
    assertThat(Names.nearest("x", List.of("Adopt", "Trial"))).isEmpty();
  }

  @Test
  void quotedTextStaysOnOneLineAndIsCut() {
    assertThat(Names.quoted("a\n\u001B[2Kb")).isEqualTo("'a\\n<U+001B>[2Kb'");
    assertThat(Names.quoted("🎯".repeat(81))).isEqualTo("'" + "🎯".repeat(80) + "…'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adopt\u200B", "\uFEFFAdopt", "Ad\u00ADopt", "Adopt\u00A0", "Adopt\u202F", "Adopt\u2060",
        "Adopt\u200D", "Adopt\uFE0F", "Adopt\u202E", "Adopt\u2066", "Adopt\u3164", "\u200EAdopt"
      })
  void whatNobodySeesIsShownByItsCodePoint(String text) {
    assertThat(Names.looksLike(text, "Adopt")).isTrue();
    assertThat(Names.same(text, "Adopt")).isFalse();
    assertThat(Names.quoted(text)).matches("'(Adopt|Ad|)<U\\+[0-9A-F]{4}>(Adopt|opt|)'");
    assertThat(Names.nearest(text, List.of("Trial", "Adopt"))).contains("Adopt");
  }

  @Test
  void whatIsWrittenOtherwiseThoughItLooksTheSameIsShownToo() {
    assertThat(Names.quoted("2026\u201103")).isEqualTo("'2026<U+2011>03'");
    assertThat(Names.quoted("Cafe\u0301")).isEqualTo("'Cafe<U+0301>'");
    assertThat(Names.quoted("Caf\u00E9")).isEqualTo("'Caf\u00E9'");
  }

  /** Emoji, Persian, Vietnamese and Hindi need such characters, and German has none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u26A0\uFE0F", "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\u0110\u00F4 th\u1ECB", "\u0915\u094D\u200D\u0937", "Stra\u00DFe"
      })
  void whatJoinsLettersAndPicturesStays(String text) {
    assertThat(Names.exact(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "a ##vso[task.setvariable variable=PATH]/x, a # #vso[task.setvariable variable=PATH]/x",
    "###[group]x, ## #[group]x",
    "##VSO[a]##[b], # #VSO[a]# #[b]",
    "a '##teamcity[message text=1]', a '# #teamcity[message text=1]'",
    "::add-mask::a, : :add-mask::a",
    "' \t::debug::a', ' \\t::debug::a'",
    "'\u00A0::debug::a', '\u00A0: :debug::a'",
    "--- a.md, - -- a.md",
    "+++ a, + ++ a",
    "^^^ +++, ^ ^^ +++",
    "~~~ a, ~ ~~ a",
  })
  void noBuildObeysWhatIsVisible(String text, String shown) {
    assertThat(Names.visible(text)).isEqualTo(shown);
    assertThat(Names.visible(shown)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "##Why has no space",
        "# [a](b)",
        "std::vector",
        "--formats",
        "C++",
        "a --- b",
        ":::note"
      })
  void whatNoBuildObeysStays(String text) {
    assertThat(Names.visible("The text " + text)).isEqualTo("The text " + text);
  }

  @Test
  void noTerminalTurnsWhatIsVisible() {
    assertThat(Names.visible("a\u202Eb\u2069\u001B\u00A0c"))
        .isEqualTo("a<U+202E>b<U+2069><U+001B>\u00A0c");
    assertThat(Names.visible("a\u2029b\u200Ec\u200Fd\u061Ce"))
        .isEqualTo("a<U+2029>b<U+200E>c<U+200F>d<U+061C>e");
    assertThat(Names.visible("a\u2028b\u009Bc\u200Bd\u00ADe\uD800f\uDB40\uDC41g\uFE0Fh"))
        .isEqualTo("a<U+2028>b<U+009B>c<U+200B>d<U+00AD>e<U+D800>f<U+E0041>g<U+FE0F>h");
  }

  @Test
  void readingOrderPutsAccentsAndCaseLast() {
    assertThat(Stream.of("Zig", "Über", "kotlin", "Java", "Ubuntu").sorted(Names.READING_ORDER))
        .containsExactly("Java", "kotlin", "Über", "Ubuntu", "Zig");
  }

  /** Most names take a shorter way, which must lead to the same. */
  @Test
  void everyCharacterIsComparedAsUnicodeHasIt() {
    for (int point = 1; point < 0x800; point++) {
      for (String form : List.of("%s", "a%sb", " a %s", "%sa  b ", "a%s\u0301")) {
        String name = form.formatted(Character.toString(point));
        String composed = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        assertThat(Names.folded(name))
            .as("U+%04X in '%s'", point, form)
            .isEqualTo(
                composed.replaceAll("\\s+", " ").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        assertThat(Names.seen(name + "\u200B")).isEqualTo(Names.seen(name));
        String shown = Names.exact(name + "\u200B");
        assertThat(shown).isEqualTo(Names.exact(name) + "<U+200B>");
      }
    }
  }
}
