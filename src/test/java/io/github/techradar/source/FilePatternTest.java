package io.github.techradar.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternTest {

  @ParameterizedTest
  @CsvSource({
    "**/*.md, a.md, true",
    "**/*.md, a/b/c.md, true",
    "**/*.md, a.mdx, false",
    "*.md, a/b.md, false",
    "**/README.md, README.md, true",
    "**/README.md, a/README.md, true",
    "**/README.md, XREADME.md, false",
    "templates/, templates/a/b.md, true",
    "templates/, other/a.md, false",
    "a/**/b.md, a/b.md, true",
    "a/**/b.md, a/x/y/b.md, true",
    "a?.md, ab.md, true",
    "a?.md, a/.md, false",
    "'C++ (new).md', 'C++ (new).md', true",
    "'[x].md', 'x.md', false",
    "'\\Q.md', '\\Q.md', true",
    "😀/*.md, 😀/a.md, true",
    "**, a/b, true",
    "**/, a/b, true",
    "**/a, b/aa, false",
    "**/a, ba, false",
    "a**b, a/x/b, true",
    "***/b, a/b, true",
    "**/*, a/b, true",
    "**/**/b, b, true",
    "a/**/**/b, a/b, true",
    "*, '', true",
    "a/*/b, a//b, true",
    "**/b, /b, false",
    "**.md, a/b.md, true",
    "a**c, a/b/c, true",
    "**/a/**/b.md, a/a/b/b.md, true",
    "*/b.md, /b.md, true",
    "**/b.md, /b.md, false",
    "a*b*c.md, aXbbYc.md, true",
  })
  void matchesAsAntDoes(String pattern, String path, boolean matches) {
    assertThat(new FilePattern(pattern).matches(path)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "current/, 2025, false",
    "current/, current, true",
    "**/current/*.md, 2025/x, true",
    "tools/*.md, tools/sub, false",
  })
  void aFolderIsWorthALookIfSomethingBelowMayMatch(String pattern, String folder, boolean may) {
    assertThat(!new FilePattern(pattern).progress(folder).isEmpty()).isEqualTo(may);
  }

  @Test
  void aPatternReadsALongPathOnce() {
    String path = "a".repeat(4000);

    assertThat(new FilePattern("*a*a*a*a*a*a*a*a*a*a*b").matches(path)).isFalse();
    assertThat(new FilePattern("**a**a**a**a**a**a**a**a**a**a**b").matches(path)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "vendor/, vendor, true",
    "vendor/**, vendor, true",
    "**/vendor/**, a/vendor, true",
    "vendor, vendor, false",
    "vendor*, vendors, false",
    "vendor/*.md, vendor, false",
    "vendor/, vendors, false",
  })
  void aFolderIsCoveredWithAllThatIsBelow(String pattern, String folder, boolean covered) {
    assertThat(new FilePattern(pattern).covers(folder)).isEqualTo(covered);
  }

  @Test
  void manyStarsAreNoHarderThanOne() {
    String path = "a/".repeat(100) + "a.md";

    assertThat(new FilePattern("**/".repeat(100) + "b.md").matches(path)).isFalse();
    assertThat(new FilePattern("**a".repeat(100) + "b").matches(path)).isFalse();
    assertThat(new FilePattern("*a".repeat(100) + "b").matches("a".repeat(200))).isFalse();
    assertThat(new FilePattern("**/".repeat(100) + "a.md").matches(path)).isTrue();
  }
}
