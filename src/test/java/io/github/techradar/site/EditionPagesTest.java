package io.github.techradar.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of editions before the present, and the ways between them. */
class EditionPagesTest {

  private static final Definition DEFINITION = Definition.DEFAULT;
  private static final Edition SPRING = Edition.of(LocalDate.of(2025, 3, 31));
  private static final Edition AUTUMN = new Edition("2025/Autumn", Optional.empty());
  private static final Entry KAFKA = entry("Kafka", "kafka", "Adopt");
  private static final Entry RUST = entry("<Rust>", "rust", "Backlog");

  @TempDir Path folder;

  @Test
  void eachEditionHasThePageThatItHadThen() throws IOException {
    write(radar());

    assertThat(page("radar/editions/2025-autumn.html"))
        .contains("<title>Technology Radar, 2025/Autumn</title>")
        .contains("<h1><a href=\"../../radar.html\">Technology Radar</a>, 2025/Autumn</h1>")
        .contains("2 technologies on the radar.")
        .contains(
            "<a href=\"../changes/index.html#edition-2025-autumn\">Since 31 March 2025</a>"
                + " <a class=\"chip new\" href=\"2025-autumn.html?movement=new\"")
        .contains("<title>1. &lt;Rust&gt; (Tools, Adopt, new)</title>")
        .contains("<title>2. Kafka (Tools, Trial)</title>")
        .contains("href=\"#quadrant-tools\"");
    assertThat(page("radar/editions/2025-03-31.html"))
        .contains("<title>Technology Radar, 31 March 2025</title>")
        .doesNotContain("class=\"chip")
        .doesNotContain("Rust");
  }

  @Test
  void stepsLeadFromOneToTheNext() throws IOException {
    write(radar());

    assertThat(nav("radar.html"))
        .isEqualTo(
            "<a href=\"radar/editions/2025-autumn.html\" class=\"prev\" rel=\"prev\" tabindex=\"-1\">Older</a> <ol>"
                + "<li><a href=\"radar/editions/2025-03-31.html\">2025-03-31</a></li>"
                + "<li><a href=\"radar/editions/2025-autumn.html\">2025/Autumn</a></li>"
                + "<li><span aria-current=\"page\">Now</span></li></ol>");
    assertThat(nav("radar/editions/2025-03-31.html"))
        .isEqualTo(
            "<ol><li><span aria-current=\"page\">2025-03-31</span></li>"
                + "<li><a href=\"2025-autumn.html\">2025/Autumn</a></li>"
                + "<li><a href=\"../../radar.html\">Now</a></li></ol>"
                + " <a href=\"2025-autumn.html\" class=\"next\" rel=\"next\" tabindex=\"-1\">Newer</a>");
  }

  @Test
  void manyStepsAreFolded() throws IOException {
    write(withEditions(10));

    assertThat(nav("radar.html"))
        .contains("<details><summary>7 earlier</summary><ol><li>")
        .doesNotContain("<details open");
    assertThat(nav("radar/editions/v1.html")).contains("<details open");
  }

  @Test
  void blipsKnowWhereElseTheyAreInTheEditionsBeside() throws IOException {
    write(radar());

    String before = place(page("radar/editions/2025-autumn.html"), "kafka");
    String now = place(page("radar.html"), "kafka");
    assertThat(before).isNotEqualTo(now);
    assertThat(blip(page("radar.html"), "kafka"))
        .contains("data-was=\"" + before + "\"")
        .doesNotContain("data-next");
    assertThat(blip(page("radar/editions/2025-autumn.html"), "kafka"))
        .contains("data-next=\"" + now + "\"");
  }

  @Test
  void whatIsGoneLeadsNowhere() throws IOException {
    write(radar());

    String spring = page("radar/editions/2025-03-31.html");
    assertThat(spring)
        .contains("<title>2. Subversion (Tools, Hold, gone since)</title>")
        .contains("<span class=\"title\">Subversion</span> <span class=\"aside\">gone since</span>")
        .contains("<h2 id=\"gone\">No longer there</h2>")
        .contains("<h3>Hold <span class=\"count\">1</span></h3><ul><li><span>CVS</span></li></ul>")
        .doesNotContain("subversion.html", "cvs.html");
    assertThat(blip(spring, "svn")).startsWith("<g ");
  }

  @Test
  void whatMovedSaysFromWhereToWhere() throws IOException {
    write(radar());

    assertThat(page("radar.html")).contains(" data-way=\"Trial → Adopt\"");
    assertThat(page("radar/editions/2025-autumn.html")).contains(" data-way=\"Adopt\"");
    assertThat(page("radar/editions/2025-03-31.html")).doesNotContain("data-way");
  }

  @Test
  void whatNobodyKnowsIsSaid() throws IOException {
    write(
        radar(
            List.of(SPRING, Edition.NOW),
            List.of(
                EntryHistory.of(KAFKA, standings("Trial Adopt")),
                EntryHistory.of(RUST, standings("unknown Backlog")))));

    assertThat(page("radar/editions/2025-03-31.html"))
        .contains("Of 1 entry nobody knows what it was then.");
  }

  @Test
  void withoutEditionsNothingIsSaidOfThem() throws IOException {
    write(Fixtures.radar(DEFINITION, List.of(KAFKA, RUST)));

    assertThat(page("radar.html")).doesNotContain("class=\"editions\"", "data-was");
    assertThat(folder.resolve("radar/editions")).doesNotExist();
  }

  private static Radar radar() {
    return radar(
        List.of(SPRING, AUTUMN, Edition.NOW),
        List.of(
            EntryHistory.of(KAFKA, standings("Trial Trial Adopt")),
            EntryHistory.of(RUST, standings("absent Adopt Backlog")),
            EntryHistory.ofGone(
                "svn", "Subversion", DEFINITION.quadrant("Tools"), standings("Hold absent absent")),
            EntryHistory.ofGone("cvs", "CVS", Optional.empty(), standings("Hold absent absent"))));
  }

  /** A radar with so many editions before the present. */
  private static Radar withEditions(int editions) {
    return radar(
        Stream.concat(
                IntStream.rangeClosed(1, editions)
                    .mapToObj(i -> new Edition("v" + i, Optional.empty())),
                Stream.of(Edition.NOW))
            .toList(),
        List.of(
            EntryHistory.of(KAFKA, standings("Trial ".repeat(editions) + "Adopt")),
            EntryHistory.of(RUST, standings("absent ".repeat(editions) + "Backlog"))));
  }

  private static Radar radar(List<Edition> editions, List<EntryHistory> entryHistories) {
    return Fixtures.radar(
        DEFINITION,
        List.of(KAFKA, RUST),
        History.upToNow(DEFINITION.rings(), editions, entryHistories));
  }

  private static Entry entry(String title, String id, String status) {
    return Fixtures.sound(DEFINITION, id + ".md", title, status, "Tools", "");
  }

  private static List<Standing> standings(String words) {
    return Arrays.stream(words.split(" ", -1)).map(EditionPagesTest::standing).toList();
  }

  private static Standing standing(String word) {
    Optional<Standing> in = DEFINITION.status(word).map(Standing.In::new);
    return in.orElse(word.equals("absent") ? new Standing.Absent() : new Standing.Unknown());
  }

  private void write(Radar radar) {
    Sites.write(radar, folder, folder);
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve(path), UTF_8);
  }

  private String nav(String path) throws IOException {
    return found("<nav class=\"editions\" aria-label=\"Editions\">(.*?)</nav>", page(path));
  }

  private static String blip(String page, String id) {
    return found("(<(?:a|g) class=\"blip[^>]* data-entry=\"" + id + "\"[^>]*>)", page);
  }

  private static String place(String page, String id) {
    String center =
        "data-entry=\"" + id + "\"[^>]*><title>[^<]*</title><circle [^>]*?(cx=[^>]*?) r=";
    return found(center, page).replaceAll("cx=\"|cy=\"|\"", "");
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
