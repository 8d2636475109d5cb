package io.github.techradar.site.words;

import static j2html.TagCreator.a;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacedTest {

  @Test
  void piecesAreWordsOfTheirOwn() {
    assertThat(Spaced.of(a("Kafka"), null, text(""), span("Trial")).render())
        .isEqualTo("<a>Kafka</a> <span>Trial</span>");
  }

  @Test
  void theSpacesOfAuthorsStay() {
    assertThat(Spaced.of(text("Tools for .NET , and others ."), span("2")).render())
        .isEqualTo("Tools for .NET , and others . <span>2</span>");
  }
}
