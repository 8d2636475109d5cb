package io.github.techradar.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Radar;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyHtmlTest {

  private static final String ABOVE =
      """
      <!-- table_of_contents -->

      ## Why

      Text with a [file](note.pdf)[^1].

      """;
  private static final String TIMELINE =
      """
      ### Timeline

      <!-- a remark -->

      - (2025-10-02) Adopt: chosen for [Rust](rust.md)
      - (2024-10-02) Trial: tried ![it](it.png) and [gone](gone.md)

      """;
  private static final String BELOW =
      """
      ## End

      - Last

      [^1]: A note.
      """;

  @TempDir Path folder;

  /** The entry that was written last. */
  private Entry entry;

  @Test
  void pagesHaveABodyAsIfItsTimelineHadNeverStoodThere() {
    for (String above : new String[] {ABOVE, "", "<!-- table_of_contents -->\n\n"}) {
      for (String below : new String[] {BELOW, ""}) {
        String without = html(above + "<!-- -->\n\n" + below).of(entry).html().html();
        BodyHtml html = html(above + TIMELINE + below);

        assertThat(html.onPage(entry).html()).isEqualTo(without);
        assertThat(html.of(entry).html().html())
            .contains(">Timeline</h", "chosen for")
            .doesNotContain(TimelineMark.NAME);
      }
    }
  }

  @Test
  void aBodysFilesAndDeadLinksAreThoseOfItsPage() {
    PageBody page = html(ABOVE + TIMELINE + BELOW).onPage(entry);

    assertThat(page.files()).containsExactly("it.png", "note.pdf");
    assertThat(page.deadLinks()).containsExactly("gone.md");
    assertThat(page.events()).hasSize(2);
    assertThat(page.timeline()).contains("body-timeline");
  }

  @Test
  void aTimelineThatIsNotDrawnStaysInTheBody() {
    BodyHtml html = html("## Timeline\n\n- (2025-10-02) Adopt\n- A remark\n");

    assertThat(html.onPage(entry).html()).contains("A remark", "2025-10-02");
    assertThat(html.onPage(entry).events()).isEmpty();
    assertThat(html.of(entry).beginning()).isEmpty();
  }

  @Test
  void aTimelineWithFootnotesStaysInTheBody() {
    BodyHtml html = html("## Timeline\n\n- 2025-10-02 Adopt: now[^1]\n\n## Why\n\nx\n\n[^1]: Note");

    assertThat(html.onPage(entry).html()).contains("now<sup id=\"body-fnref:1\">", "<p>Note</p>");
    assertThat(html.onPage(entry).events()).isEmpty();
    assertThat(html.of(entry.timeline().get(0)).html().html()).isEqualTo("<p>now</p>\n");
  }

  @Test
  void anEventKeepsItsLinksByLabelApartFromTheBody() {
    BodyHtml html =
        html(
            """
            ## Timeline

            - 2025-10-02 Adopt: [by *label*][d], [d], ![p][d] and `[d]`
            - 2024-10-02 Trial: [r]

            ## Why

            Text.

            [d]: https://example.org/a_b "A title"
            [r]: rust.md
            """);

    assertThat(html.onPage(entry).events())
        .containsExactly(
            "<p><a href=\"https://example.org/a_b\" title=\"A title\">by <em>label</em></a>,"
                + " <a href=\"https://example.org/a_b\" title=\"A title\">d</a>,"
                + " <a href=\"https://example.org/a_b\" title=\"A title\">p</a>"
                + " and <code>[d]</code></p>\n",
            "<p><a href=\"rust.html\">r</a></p>\n");
  }

  @Test
  void nobodyCanMarkATimelineByHand() {
    String forged = "<ul data-timeline=\"x\"><li title=\"data-timeline\">stays</li></ul>";

    assertThat(html(forged).onPage(entry).html()).contains("<ul><li>stays</li></ul>");
  }

  @Test
  void linksAreWrittenAsEachPlaceNeedsThem() {
    LinkedHtml body =
        html("[r](rust.md#why) [n](note.pdf#p1) [s](#x) [e](https://e.org/?a=b&c) ![i](it.png)")
            .of(entry)
            .html();

    assertThat(
            body.html(target -> Optional.of(target.whole("https://example.org/radar/kafka.html"))))
        .contains("<a href=\"https://example.org/radar/rust.html#body-why\">")
        .contains("<a href=\"https://example.org/radar/files/note.pdf#p1\">")
        .contains("<a href=\"https://example.org/radar/kafka.html#body-x\">")
        .contains("<a href=\"https://e.org/?a=b&amp;c\">")
        .contains("<img src=\"https://example.org/radar/files/it.png\"");
    assertThat(body.html(target -> Optional.empty()))
        .contains("<a>r</a>", "<img alt=\"i\"")
        .doesNotContain("href", "src");
  }

  @Test
  void eachTextIsReadOnceForAllWhoShowIt() {
    BodyHtml html = html(ABOVE + TIMELINE + BELOW);
    long before = MarkdownParser.parses();
    for (int i = 0; i < 3; i++) {
      html.onPage(entry);
      html.of(entry).html().html(target -> Optional.of(target.address()));
      html.of(entry.timeline().get(0)).beginning();
    }

    assertThat(MarkdownParser.parses() - before).isEqualTo(3); // the body and two events
  }

  private BodyHtml html(String body) {
    Fixtures.write(folder, "kafka.md", Fixtures.entry("Kafka", "Adopt", "Tools", body));
    Fixtures.write(folder, "rust.md", Fixtures.entry("Rust", "Adopt", "Tools", "## Why\n\nx"));
    Fixtures.write(folder, "note.pdf", "%PDF-1.7");
    Fixtures.write(folder, "it.png", "GIF89a");
    Radar radar = Fixtures.withoutPast(Fixtures.check(folder));
    entry =
        radar.published().stream().filter(e -> e.id().equals("kafka")).findFirst().orElseThrow();
    return new BodyHtml(radar, Fixtures.linked(radar, folder), EnglishWords.BODY);
  }
}
