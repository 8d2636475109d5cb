package io.github.techradar.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PomLinesTest {

  /** Before the mark is where the element begins. */
  private static final char MARK = '^';

  private static final Map<String, String> POMS =
      Map.of(
          "a line of its own", "<a>\n  ^<dependency>\n  </dependency>",
          "beside what holds it", "<dependencies>^<dependency><a/></dependency></dependencies>",
          "the second on a line", "<dependency><a/></dependency>^<dependency><b/></dependency>",
          "behind a comment", "<!--\n --> <!-- not <plugin> but --> ^<dependency>",
          "behind letters of other languages", "<!-- Köln, 東京, 😀 -->^<dependency>",
          "a tag with a blank", "<a>\n  ^<dependency >",
          "a tag on two lines", "<a><b/>\n  ^<dependency\n    >\n</dependency>",
          "a tag that ends with its line", "<a><dependencies>\n\t^<dependency\n>",
          "a name that only begins so", "^<dependency><dependencyManagement>",
          "before a carriage return", "<a>\r\n\t^<dependency>\r\n<b>");

  /** Some versions of Maven say where the start tag begins, and others where it has ended. */
  @TestFactory
  Stream<DynamicTest> anElementIsWhereItsStartTagBegins() {
    return POMS.entrySet().stream()
        .map(pom -> DynamicTest.dynamicTest(pom.getKey(), () -> isFound(pom.getValue())));
  }

  private static void isFound(String marked) {
    String pom = marked.replace(String.valueOf(MARK), "");
    int begin = marked.indexOf(MARK);
    int end = pom.indexOf('>', begin) + 1;
    PomLines lines = PomLines.of(pom.getBytes(UTF_8));
    PomLines.Place place = place(pom, begin);
    int letters = pom.codePointCount(pom.lastIndexOf('\n', begin) + 1, begin);

    assertThat(lines.of("dependency", place(pom, end).line(), place(pom, end).column()))
        .isEqualTo(new PomLines.Place(place.line(), letters + 1));
    assertThat(lines.of("dependency", place.line(), place.column()))
        .isEqualTo(new PomLines.Place(place.line(), letters + 1));
  }

  /** As Maven counts: lines and characters, from 1 on. */
  private static PomLines.Place place(String pom, int index) {
    String before = pom.substring(0, index);
    return new PomLines.Place(
        (int) before.chars().filter(one -> one == '\n').count() + 1,
        index - before.lastIndexOf('\n'));
  }

  @Test
  void otherEncodingsHaveTheirElementsInTheSamePlaces() {
    String pom = "<!-- Köln -->\n  <!-- ü --><dependency>";
    PomLines.Place place = new PomLines.Place(2, 13);

    assertThat(PomLines.of(pom.getBytes(UTF_16)).of("dependency", 2, 25)).isEqualTo(place);
    assertThat(PomLines.of(("\uFEFF" + pom).getBytes(UTF_16LE)).of("dependency", 2, 25))
        .isEqualTo(place);
    assertThat(PomLines.of(pom.getBytes(ISO_8859_1)).of("dependency", 2, 25)).isEqualTo(place);
  }

  @Test
  void whatIsNotFoundIsWhatItsLineBeginsWith() {
    PomLines lines = PomLines.of("<a>\n  <m:dependency>".getBytes(UTF_8));

    assertThat(lines.of("dependency", 2, 17)).isEqualTo(new PomLines.Place(2, 3));
    assertThat(lines.of("dependency", 9, 1)).isEqualTo(new PomLines.Place(9, 1));
  }

  @Test
  void withoutAColumnItIsTheLastOfTheLine() {
    assertThat(PomLines.of("<a><plugin>".getBytes(UTF_8)).of("plugin", 1, 0))
        .isEqualTo(new PomLines.Place(1, 4));
  }

  @Test
  void aFileThatIsNotThereHasNoLines() {
    assertThat(PomLines.of(Path.of("nowhere")).lines()).isEmpty();
  }
}
