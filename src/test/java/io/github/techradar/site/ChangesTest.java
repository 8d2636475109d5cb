package io.github.techradar.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.html.BodyWords;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.model.Standing;
import io.github.techradar.site.feed.ChangeReasons;
import io.github.techradar.site.feed.ChangesFeed;
import io.github.techradar.site.words.Words;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of editions and movements. */
class ChangesTest {

  private static final Definition DEFINITION = Definition.DEFAULT;
  private static final String TIMELINE =
      """
      Before.

      ## Timeline

      - (2025-11-02) **[Adopt]** (Mara, Jon) It *stays* [up](https://example.org).
      - (2025-02-01) Trial?

      ## After

      Text.
      """;

  @TempDir Path folder;

  @Test
  void aChangesPageTellsEditionsNewestFirstAndThenAllOfThem() throws IOException {
    write(radar());

    assertThat(main("radar/changes/index.html"))
        .isEqualTo(
            "<div class=\"tools\"><button type=\"button\" class=\"theme\" title=\"Dark\" aria-pressed=\"false\" hidden>"
                + "<span class=\"unseen\">Dark</span></button></div>"
                + "<p class=\"back\"><a href=\"../../radar.html\">Technology Radar</a></p>"
                + "<h1>Changes</h1>"
                + "<p class=\"subscribe\">Subscribe to what moves:"
                + " <a href=\"feed.xml\" type=\"application/atom+xml\">Atom</a>,"
                + " <a href=\"feed.json\" type=\"application/feed+json\">JSON Feed</a></p>"
                + "<section id=\"edition-now\"><h2><a href=\"../../radar.html\">Now</a> <a class=\"here\" href=\"#edition-now\""
                + " aria-label=\"Link to this edition\">#</a></h2>"
                + "<p class=\"aside\">Since 30 September 2025</p><ul class=\"sums\">"
                + "<li><a href=\"#edition-now-in\">1 moved in</a></li>"
                + "<li><a href=\"#edition-now-off\">1 left the radar</a></li></ul>"
                + "<section id=\"edition-now-in\"><h3>Moved in <span class=\"count\">1</span></h3><ul>"
                + "<li><a href=\"../kafka.html\">Kafka</a> <span class=\"aside\">Trial → Adopt</span>"
                + " <p class=\"reason\">It stays up.</p></li></ul></section>"
                + "<section id=\"edition-now-off\">"
                + "<h3>Off the radar <span class=\"count\">1</span></h3><ul>"
                + "<li><a href=\"../rust.html\">&lt;Rust&gt;</a>"
                + " <span class=\"aside\">Trial → Backlog</span></li></ul></section></section>"
                + "<section id=\"edition-2025-09-30\">"
                + "<h2><a href=\"../editions/2025-09-30.html\">"
                + "<time datetime=\"2025-09-30\">30 September 2025</time></a>"
                + " <a class=\"here\" href=\"#edition-2025-09-30\""
                + " aria-label=\"Link to this edition\">#</a></h2>"
                + "<p class=\"aside\">Since v1</p><ul class=\"sums\">"
                + "<li><a href=\"#edition-2025-09-30-new\">1 new</a></li>"
                + "<li><a href=\"#edition-2025-09-30-gone\">1 gone</a></li></ul>"
                + "<section id=\"edition-2025-09-30-new\">"
                + "<h3>New <span class=\"count\">1</span></h3><ul>"
                + "<li><a href=\"../rust.html\">&lt;Rust&gt;</a>"
                + " <span class=\"aside\">Trial</span></li></ul></section>"
                + "<section id=\"edition-2025-09-30-gone\">"
                + "<h3>Gone <span class=\"count\">1</span></h3><ul>"
                + "<li><span>Subversion</span> <span class=\"aside\">Hold → gone</span></li></ul>"
                + "</section></section>"
                + "<section id=\"all\"><h2>All editions</h2><ul class=\"dots\">"
                + key("r1", "A", "Adopt")
                + key("r2", "T", "Trial")
                + key("r3", "S", "Assess")
                + key("r4", "H", "Hold")
                + "</ul><table class=\"matrix\" tabindex=\"0\"><thead><tr><th scope=\"col\">Entry</th>"
                + "<th scope=\"col\"><a href=\"#edition-now\">Now</a></th>"
                + "<th scope=\"col\"><a href=\"#edition-2025-09-30\">30 September 2025</a></th>"
                + "<th scope=\"col\">v1</th></tr></thead><tbody>"
                + "<tr><th scope=\"row\"><a href=\"../kafka.html\">Kafka</a></th>"
                + cell("r1", "A", "Adopt")
                + cell("r2", "T", "Trial")
                + cell("r2", "T", "Trial")
                + "</tr><tr><th scope=\"row\"><a href=\"../rust.html\">&lt;Rust&gt;</a></th>"
                + beside("Backlog")
                + cell("r2", "T", "Trial")
                + beside("not there")
                + "</tr><tr><th scope=\"row\"><span>Subversion</span></th>"
                + beside("gone")
                + beside("gone")
                + cell("r4", "H", "Hold")
                + "</tr></tbody></table></section>");
  }

  private static String key(String ring, String letter, String name) {
    return "<li>" + dot(ring, letter) + " " + name + "</li>";
  }

  private static String cell(String ring, String letter, String name) {
    return "<td>" + dot(ring, letter) + " <span class=\"unseen\">" + name + "</span></td>";
  }

  private static String dot(String ring, String letter) {
    return "<span class=\"dot %s\" aria-hidden=\"true\">%s</span>".formatted(ring, letter);
  }

  private static String beside(String word) {
    return "<td><span class=\"aside\">" + word + "</span></td>";
  }

  @Test
  void theRadarShowsMovementsByShapeAndByWordAndFiltersByThem() throws IOException {
    write(radar());

    assertThat(main("radar.html"))
        .contains(
            "<title>1. Kafka (Tools, Adopt, moved in)</title><circle class=\"disc\"",
            "<path class=\"mark\"")
        .contains(
            "<a href=\"radar/kafka.html\">Kafka</a> <span class=\"movement in\">moved in</span>")
        .contains("<span class=\"movement left\">left the radar</span>")
        .contains(
            "data-movement=\"in\"",
            "<option value=\"left\" data-word=\"left the radar\">left the radar (1)</option>")
        .contains("<a href=\"radar/changes/index.html\">Since 30 September 2025</a>")
        .contains("<figcaption class=\"legend\"><p>Since 30 September 2025</p>")
        .contains(
            "Subscribe to what moves:"
                + " <a href=\"radar/changes/feed.xml\" type=\"application/atom+xml\">Atom</a>");
  }

  @Test
  void anEntrysPageDrawsTheTimelineInsteadOfItsSection() throws IOException {
    write(radar());

    assertThat(main("radar/kafka.html"))
        .contains(
            "<span class=\"ring\">Adopt</span> <a class=\"movement in\""
                + " href=\"changes/index.html#edition-now\">"
                + "moved in since 30 September 2025, Trial before</a>")
        .contains(
            "<p>Before.</p>\\n<h2 id=\"body-after\">After</h2>\\n<p>Text.</p>".replace("\\n", "\n"))
        .contains(
            "<section class=\"timeline\"><h2 id=\"body-timeline\">Timeline</h2><ol>"
                + "<li><time datetime=\"2025-11-02\">2 November 2025</time>"
                + " <span class=\"ring\">Adopt</span> <span class=\"aside\">Mara, Jon</span>"
                + " <div class=\"body\"><p>It <em>stays</em>"
                + " <a href=\"https://example.org\">up</a>.</p>\n</div></li>"
                + "<li><time datetime=\"2025-02-01\">1 February 2025</time>"
                + " <span class=\"ring tentative\">Trial, perhaps</span></li></ol></section>");
  }

  @Test
  void aTimelineIsReachedByTheNameOfTheHeadingThatItStoodUnder() throws IOException {
    Fixtures.write(folder, "in/radar.yml", "timeline: [Timeline, Decisions]");
    Fixtures.write(
        folder,
        "in/kafka.md",
        Fixtures.entry(
            "Kafka",
            "Adopt",
            "Tools",
            "[now](#our-decisions)\n\n## Our *Decisions*\n\nNo.\n\n## Decisions:\n\n"
                + "- 2025-11-02 Adopt\n\n## See [then](#decisions)\n\n> ## Decisions\n"));

    write(Fixtures.withoutPast(Fixtures.check(folder.resolve("in"))));

    assertThat(main("radar/kafka.html"))
        .contains("<h2 id=\"body-decisions\">Timeline</h2><ol>", "href=\"#body-decisions\"")
        .as("the others are called as if it were still there")
        .contains("<h2 id=\"body-decisions-1\">Decisions</h2>");
  }

  @Test
  void anEntrysPageShowsWhatItWasInTheEditions() throws IOException {
    write(radar());

    assertThat(main("radar/rust.html"))
        .contains(
            "<h2>Through the editions</h2><ol><li>"
                + dot("off", "–")
                + " <span class=\"unseen\">not there</span>"
                + " <span class=\"edition\">v1</span></li><li>"
                + dot("r2", "T")
                + " <span class=\"unseen\">Trial</span> <a class=\"edition\""
                + " href=\"changes/index.html#edition-2025-09-30\">2025-09-30</a></li><li>"
                + dot("off", "–")
                + " <span class=\"unseen\">Backlog</span> <a class=\"edition\""
                + " href=\"changes/index.html#edition-now\">Now</a></li></ol>")
        .doesNotContain("<dt>Before</dt>");

    write(new Radar(radar().entries(), History.NONE));

    assertThat(main("radar/rust.html")).doesNotContain("editions");
  }

  @Test
  void whatManyTextsBeginWithIntroducesNone() throws IOException {
    String template = "Write a summary of what it is.\n\nMore.";
    List<Entry> entries =
        List.of(
            entry("A", "a", "Adopt", template),
            entry("B", "b", "Adopt", template),
            entry("C", "c", "Adopt", "→\n\nA sentence of its own."));
    write(withPast(entries, List.of("absent Adopt", "absent Adopt", "absent Adopt")));

    assertThat(main("radar/changes/index.html"))
        .contains("<p class=\"reason\">A sentence of its own.</p>")
        .doesNotContain("Write a summary", ">→");
  }

  @Test
  void whatHasNoReasonInATimelineIsIntroducedByItsDescriptionOrItsText() throws IOException {
    Definition definition = DEFINITION;
    List<Entry> entries =
        List.of(
            Fixtures.sound(definition, "a.md", "A", "Adopt\ndescription: Fast.", "Tools", "Text."),
            entry("B", "b", "Adopt", "<!-- x -->\n\n# Why\n\nIt *helps*,\ntoo.\n\nMore."),
            entry("C", "c", "Adopt", "No reason."),
            entry("D", "d", "Adopt", "## Timeline\n\n- 2025-11-02 Adopt: Told.\n"),
            entry("E", "e", "Adopt", "## Timeline\n\n- 2025-11-02 Adopt\n"));
    String isNew = "absent Adopt";
    write(withPast(entries, List.of(isNew, isNew, "Trial Adopt", isNew, isNew)));

    assertThat(main("radar/changes/index.html"))
        .contains("<p class=\"reason\">Fast.</p>", "<p class=\"reason\">It helps, too.</p>")
        .contains("<span class=\"aside\">Trial → Adopt</span></li>")
        .contains("<p class=\"reason\">Told.</p>")
        .contains("<a href=\"../e.html\">E</a> <span class=\"aside\">Adopt</span></li>");
    assertThat(Files.readString(folder.resolve("radar/changes/feed.json")))
        .contains("\"content_text\": \"Fast.\"", "\"content_text\": \"It helps, too.\"")
        .contains("\"content_text\": \"Trial → Adopt\"", "\"content_text\": \"Told.\"");
  }

  @Test
  void noFeedShowsTheMarksOfMarkdown() throws IOException {
    String table = "| a | b |\n|---|---|\n| 1 | 2 |\n\n";
    List<Entry> entries =
        List.of(
            entry("A", "a", "Adopt", table + "~~Slow~~ Fast[^1] and `good`.\n\n[^1]: Note."),
            entry("B", "b", "Adopt", table),
            entry("C", "c", "Adopt", "## Timeline\n\n- 2025-11-02 Adopt: ~~No~~ [yes][^1]\n"));
    String isNew = "absent Adopt";
    write(withPast(entries, List.of(isNew, isNew, isNew)));

    assertThat(Files.readString(folder.resolve("radar/changes/feed.json")))
        .contains("\"content_text\": \"Slow Fast and good.\"")
        .contains("\"content_text\": \"Adopt\"")
        .contains("\"content_text\": \"No [yes][^1]\"");
  }

  @Test
  void inTheNewestOfDatedFoldersTheTextIsTheReason() throws IOException {
    Fixtures.write(folder, "in/radar.yml", "editions: folders");
    for (String id : List.of("a", "b", "c")) {
      Fixtures.write(
          folder, "in/2024-01-31/" + id + ".md", Fixtures.entry(id, "Assess", "Tools", "Old."));
    }
    Fixtures.write(folder, "in/2025-01-31/a.md", "---\nring: Trial\n---\nIt went well.");
    Fixtures.write(folder, "in/2025-01-31/b.md", "---\nring: Hold\n---\n");
    Path source = folder.resolve("in");

    write(Fixtures.whole(Fixtures.check(source), source));

    assertThat(main("radar/changes/index.html"))
        .contains("Assess → Trial</span> <p class=\"reason\">It went well.</p>")
        .as("a text that is not of this edition says nothing of it")
        .contains("Assess → Hold</span></li>");
    assertThat(Files.readString(folder.resolve("radar/changes/feed.json")))
        .contains("\"content_text\": \"It went well.\"", "\"content_text\": \"Assess → Hold\"");
  }

  @Test
  void aTimelineWithMoreThanEventsStaysInItsBody() throws IOException {
    String body = "## Timeline\n\n- (2025-11-02) Adopt\n- and no day\n";
    write(Fixtures.radar(DEFINITION, List.of(entry("Kafka", "kafka", "Adopt", body))));

    assertThat(main("radar/kafka.html"))
        .contains("<h2 id=\"body-timeline\">Timeline</h2>\n<ul>", "<li>and no day</li>")
        .doesNotContain("<section class=\"timeline\">");
  }

  @Test
  void feedsTellEveryMovementWithItsDayAndItsReason() throws IOException {
    write(radar());

    assertThat(folder.resolve("radar/changes/feed.json"))
        .hasContent(
            """
            {
              "version": "https://jsonfeed.org/version/1.1",
              "title": "Technology Radar – What moved on the radar",
              "home_page_url": "../../radar.html",
              "language": "en",
              "items": [
                {
                  "id": "2025-09-30/kafka/in",
                  "url": "../kafka.html",
                  "title": "Kafka: moved in (Trial → Adopt)",
                  "content_text": "It stays up.",
                  "date_published": "2025-11-02T00:00:00Z"
                },
                {
                  "id": "2025-09-30/rust/left",
                  "url": "../rust.html",
                  "title": "<Rust>: left the radar (Trial → Backlog)",
                  "content_text": "Trial → Backlog"
                },
                {
                  "id": "v1/rust/new",
                  "url": "../rust.html",
                  "title": "<Rust>: new (Trial)",
                  "content_text": "Trial",
                  "date_published": "2025-09-30T00:00:00Z"
                },
                {
                  "id": "v1/svn/left",
                  "url": "index.html",
                  "title": "Subversion: left the radar (Hold → gone)",
                  "content_text": "Hold → gone",
                  "date_published": "2025-09-30T00:00:00Z"
                }
              ]
            }
            """);
    assertThat(Files.readString(folder.resolve("radar/changes/feed.xml")))
        .startsWith(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">"
                + "<id>urn:techradar:Technology%20Radar/changes</id>"
                + "<title>Technology Radar – What moved on the radar</title>"
                + "<updated>2025-11-02T00:00:00Z</updated>")
        .contains(
            "<entry><id>urn:techradar:Technology%20Radar/v1/rust/new</id>"
                + "<title>&lt;Rust&gt;: new (Trial)</title>"
                + "<updated>2025-09-30T00:00:00Z</updated>"
                + "<link rel=\"alternate\" href=\"../rust.html\"/>"
                + "<summary>Trial</summary></entry>");
  }

  @Test
  void everyPageAnnouncesTheFeeds() throws IOException {
    write(radar());

    for (String page : List.of("radar.html", "radar/kafka.html", "radar/changes/index.html")) {
      String way = SitePaths.DEFAULT.from(page).to(SitePaths.DEFAULT.changesJson());
      assertThat(Files.readString(folder.resolve(page)))
          .contains(
              "<link rel=\"alternate\" type=\"application/feed+json\""
                  + " title=\"What moved on the radar\" href=\""
                  + way
                  + "\">");
    }
  }

  @Test
  void feedsOfASiteWithAnAddressHaveNoRelativeLinks() {
    ChangesFeed feed =
        new ChangesFeed(
            radar(),
            reasons(),
            Words.in(Locale.ROOT),
            SitePaths.DEFAULT,
            Optional.of(URI.create("https://example.org/docs/")));

    assertThat(new String(feed.json(), UTF_8))
        .contains("\"feed_url\": \"https://example.org/docs/radar/changes/feed.json\"")
        .contains("\"url\": \"https://example.org/docs/radar/kafka.html\"")
        .doesNotContain("../");
  }

  @Test
  void withoutAPastThereIsNoWordOfIt() throws IOException {
    write(radar());
    write(new Radar(radar().entries(), History.NONE));

    assertThat(folder.resolve("radar/changes")).doesNotExist();
    assertThat(main("radar.html")).doesNotContain("changes", "movement", "Shapes");
  }

  private static Radar radar() {
    List<Entry> entries =
        List.of(entry("Kafka", "kafka", "Adopt", TIMELINE), entry("<Rust>", "rust", "Backlog", ""));
    List<Edition> editions =
        List.of(
            new Edition("v1", Optional.empty()),
            Edition.of(LocalDate.of(2025, 9, 30)),
            Edition.NOW);
    List<EntryHistory> entryHistories = new ArrayList<>();
    entryHistories.add(entryHistory(entries.get(0), "Trial Trial Adopt"));
    entryHistories.add(entryHistory(entries.get(1), "absent Trial Backlog"));
    entryHistories.add(
        EntryHistory.ofGone(
            "svn", "Subversion", Optional.empty(), standings("Hold absent absent")));
    return Fixtures.radar(
        DEFINITION, entries, History.upToNow(DEFINITION.rings(), editions, entryHistories));
  }

  /** What entries were in an edition, and are now. */
  private static Radar withPast(List<Entry> entries, List<String> standings) {
    List<EntryHistory> entryHistories = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      entryHistories.add(entryHistory(entries.get(i), standings.get(i)));
    }
    List<Edition> editions = List.of(Edition.of(LocalDate.of(2025, 9, 30)), Edition.NOW);
    return Fixtures.radar(
        DEFINITION, entries, History.upToNow(DEFINITION.rings(), editions, entryHistories));
  }

  private static EntryHistory entryHistory(Entry entry, String standings) {
    return EntryHistory.of(entry, standings(standings));
  }

  private static List<Standing> standings(String words) {
    return Arrays.stream(words.split(" ", -1)).map(ChangesTest::standing).toList();
  }

  private static Standing standing(String word) {
    Optional<Standing> in = DEFINITION.status(word).map(Standing.In::new);
    return in.orElse(new Standing.Absent());
  }

  private static Entry entry(String title, String id, String status, String body) {
    return Fixtures.sound(DEFINITION, id + ".md", title, status, "Tools", body);
  }

  private ChangeReasons reasons() {
    BodyWords words = Words.in(Locale.ROOT).ofBodies();
    return new ChangeReasons(
        radar(), new BodyHtml(radar(), Fixtures.linked(radar(), folder), words));
  }

  private void write(Radar radar) {
    Sites.write(radar, folder, folder);
  }

  /** A page's content, without the frame around it. */
  private String main(String path) throws IOException {
    String page = Files.readString(folder.resolve(path));
    int start = page.indexOf('>', page.indexOf("id=\"techradar\"")) + 1;
    return page.substring(start, page.indexOf("</div></main>"));
  }
}
