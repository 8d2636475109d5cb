package io.github.techradar.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {

  private final Terms terms = new Terms(List.of("Adopt", "Languages & Frameworks"));

  private List<String> names() {
    return terms.all().stream().map(FoundTerm::name).toList();
  }

  @Test
  void spellingsOfOneNameAreOneTerm() {
    Stream.of(
            "languages-and-frameworks",
            "Languages and Frameworks",
            "languages & frameworks",
            "LANGUAGES&FRAMEWORKS",
            "languages-frameworks")
        .forEach(terms::use);

    assertThat(names()).containsExactly("Languages & Frameworks");
    assertThat(terms.name("languages-and-frameworks")).isEqualTo("Languages & Frameworks");
  }

  @Test
  void andWithinAWordIsNoAnd() {
    Stream.of("Brand", "Sandbox", "Br", "Sbox").forEach(terms::use);

    assertThat(names()).containsExactly("Brand", "Sandbox", "Br", "Sbox");
  }

  @Test
  void theKnownComeFirstAndOthersAsTheyWereFirstUsed() {
    Stream.of("depr", "use", "adopt", "Depr").forEach(terms::use);

    assertThat(names()).containsExactly("Adopt", "depr", "use");
  }

  @Test
  void theSpellingThatIsUsedMostCounts() {
    Stream.of("ci/cd", "CI/CD", "CI/CD").forEach(terms::use);

    assertThat(names()).containsExactly("CI/CD");
  }

  @Test
  void whatAFileListsCountsInItsOrder() {
    terms.declare(
        List.of(
            new FoundTerm("Use", List.of("r1"), Optional.of("Go on."), Optional.of("#112233")),
            FoundTerm.of("Adopt")));
    Stream.of("R1", "stop").forEach(terms::use);

    assertThat(names()).containsExactly("Use", "Adopt", "stop");
    assertThat(terms.name("r1")).isEqualTo("Use");
    assertThat(terms.all().get(0).description()).contains("Go on.");
  }
}
