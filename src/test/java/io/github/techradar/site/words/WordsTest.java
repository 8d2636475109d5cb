package io.github.techradar.site.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Definition;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Status;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final Path BUNDLES = Path.of("src/main/resources/io/github/techradar/site/words");

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "vi"})
  void everyLanguageHasEveryWord(String language) throws IOException {
    assertThat(bundle("_" + language).stringPropertyNames())
        .isEqualTo(bundle("").stringPropertyNames());
    assertThat(bundle("_" + language).values()).noneMatch(word -> word.toString().isBlank());
    assertThat(bundle("_en")).as("English is the one without a language").isEmpty();
  }

  /** A single one would begin a quotation in a MessageFormat; a typographic one is right. */
  @ParameterizedTest
  @ValueSource(strings = {"", "_de", "_fr", "_vi"})
  void noWordHasATypewriterApostrophe(String suffix) throws IOException {
    Properties bundle = bundle(suffix);
    bundle.remove("date");

    assertThat(bundle.values()).noneMatch(word -> word.toString().contains("'"));
  }

  @Test
  void everyWordIsUsedAndEveryUsedWordIsThere() throws IOException {
    Pattern use = Pattern.compile("\\bget\\(\\s*\"([a-z-]+\\.[a-z-]+)\"|getString\\(\"(date)\"\\)");
    Stream<String> used = Stream.empty();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        List<MatchResult> uses = use.matcher(Files.readString(source)).results().toList();
        used =
            Stream.concat(used, uses.stream().map(u -> u.group(1) == null ? "date" : u.group(1)));
      }
    }
    Stream<String> descriptions =
        Definition.DEFAULT.statuses().stream().map(status -> "description." + status.id());

    assertThat(bundle("").stringPropertyNames())
        .isEqualTo(Stream.concat(used, descriptions).collect(Collectors.toSet()));
  }

  @Test
  void theBuiltInDescriptionsAreTheEnglishWords() {
    Words words = Words.in(Locale.ENGLISH);

    for (Status status : Definition.DEFAULT.statuses()) {
      assertThat(words.get("description." + status.id())).isEqualTo(status.description());
    }
    assertThat(words.get("radar.title")).isEqualTo(Definition.DEFAULT.title());
  }

  @Test
  void onlyWhatTheDefinitionLeavesToUsIsTranslated() {
    Words words = Words.in(Locale.GERMAN);
    Ring adopt = Definition.DEFAULT.rings().get(0);
    Ring own = new Ring(adopt.id(), adopt.name(), "Ours.", Optional.empty(), List.of());

    assertThat(words.description(adopt)).startsWith("In unserer Arbeit bewährt");
    assertThat(words.description(own)).isEqualTo("Ours.");
    assertThat(words.description(new OffRadarStatus("x", "X", "", List.of()))).isEmpty();
    assertThat(words.title(Definition.DEFAULT)).isEqualTo("Technologieradar");
  }

  @ParameterizedTest
  @CsvSource({
    "'', en, 9 March 2026",
    "en-US, en, 9 March 2026",
    "pl, en, 9 March 2026",
    "de-CH, de, 9. März 2026",
    "de-u-ca-buddhist-nu-thai, de, 9. März 2026",
    "fr, fr, 9 mars 2026",
    "vi-VN, vi, '9 tháng 3, 2026'",
  })
  void anUnknownLanguageIsEnglishWhateverTheMachineSpeaks(
      String locale, String language, String date) {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("fr-u-nu-thai"));
      Words words = Words.in(Locale.forLanguageTag(locale));

      assertThat(words.language()).isEqualTo(language);
      assertThat(words.date(LocalDate.of(2026, 3, 9))).isEqualTo(date);
    } finally {
      Locale.setDefault(machine);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 | 0 technologies on the radar.",
        "en | 1 | 1 technology on the radar, 1 more beside it, 1 in the making.",
        "en | 1200 | 1,200 technologies on the radar, 1,200 more beside it, 1,200 in the making.",
        "de | 1 | 1 Technologie auf dem Radar, 1 daneben, 1 in Arbeit.",
        "fr | 0 | 0 technologie sur le radar.",
        "vi | 2 | 2 công nghệ trên radar, 2 mục ngoài radar, 2 bản nháp.",
      })
  void numbersAreSpelledAsTheLanguageHasIt(String locale, int count, String summary) {
    Words words = Words.in(Locale.forLanguageTag(locale));

    assertThat(words.get("radar.summary", count, count, count)).isEqualTo(summary);
  }

  private static Properties bundle(String suffix) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(BUNDLES.resolve("words" + suffix + ".properties"), UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
