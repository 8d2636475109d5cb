package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A radar as text: a Markdown file for each quadrant, with rings and entries as headings. */
final class MarkdownRadar implements RadarSource {

  private static final Set<String> ENDINGS = Set.of("md", "markdown");
  private static final String FRONT_MATTER = "---";
  private static final List<String> RINGS = List.of("adopt", "trial", "assess", "hold", "caution");

  /** How many rings a text names at least that is a quadrant and not about something else. */
  private static final int SURE = 2;

  @Override
  public boolean recognises(SourceFile file) {
    return rings(file) >= SURE;
  }

  @Override
  public boolean accepts(SourceFile file) {
    return isText(file);
  }

  /** Some quadrants have entries on one ring only. */
  @Override
  public boolean isCompanion(SourceFile file) {
    return rings(file) == SURE - 1;
  }

  @Override
  public boolean isOneOfManyFiles() {
    return true;
  }

  /** How many rings a text has; none if it is no text with entries below headings of rings. */
  private static long rings(SourceFile file) {
    String lower = file.text().toLowerCase(Locale.ROOT);
    if (!isText(file) || RINGS.stream().noneMatch(lower::contains)) {
      return 0;
    }
    MarkdownSections sections = MarkdownSections.of(file, RINGS);
    return sections.entries().isEmpty() ? 0 : sections.knownRings();
  }

  /** Whether a file is Markdown, and no entry that a tool reads by its front matter. */
  private static boolean isText(SourceFile file) {
    return ENDINGS.contains(file.ending()) && !file.text().startsWith(FRONT_MATTER);
  }

  @Override
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    List<String> rings =
        Stream.concat(context.ringNames().stream(), RINGS.stream()).distinct().toList();
    FoundRadar.Builder radar = new FoundRadar.Builder(Folders.of(files));
    List<MarkdownSections> all = new ArrayList<>();
    for (SourceFile file : files) {
      MarkdownSections sections = MarkdownSections.of(file, rings);
      all.add(sections);
      tell(sections, file, context);
      sections.unreadable().ifPresent(place -> radar.failed());
      for (int notes = sections.notes(); notes > 0; notes--) {
        radar.note();
      }
    }
    Optional<String> title = titleOfAll(all);
    Texts texts = new Texts(context);
    for (MarkdownSections sections : all) {
      for (MarkdownSections.Entry entry : sections.entries()) {
        radar.entry(found(entry, sections, title, texts));
      }
    }
    return radar.title(title).build();
  }

  private static void tell(MarkdownSections sections, SourceFile file, ImportContext context) {
    if (sections.unreadable().isPresent()) {
      context.fail(
          sections.unreadable().get(),
          "the text cannot be read as Markdown: there is too much of one kind from here on",
          "Divide it into several files.");
    } else if (sections.entries().isEmpty()) {
      context.warn(
          Location.startOf(file.path()),
          "no entries are found here",
          "Rings are headings, such as '## Adopt', and entries are headings below them.");
    }
  }

  /** What several files have as the name of their quadrant is the title of the radar. */
  private static Optional<String> titleOfAll(List<MarkdownSections> all) {
    Set<String> names =
        all.stream()
            .flatMap(sections -> sections.entries().stream())
            .map(MarkdownSections.Entry::quadrant)
            .collect(Collectors.toUnmodifiableSet());
    return all.size() > 1 && names.size() == 1
        ? names.stream().filter(name -> !name.isEmpty()).findFirst()
        : Optional.empty();
  }

  private static FoundEntry found(
      MarkdownSections.Entry entry,
      MarkdownSections sections,
      Optional<String> titleOfAll,
      Texts texts) {
    boolean isNamed = titleOfAll.isEmpty() && !entry.quadrant().isEmpty();
    FoundEntry.Builder found =
        FoundEntry.at(entry.place(), entry.title())
            .ring(entry.ring())
            .quadrant(isNamed ? entry.quadrant() : sections.name())
            .text(texts.markdown(entry.text(), entry.place()));
    entry.links().forEach(address -> found.link(address, ""));
    return found.build();
  }
}
