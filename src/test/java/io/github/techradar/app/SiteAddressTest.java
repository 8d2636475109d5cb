package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<String> PROJECT = Optional.of("https://example.org/project");

  private final SettingReader reader = new SettingReader(new Heard());

  @Test
  void whatIsSetIsAnAddressWithOneSlashAtItsEnd() throws Exception {
    assertThat(reader.siteUrl(" https://example.org/radar// "))
        .contains(URI.create("https://example.org/radar/"));
    assertThat(reader.siteUrl(null)).isEmpty();
    assertThat(reader.siteUrl(" ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "/radar",
        "file:///radar",
        "https:///radar",
        "https://a b",
        "mailto:a",
        "https://example.org/?page=1",
        "https://example.org/#top",
        "https://me:secret@example.org/"
      })
  void whatIsSetMustBeAnAddressOnTheWeb(String siteUrl) {
    assertThatThrownBy(() -> reader.siteUrl(siteUrl))
        .isInstanceOf(UnusableException.class)
        .hasMessageStartingWith("--site-url cannot be '%s'; ".formatted(siteUrl));
  }

  @Test
  void otherwiseItIsThatOfTheProjectsSite() {
    assertThat(SiteAddress.guess(Optional.of("https://example.org/site"), PROJECT, NONE))
        .contains(URI.create("https://example.org/site/"));
  }

  @Test
  void aSiteThatIsUploadedElsewhereIsNone() {
    assertThat(SiteAddress.guess(Optional.of("scp://example.org/var/www"), PROJECT, NONE))
        .contains(URI.create("https://example.org/project/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/example/docs",
        "https://github.com/example/docs/",
        "https://github.com/example/docs.git",
        "https://GitHub.com/example/docs"
      })
  void theRepositoryIsNoSite(String url) {
    Optional<String> repository = Optional.of("https://github.com/example/docs");

    assertThat(SiteAddress.guess(NONE, Optional.of(url), repository)).isEmpty();
  }

  @Test
  void thereMayBeNone() {
    assertThat(SiteAddress.guess(NONE, NONE, NONE)).isEmpty();
  }
}
