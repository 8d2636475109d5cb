package io.github.techradar.imports.format;

import static io.github.techradar.imports.format.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundRadar;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRadarTest {

  private static final String MARKED =
      """
      # Tools

      # ✅ **ADOPT**

      ---

      ### ✅ Storks

      They bring what is built.

      ### ✅ [Herons](https://example.org/herons)

      #  🛑 **HOLD**

      ---

      ### 🛑️ C# on ice

      Slippery.

      ---
      """;

  private static final String PLAIN =
      """
      # Front

      > **Adopt** - all may.

      ## Adopt

      ### Web pages\t
      One line.

      ```sh
      # Hold
      ### not an entry
      ```

      #### Limits

      Few.

      ###### Deeper

      <!--
      ## Hold
      ### nor this
      -->

      ## Assess

      ## Hold
      On the way out.

      ### Frames
      Setext
      stays, [see](#web-pages).

      ## Retire

      ### Blink
      """;

  @Test
  void marksAndPicturesBeforeNamesAreNoPartOfThem() {
    Imported read = read(file("tools.md", MARKED));

    assertThat(read.standings())
        .containsExactly("Storks, ADOPT, Tools", "Herons, ADOPT, Tools", "C# on ice, HOLD, Tools");
    assertThat(read.entry("Storks").text()).isEqualTo("They bring what is built.");
    assertThat(read.entry("C# on ice").text()).isEqualTo("Slippery.");
    assertThat(read.entry("Herons").links())
        .containsExactly(new FoundLink("https://example.org/herons", ""));
    assertThat(Imported.place(read.entry("C# on ice").place())).isEqualTo("17:5");
    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(3, 3, 0, 0, 0));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void whatStandsBelowAnEntryIsItsTextWithItsHeadings() {
    Imported read = read(file("front.md", PLAIN));

    assertThat(read.entry("Web pages").text())
        .isEqualTo(
            """
            One line.

            ```sh
            # Hold
            ### not an entry
            ```

            ## Limits

            Few.

            #### Deeper

            <!--
            ## Hold
            ### nor this
            -->""");
    assertThat(read.entry("Frames").text()).isEqualTo("Setext\nstays, [see](#web-pages).");
  }

  @Test
  void aHeadingBesideRingsThatHasEntriesIsARingToo() {
    Imported read = read(file("front.md", PLAIN));

    assertThat(read.standings())
        .containsExactly("Web pages, Adopt, Front", "Frames, Hold, Front", "Blink, Retire, Front");
    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(5, 3, 0, 2, 0));
  }

  @Test
  void returnsAtTheEndsOfLinesMoveNothing() {
    Imported read = read(file("front.md", PLAIN.replace("\n", "\r\n")));

    assertThat(read.standings()).hasSize(3);
    assertThat(Imported.place(read.entry("Frames").place())).isEqualTo("31:5");
  }

  @Test
  void oneFileMayHaveAllQuadrants() {
    Imported read =
        read(
            file(
                "radar.md",
                """
                The radar
                =========

                Tools
                -----

                ### Adopt
                #### Helm

                Platforms
                -----

                About platforms.

                ### Adopt
                #### Moon
                ### Trial
                ##### Mars
                ## Thanks
                To all.
                """));

    assertThat(read.standings())
        .containsExactly("Helm, Adopt, Tools", "Moon, Adopt, Platforms", "Mars, Trial, Platforms");
    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(5, 3, 0, 2, 0));
  }

  @Test
  void withoutANameOfItsOwnAQuadrantIsCalledAsItsFile() {
    String text = "%s## Adopt\n### %s\n## Hold\n";

    assertThat(read(file("a/tools.md", text.formatted("", "Helm"))).standings())
        .containsExactly("Helm, Adopt, tools");
    Imported read =
        read(
            file("a/tools.md", text.formatted("# Our radar\n", "Helm")),
            file("a/languages.md", text.formatted("# Our radar\n", "Rust")));
    assertThat(read.standings()).containsExactly("Helm, Adopt, tools", "Rust, Adopt, languages");
    assertThat(read.radar().title()).contains("Our radar");
    assertThat(read.radar().path()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "### 🆕 React | React",
        "### **React** | React",
        "### ⬆️ 👩‍💻 React Native ## | React Native",
        "###   `npm`    | npm",
        "### C++ | C++",
        "### .NET | .NET",
        "### 🦊 | 🦊",
        "### A &amp; B | A & B",
        "### Foo™ | Foo™",
      })
  void namesAreWhatReadersSee(String heading, String name) {
    String text = "## Adopt\n%s\n## Hold\n".formatted(heading);

    assertThat(read(file("a.md", text)).standings()).containsExactly(name + ", Adopt, a");
  }

  @Test
  void itIsKnownByItsRings() {
    assertThat(new MarkdownRadar().recognises(file("a.md", MARKED))).isTrue();
    assertThat(new MarkdownRadar().recognises(file("a.MD", PLAIN))).isTrue();
    assertThat(new MarkdownRadar().isCompanion(file("a.md", "# Tools\n## Hold\n### Ant\n")))
        .isTrue();
    assertThat(new MarkdownRadar().recognises(file("a.txt", MARKED))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# Radar\n\nWe adopt, hold and assess.\n",
        "# Rings\n\n## Adopt\n\nUse it.\n\n## Hold\n\nDo not.\n\n# Thanks\n\n## All\n",
        "---\ntitle: Helm\nstatus: Adopt\n---\n\n## Adopt\n\n### Why\n\n## Hold\n",
        "```\n## Adopt\n### A\n## Hold\n```\n",
        "<!--\n## Adopt\n### A\n## Hold\n-->\n",
        "    ## Adopt\n    ### A\n    ## Hold\n",
        "> ## Adopt\n> ### A\n> ## Hold\n",
        "- ## Adopt\n- ### A\n- ## Hold\n",
      })
  void otherTextsAreNone(String text) {
    assertThat(new MarkdownRadar().recognises(file("README.md", text))).isFalse();
    assertThat(new MarkdownRadar().isCompanion(file("README.md", text))).isFalse();
  }

  @Test
  void aTextWithoutEntriesIsToldWhereItIsReadAnyway() {
    Imported read = read(file("tools.md", MARKED), file("README.md", "# About\n\nIt is ours.\n"));

    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(4, 3, 0, 1, 0));
    assertThat(read.problems()).containsExactly("1:1 warning: no entries are found here");
  }

  @Test
  void whateverATextIsItIsReadAndAddsUp() {
    Random random = new Random(20260306);
    for (int round = 0; round < 1500; round++) {
      SourceFile file = file("x/a.md", SpoiledText.of(round % 2 == 0 ? MARKED : PLAIN, random));
      boolean isKnown = new MarkdownRadar().recognises(file);
      Imported read = read(file);

      assertThat(read.radar().sum().entries()).isEqualTo(read.entries().size());
      if (isKnown) {
        assertThat(read.entries()).isNotEmpty();
      }
    }
  }

  /** The bodies together are no longer than the text: nothing is read into two entries. */
  @Test
  void aTextMayBeLong() {
    StringBuilder text = new StringBuilder("# Tools\n## Adopt\n");
    int count = 2_000;
    for (int i = 0; i < count; i++) {
      text.append("### [Entry ").append(i).append("](https://example.org)\ntext\n#### More\n");
    }
    text.append("## Hold\n");
    Imported read = read(file("a.md", text.toString()));

    assertThat(read.entries()).hasSize(count);
    assertThat(read.entries().stream().mapToInt(entry -> entry.text().length()).sum())
        .isEqualTo(count * "text\n## More".length());
  }

  @Test
  void whatIsTooMuchForAnyReaderIsTold() {
    SourceFile file = file("a.md", "## Adopt\n### A\n## Hold\n" + "> ".repeat(500) + "deep\n");

    assertThat(new MarkdownRadar().recognises(file)).isFalse();
    assertThat(read(file).radar().sum()).isEqualTo(new FoundRadar.Sum(1, 0, 0, 0, 1));
    assertThat(read(file).rawProblems()).hasSize(1).allMatch(problem -> problem.isError());
  }

  private static Imported read(SourceFile... files) {
    return Imported.of(new MarkdownRadar(), files);
  }
}
