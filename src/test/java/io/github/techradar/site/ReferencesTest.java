package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.RadarCheck;
import io.github.techradar.export.Publications;
import io.github.techradar.export.RadarJsonReader;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages show of links in front matter, of entries that name each other, and of reviews. */
class ReferencesTest {

  @TempDir Path folder;
  private Path source;
  private Path site;

  @BeforeEach
  void aSmallRadar() {
    source = folder.resolve("radar");
    site = folder.resolve("site");
    entry("maven", "Adopt", "");
    entry("jenkins", "Hold", "related: [Maven, Secret, Broken]\nreplacedBy: Buildkite");
    entry("buildkite", "Trial", "");
    entry("secret", "Adopt", "draft: true\nrelated: maven\nreplacedBy: maven");
    entry("broken", "Adpot", "related: maven\nreplacedBy: maven");
  }

  @Test
  void relatedEntriesAreShownOnBothPages() {
    write();

    assertThat(page("jenkins")).contains(">See also</h2><ul><li><a href=\"maven.html\">Maven</a>");
    assertThat(page("maven"))
        .contains(">See also</h2><ul><li><a href=\"jenkins.html\">Jenkins</a>");
  }

  @Test
  void whatReplacesAnEntryStandsFirstAndTheOtherSaysSo() {
    write();

    assertThat(page("jenkins"))
        .contains(
            "<span class=\"ring\">Hold</span></p><p class=\"replaced\">Replaced by"
                + " <a href=\"buildkite.html\">Buildkite</a>");
    assertThat(page("buildkite"))
        .contains("<dt>Replaces</dt><dd><a href=\"jenkins.html\">Jenkins</a></dd>")
        .doesNotContain("Replaced by");
  }

  @Test
  void whatIsNotPublishedIsNamedNowhereButInTheLog() throws IOException {
    entry(
        "links",
        "Adopt",
        "links: [secret.md, {url: broken.md, name: Broken}, {url: '/tools/secret', name: Secret}]");

    List<String> log = write();

    assertThat(log)
        .contains(
            "jenkins.md: 'secret' leads to an entry that is not published, so the page has no link")
        .contains(
            "links.md: 'secret.md' leads to an entry that is not published, so the page has no link");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        assertThat(Files.readString(page)).as(page.toString()).doesNotContainIgnoringCase("secret");
      }
    }
    assertThat(page("maven")).doesNotContain("Replaces");
    assertThat(page("links")).doesNotContain("<dt>Links</dt>");
  }

  @Test
  void linksLeadWhereThoseOfBodiesDo() {
    Fixtures.write(source, "a file.txt", "Some text.");
    entry(
        "links",
        "Adopt",
        """
        links:
          - https://example.org/?a=1&b=2
          - {href: "mailto:team@example.org", label: "Write <us>", title: "or: not"}
          - {address: maven.md}
          - {url: maven.md#why, name: Why}
          - a file.txt
          - {url: 'https://example.org/a%20b?c=<d>|"e"&f=100%', name: Odd}
          - javascript:alert(1)
          - "java\\tscript:alert(1)"
          - {url: "JAVASCRIPT:alert(1)", name: No}
          - "data:text/html,x"
          - gone.md""");

    write();

    assertThat(page("links"))
        .contains(
            "<ul class=\"links\">"
                + "<li><a href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a></li>"
                + "<li><a href=\"mailto:team@example.org\">Write &lt;us&gt;</a> (title: or: not)</li>"
                + "<li><a href=\"maven.html\">Maven</a></li>"
                + "<li><a href=\"maven.html#body-why\">Why</a></li>"
                + "<li><a href=\"files/a%20file.txt\">a file.txt</a></li>"
                + "<li><a href=\"https://example.org/a%20b?c=%3Cd%3E%7C%22e%22&amp;f=100%25\">Odd</a></li></ul>")
        .doesNotContainIgnoringCase("javascript");
    assertThat(site.resolve("radar/files/a file.txt")).exists();
  }

  @Test
  void mappingsWithAnAddressAreLinksInFieldsOfTheTeamToo() {
    Fixtures.write(source, "radar.yml", "fields: {Docs: [docs], Home: [home], Office: [office]}\n");
    entry(
        "own",
        "Adopt",
        """
        docs: [{url: "https://example.org", name: Guide, kind: long}, text, {url: "javascript:x"}, {url: secret.md, name: Later}]
        home: {href: maven.md}
        office: [{name: Ours, address: Main street 1}]""");

    write();

    assertThat(page("own"))
        .contains(
            "<dt>Docs</dt><dd><a href=\"https://example.org\">Guide</a> (kind: long), text, url:"
                + " javascript:x, Later</dd>")
        .contains("<dt>Home</dt><dd><a href=\"maven.html\">Maven</a></dd>")
        .contains("<dt>Office</dt><dd>name: Ours, address: Main street 1</dd>");
  }

  @Test
  void linksOfDatedFoldersStartAtTheFileThatTheyStandIn() {
    source = folder.resolve("dated");
    Fixtures.write(source, "radar.yml", "editions: folders\n");
    entry("2024-01-01/maven", "Adopt", "links: [notes.txt, gone.txt]\nrelated: [jenkins, nope]");
    entry("2024-01-01/jenkins", "Hold", "");
    Fixtures.write(source, "2024-01-01/notes.txt", "Some text.");
    Fixtures.write(source, "2024-02-01/maven.md", "---\nring: Trial\n---\n");

    assertThat(Fixtures.printed(Fixtures.check(source).problems()))
        .isEqualTo(
            """
            2024-01-01/maven.md:5:20: warning: the link 'gone.txt' leads to nothing [dead-link]
                Relative links start at the entry's own folder.
            2024-01-01/maven.md:6:20: warning: unknown entry 'nope' [unknown-entry]
                Write the title or the id of an entry of this radar.
            """);
    write();
    assertThat(page("maven")).contains("<a href=\"files/2024-01-01/notes.txt\">notes.txt</a>");
  }

  @Test
  void theDocumentSaysTheSame() {
    entry("links", "Adopt", "links: [maven.md, javascript:alert(1), secret.md]");

    RadarJsonReader.check(Publications.of(source, Optional.empty(), true));
  }

  @Test
  void entriesSayThatTheyAreDueIfADayIsGiven() throws IOException {
    Fixtures.write(source, "radar.yml", "reviewAfter: {Adopt: 1 year}\n");
    entry("old", "Adopt", "date: 2024-05-01");
    entry("held", "Hold", "date: 2024-05-01");
    SourceDirectory directory = new SourceDirectory(source);

    Sites.write(
        Fixtures.withoutPast(
            RadarCheck.run(
                directory, Optional.empty(), false, Optional.of(LocalDate.of(2025, 5, 2)))),
        source,
        site);
    assertThat(page("old"))
        .contains("<dt>Review</dt><dd><span class=\"due\">due since 1 May 2025</span></dd>");
    assertThat(page("held")).doesNotContain("<dt>Review</dt>");

    Sites.write(
        Fixtures.withoutPast(RadarCheck.run(directory, Optional.empty(), false, Optional.empty())),
        source,
        site);
    assertThat(page("old")).doesNotContain("<dt>Review</dt>");
  }

  private void entry(String name, String status, String fields) {
    String title = name.substring(name.indexOf('/') + 1);
    title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    String head =
        "---\ntitle: %s\nstatus: %s\nquadrant: Tools\n%s\n---\n\n## Why\n\nText.\n"
            .formatted(title, status, fields);
    Fixtures.write(source, name + ".md", head);
  }

  private List<String> write() {
    return Sites.write(Fixtures.withoutPast(Fixtures.check(source)), source, site);
  }

  private String page(String id) {
    try {
      return Files.readString(site.resolve("radar/" + id + ".html"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
