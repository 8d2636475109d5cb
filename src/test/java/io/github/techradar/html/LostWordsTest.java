package io.github.techradar.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an author wrote is shown, or a problem stands at its place: each word of a body that is
 * meant for readers is on the page, or in a line that a problem names, or behind the line of a
 * comment or block of code that has no end. {@code -Dtechradar.texts=N} tries N random bodies.
 */
class LostWordsTest {

  private static final int TRIES = Integer.getInteger("techradar.texts", 400);
  private static final Pattern WORD = Pattern.compile("word\\d+x");
  private static final Pattern UP_TO = Pattern.compile("up to line (\\d+)");

  /** The line of the file that the body begins on, counted from 1. */
  private static final int FIRST_LINE = 6;

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  @TempDir Path folder;

  @Test
  void eachIsShownOrNamed() throws IOException {
    Fixtures.write(folder, "kafka.md", Fixtures.entry("Kafka", "Adopt", "Tools", "## Why\n\nx"));
    Fixtures.write(folder, "img.png", "GIF89a");
    for (int seed = 0; seed < TRIES; seed++) {
      String body = RandomText.of(seed);
      Fixtures.write(
          folder, "r" + seed + ".md", Fixtures.entry("R" + seed, "Adopt", "Tools", body));
    }
    CheckedRadar checked = Fixtures.check(folder);
    Radar radar = Fixtures.withoutPast(checked);
    BodyHtml html = new BodyHtml(radar, Fixtures.linked(radar, folder), EnglishWords.BODY);

    List<String> lost = new ArrayList<>();
    int shown = 0;
    for (Entry entry : radar.published()) {
      List<Problem> problems =
          checked.problems().stream()
              .filter(problem -> problem.location().path().equals(entry.source()))
              .toList();
      shown += shown(entry, visible(html, entry), problems, lost);
    }

    assertThat(lost).isEmpty();
    assertThat(shown).isGreaterThan(2 * TRIES);
    assertThat(radar.published()).hasSizeGreaterThan(TRIES / 2);
  }

  /** The text of a page: the body, and the events that the page draws itself. */
  private static String visible(BodyHtml html, Entry entry) {
    PageBody page = html.onPage(entry);
    StringBuilder all = new StringBuilder(page.html());
    page.events().forEach(all::append);
    entry.timeline().forEach(event -> all.append(' ').append(event.people()));
    String withAlternatives = all.toString().replaceAll("<img [^>]*?alt=\"([^\"]*)\"", "$1<img ");
    return TAG.matcher(withAlternatives).replaceAll(" ");
  }

  private static int shown(Entry entry, String visible, List<Problem> problems, List<String> lost) {
    int shown = 0;
    String[] lines = entry.body().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int line = FIRST_LINE + i;
      Matcher word = WORD.matcher(lines[i]);
      while (word.find()) {
        if (visible.contains(word.group())) {
          shown++;
        } else if (problems.stream().noneMatch(problem -> explains(problem, lines, line))) {
          lost.add("%s in line %d of%n%s".formatted(word.group(), line, entry.body()));
        }
      }
    }
    return shown;
  }

  private static boolean explains(Problem problem, String[] lines, int line) {
    int first = problem.location().line();
    Matcher end = UP_TO.matcher(problem.message());
    int last = end.find() ? Integer.parseInt(end.group(1)) : first;
    while (problem.rule() == Rule.UNUSED_FOOTNOTE && isMoreOfNote(lines, last + 1)) {
      last++;
    }
    return first <= line && line <= last;
  }

  /** Whether a line goes on with the footnote above it. */
  private static boolean isMoreOfNote(String[] lines, int line) {
    int index = line - FIRST_LINE;
    return index < lines.length && (lines[index].isBlank() || lines[index].startsWith("    "));
  }
}
