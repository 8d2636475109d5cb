package io.github.techradar.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  private static String paths(String... titles) {
    FileNames names = new FileNames((path, title) -> path.equals("taken.md"));
    return String.join(" ", Stream.of(titles).map(names::path).toList());
  }

  @Test
  void signsThatTellTechnologiesApartAreSpelledOut() {
    assertThat(paths("C", "C#", "C++", ".NET", "@scope/name"))
        .isEqualTo("c.md c-sharp.md c-plus-plus.md dot-net.md scope-name.md");
  }

  @Test
  void lettersOfAnyScriptStay() {
    assertThat(paths("Постгрес", "Qualität", "技術")).isEqualTo("постгрес.md qualität.md 技術.md");
  }

  @Test
  void noTwoEntriesHaveOneFile() {
    assertThat(paths("React", "react", "ReAct!", "taken"))
        .isEqualTo("react.md react-2.md react-3.md taken-2.md");
  }

  @Test
  void aTitleOfSignsHasAFileToo() {
    assertThat(paths("???", "!")).isEqualTo("entry.md entry-2.md");
  }
}
