package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryTest {

  private static final Path ROOT = Path.of("docs");
  private static final Path SOURCE = ROOT.resolve("src").resolve("my radar");

  @ParameterizedTest
  @CsvSource({
    "https://github.com/a/b, HEAD, https://github.com/a/b/blob/HEAD/src/my%20radar/x%23.md",
    "https://github.com/a/b.git/, main, https://github.com/a/b/blob/main/src/my%20radar/x%23.md",
    "https://github.com/a/b/tree/dev, HEAD, https://github.com/a/b/blob/dev/src/my%20radar/x%23.md",
    "https://github.com/a/b/tree/dev/c, v1, https://github.com/a/b/blob/v1/c/src/my%20radar/x%23.md",
    "https://gitlab.example.org/a/b/c, HEAD, https://gitlab.example.org/a/b/c/-/blob/HEAD/src/my%20radar/x%23.md",
    "https://gitlab.com/a/b/-/tree/dev, HEAD, https://gitlab.com/a/b/-/blob/dev/src/my%20radar/x%23.md",
    "https://bitbucket.org/a/b, HEAD, https://bitbucket.org/a/b/src/HEAD/src/my%20radar/x%23.md",
    "https://codeberg.org/a/b, main, https://codeberg.org/a/b/src/main/src/my%20radar/x%23.md",
  })
  void anEntrysFileHasAnAddressWhereRepositoriesAreKnown(String url, String tag, String page) {
    assertThat(Repository.of(url, tag, ROOT, SOURCE).map(files -> files.page("x#.md")))
        .contains(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://codeberg.org/a/b", // which has no address for HEAD
        "https://example.org/a/b",
        "git@github.com:a/b.git",
        "scm:git:https://github.com/a/b",
        "javascript:alert(1)//github.com",
        "not a url",
        "",
      })
  void whatIsNotKnownIsNoLink(String url) {
    assertThat(Repository.of(url, "HEAD", ROOT, SOURCE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"elsewhere", "docs/../x"})
  void entriesOutsideTheRepositoryHaveNoAddress(String source) {
    assertThat(Repository.of("https://github.com/a/b", "HEAD", ROOT, Path.of(source))).isEmpty();
  }
}
