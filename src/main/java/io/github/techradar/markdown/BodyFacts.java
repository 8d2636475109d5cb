package io.github.techradar.markdown;

import io.github.techradar.markdown.tree.MarkdownParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be known of a Markdown text: small values with their places. Places are offsets in
 * Java chars from 0.
 *
 * <p>Of {@code "## Why\n\nSee [it](a.md)."} there is one heading, {@code Why} at 0 with the anchor
 * {@code why}, and one link, {@code a.md} at 17.
 *
 * @param isUnreadable whether the text is nested so deep that nobody can read it; nothing else is
 *     known of it then
 * @param headings all headings, wherever they stand, in the order of the text
 * @param links all links and images
 * @param tags all opening tags of HTML
 */
public record BodyFacts(
    boolean isUnreadable, List<BodyHeading> headings, List<BodyLink> links, List<HtmlTag> tags) {

  private static final BodyFacts UNREADABLE = new BodyFacts(true, List.of(), List.of(), List.of());

  public BodyFacts {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    tags = List.copyOf(tags);
  }

  /** Reads a text. Its lines end with LF. */
  public static BodyFacts of(String markdown) {
    return MarkdownParser.read(markdown, FactsReader::read).orElse(UNREADABLE);
  }

  /** The names by which links reach the headings. */
  public List<String> anchors() {
    return headings.stream().map(BodyHeading::anchor).toList();
  }

  /**
   * A section: its heading, and the headings within it. Empty if there is none with the title.
   *
   * @param title the text of its heading; case and the marks around it do not matter
   */
  public List<BodyHeading> section(String title) {
    List<BodyHeading> tops = headings.stream().filter(BodyHeading::top).toList();
    Optional<BodyHeading> first =
        tops.stream().filter(heading -> heading.isTitled(title)).findFirst();
    List<BodyHeading> section = new ArrayList<>();
    if (first.isPresent()) {
      int start = tops.indexOf(first.get());
      section.add(first.get());
      tops.stream()
          .skip(start + 1L)
          .takeWhile(heading -> heading.level() > first.get().level())
          .forEach(section::add);
    }
    return section;
  }

  /**
   * All sections with one of some titles, in the order of the text; each as {@link #section} has
   * it.
   */
  public List<List<BodyHeading>> sections(List<String> titles) {
    List<List<BodyHeading>> sections = new ArrayList<>();
    int level = 0; // of the section that the next heading may belong to; 0 for none
    for (BodyHeading heading : headings) {
      if (!heading.top()) {
        continue;
      }
      if (heading.level() > level && level > 0) {
        sections.get(sections.size() - 1).add(heading);
      } else if (titles.stream().anyMatch(heading::isTitled)) {
        sections.add(new ArrayList<>(List.of(heading)));
        level = heading.level();
      } else {
        level = 0;
      }
    }
    return sections;
  }
}
