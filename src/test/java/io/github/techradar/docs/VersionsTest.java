package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is pasted from the documentation names a release that there is. */
class VersionsTest {

  /** Where the version of the plugin stands; {@code .ci/set-version} writes it there. */
  private static final Pattern OURS =
      Pattern.compile(
          "techradar-maven-plugin(?:</artifactId>\\s*<version>|[:/-]|/releases/download/v)"
              + "(\\d+(?:\\.\\d+)*(?:-SNAPSHOT)?)"
              + "|`(\\d+\\.\\d+\\.\\d+)-SNAPSHOT`");

  /** A version of the plugin that stands anywhere else would stay as it is at the next release. */
  private static final Pattern ANYWHERE =
      Pattern.compile("techradar[\\w.-]*(?:</?\\w+>|[\\s:/@-])*+v?(\\d+\\.\\d+\\.\\d+)");

  @Test
  void everySnippetNamesTheRelease() {
    String release = Release.version();

    for (DocPage page : DocPage.all()) {
      assertThat(OURS.matcher(page.text()).results().map(VersionsTest::named))
          .as(page.toString())
          .allMatch(release::equals);
    }
    assertThat(OURS.matcher(DocPage.of("README.md").text()).results()).isNotEmpty();
  }

  @Test
  void noVersionStandsWhereItWouldBeForgotten() {
    for (DocPage page : DocPage.all()) {
      assertThat(ANYWHERE.matcher(page.text()).results().map(MatchResult::group))
          .as(page.toString())
          .allMatch(text -> OURS.matcher(text).find());
    }
  }

  @Test
  void theChangesBeginWithTheReleaseToCome() {
    assertThat(DocPage.of("CHANGELOG.md").text())
        .containsPattern("^# Changes\n\n## " + Pattern.quote(Release.toCome()) + " ");
  }

  @Test
  void whatIsNotReleasedIsNoRelease() {
    String coming = "# Changes\n\n## 3.1.0 (not released)\n";

    assertThat(Release.newest(coming)).isEqualTo(Release.toCome());
    assertThat(
            Release.newest(coming + "\n- New.\n\n## 3.0.1 (2027-03-01)\n\n## 3.0.0 (2027-02-01)\n"))
        .isEqualTo("3.0.1");
  }

  private static String named(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }
}
