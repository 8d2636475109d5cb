package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePathTest {

  private static final Path TOP = Path.of("top").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({
    "app,app,../bom.json,../bom.json",
    "app,app/sub,../../bom.json,../bom.json",
    "app,app,../../../x/bom.json,../../../x/bom.json",
    ".,app,../bom.json,bom.json",
    "app,app,a/./b.json,a/b.json",
    "app,app,/elsewhere/b.json,/elsewhere/b.json",
    "app,app,D:/elsewhere/b.json,D:/elsewhere/b.json"
  })
  void takesPathsFromAnotherFolder(String start, String folder, String path, String expected) {
    assertThat(SourcePath.from(TOP.resolve("x/" + start), TOP.resolve("x/" + folder), path))
        .isEqualTo(expected);
  }

  @Test
  void isWholeWhereThePathStartsElsewhere() {
    assertThat(SourcePath.from(TOP.resolve("a"), TOP.resolve("b"), "c.md"))
        .isEqualTo(SourcePath.of(TOP.resolve("b/c.md")));
  }

  @ParameterizedTest
  @CsvSource({"a,a/b.json,b.json", "a/b,a/c.json,../c.json", "a/b,c/d.json,../../c/d.json"})
  void findsTheWayBetween(String folder, String file, String expected) {
    assertThat(SourcePath.between(TOP.resolve(folder), TOP.resolve(file))).isEqualTo(expected);
  }
}
