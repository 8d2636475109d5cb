package io.github.techradar;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A radar of any size that looks like those that teams write: sound entries of about 4 kB, in the
 * folders of their quadrants, with headings, lists, tables, code, links to one another, tags,
 * owners and, in each third, a timeline. The same size and seed give the same bytes.
 */
public final class GeneratedRadar {

  private static final List<String> QUADRANTS =
      List.of("Languages", "Frameworks", "Tools", "Platforms", "Techniques");
  private static final List<String> STATUSES =
      List.of("Adopt", "Trial", "Trial", "Assess", "Assess", "Hold", "Backlog");

  /** Titles are numbers in syllables, so no two are the same. */
  private static final List<String> SYLLABLES =
      List.of("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo");

  private static final List<String> TAGS =
      List.of(
          "backend",
          "build",
          "cloud",
          "data",
          "delivery",
          "events",
          "frontend",
          "mobile",
          "monitoring",
          "security",
          "storage",
          "testing");
  private static final List<String> TEAMS =
      List.of("Checkout", "Identity", "Logistics", "Payments", "Platform", "Search");

  private final int entries;
  private final long seed;

  private GeneratedRadar(int entries, long seed) {
    this.entries = entries;
    this.seed = seed;
  }

  /** A radar of so many entries, not written yet. */
  public static GeneratedRadar of(int entries, long seed) {
    return new GeneratedRadar(entries, seed);
  }

  /** Writes its definition and its entries below a folder. */
  public void write(Path folder) {
    Fixtures.write(folder, "radar.yml", "title: A generated radar\n");
    for (int number = 0; number < entries; number++) {
      Fixtures.write(folder, path(number), entry(number));
    }
  }

  /** Where an entry lies in the folder, with {@code /}; entries count from 0. */
  public String path(int number) {
    return quadrant(number).toLowerCase(Locale.ROOT) + "/" + id(number) + ".md";
  }

  /** The whole text of an entry; entries count from 0. */
  public String entry(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    for (int i = 0; i < 8; i++) {
      random.nextInt(); // what neighbouring seeds begin with is alike
    }
    GeneratedProse prose = new GeneratedProse(random);
    String status = prose.oneOf(STATUSES);
    StringBuilder text = new StringBuilder();
    frontMatter(text, number, status, prose);
    text.append("\n").append(prose.paragraph()).append("\n## Why\n\n");
    text.append(prose.paragraph()).append("\n").append(prose.list(4));
    text.append("\n## How we use it\n\n").append(linked(number, prose)).append("\n");
    text.append(prose.numbered(3)).append("\n").append(prose.code(id(number)));
    text.append("\n### What it costs\n\n").append(prose.table(4));
    text.append("\n## What speaks against it\n\n").append(prose.quote()).append("\n");
    while (text.length() < 3_600) {
      text.append(prose.paragraph()).append("\n");
    }
    text.append(linked(number, prose));
    if (number % 3 == 0) {
      timeline(text, status, prose);
    }
    return text.toString();
  }

  private void frontMatter(StringBuilder text, int number, String status, GeneratedProse prose) {
    text.append("---\ntitle: ").append(title(number)).append("\nstatus: ").append(status);
    text.append("\nquadrant: ").append(quadrant(number));
    text.append("\ntags: [").append(String.join(", ", prose.someOf(TAGS, 3))).append("]");
    text.append("\nowners: ").append(String.join(", ", prose.someOf(TEAMS, 2)));
    text.append("\ndescription: ").append(prose.sentence());
    text.append("\ndate: ").append(prose.day(2026));
    if (entries > 1) {
      text.append("\nrelated: [").append(title(other(number, prose))).append("]");
    }
    text.append("\nlinks:\n  - https://").append(id(number)).append(".example.org\n  - url: ");
    text.append("https://wiki.example.org/").append(id(number)).append("\n    name: Our notes\n");
    text.append("---\n");
  }

  /** A paragraph with a link to another entry, by its path or by its name. */
  private String linked(int number, GeneratedProse prose) {
    int other = other(number, prose);
    String link =
        prose.isHeads()
            ? "[%s](../%s)".formatted(title(other), path(other))
            : "[[%s]]".formatted(title(other));
    return "We compared it with %s and **measured** both with `%s --all`. %s"
        .formatted(link, id(other), prose.paragraph());
  }

  private static void timeline(StringBuilder text, String status, GeneratedProse prose) {
    text.append("\n## Timeline\n\n");
    List<String> statuses = List.of(status, "Assess", "Backlog");
    for (int i = 0; i < statuses.size(); i++) {
      text.append("- ").append(prose.day(2025 - i)).append(" ").append(statuses.get(i));
      text.append(": ").append(prose.sentence()).append("\n");
    }
  }

  /** Another entry, if there is one. */
  private int other(int number, GeneratedProse prose) {
    return entries == 1 ? 0 : (number + 1 + prose.number(entries - 1)) % entries;
  }

  private static String quadrant(int number) {
    return QUADRANTS.get(number % QUADRANTS.size());
  }

  private static String title(int number) {
    String id = id(number);
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }

  /** Four digits of a number, the lowest first, in syllables. */
  private static String id(int number) {
    int base = SYLLABLES.size();
    return IntStream.iterate(number, rest -> rest / base)
        .limit(4)
        .mapToObj(rest -> SYLLABLES.get(rest % base))
        .collect(Collectors.joining());
  }
}
