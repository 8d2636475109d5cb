package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org                | https://example.org | ''",
        "[Docs](https://example.org)        | https://example.org | Docs",
        "'  [ Our docs ]( maven.md ) '      | maven.md            | Our docs",
        "[ ](https://example.org)           | https://example.org | ''",
        "[[Maven]]                          | [[Maven]]           | ''",
        "[Docs]                             | [Docs]              | ''",
        "[Docs](two words)                  | [Docs](two words)   | ''",
      })
  void anAddressAloneOrALinkInMarkdown(String text, String address, String name) {
    Link link = Link.to(text, "x.md");

    assertThat(link.address()).isEqualTo(address);
    assertThat(link.name().orElse("")).isEqualTo(name);
  }

  @Test
  void aNameThatIsEmptyIsNotShown() {
    Optional<Link> link =
        Link.of(Map.of("url", "https://example.org", "label", " ", "title", "Docs"), "x.md");

    assertThat(link.flatMap(Link::name)).contains("Docs");
    assertThat(link.orElseThrow().fields()).isEmpty();
    assertThat(Link.of(Map.of("url", "a.md", "label", ""), "x.md").orElseThrow().fields())
        .isEmpty();
  }
}
