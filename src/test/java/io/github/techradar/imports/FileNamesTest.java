package io.github.techradar.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  /** A folder with one file, which is the entry "Somewhere" if it is {@code sub/x.md}. */
  static PresentEntries present(String file) {
    return new PresentEntries() {
      @Override
      public List<String> ofTitle(String title) {
        return title.equals("Somewhere") && file.equals("sub/x.md") ? List.of(file) : List.of();
      }

      @Override
      public boolean has(String path) {
        return path.equals(file);
      }
    };
  }

  private static String paths(String... titles) {
    FileNames names = new FileNames(present("taken.md"));
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
  void anEntryThatIsThereStaysWhereItIs() {
    FileNames names = new FileNames(present("sub/x.md"));

    assertThat(names.path("Somewhere")).isEqualTo("sub/x.md");
    assertThat(names.path("Somewhere")).isEqualTo("somewhere.md");
  }

  @Test
  void aTitleOfSignsHasAFileToo() {
    assertThat(paths("???", "!")).isEqualTo("entry.md entry-2.md");
  }
}
