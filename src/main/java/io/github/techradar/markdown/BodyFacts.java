package io.github.techradar.markdown;

import com.vladsch.flexmark.util.ast.Document;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.markdown.tree.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is to be known of a Markdown text: small values with their places. Places are offsets in
 * Java chars from 0.
 *
 * <p>Of {@code "## Why\n\nSee [it](a.md)."} there is one heading, {@code Why} at 0 with the anchor
 * {@code why}, and one link, {@code a.md} at 17.
 *
 * @param unreadable why the text is not read as Markdown; nothing else is known of it then
 * @param headings all headings, wherever they stand, in the order of the text
 * @param ids the names of tags that pages keep, by which links reach these
 * @param links all links and images
 * @param tags all opening tags of HTML
 * @param code the blocks of code between fences
 * @param slips where the text is read otherwise than its author is likely to have meant it
 * @param calloutMarks the marks of callouts that make none
 * @param references what is defined elsewhere in the text, in its order
 */
public record BodyFacts(
    Optional<Unreadable> unreadable,
    List<BodyHeading> headings,
    List<String> ids,
    List<BodyLink> links,
    List<HtmlTag> tags,
    List<Span> code,
    List<BodySlip> slips,
    List<CalloutMark> calloutMarks,
    List<BodyReference> references) {

  public BodyFacts {
    headings = List.copyOf(headings);
    ids = List.copyOf(ids);
    links = List.copyOf(links);
    tags = List.copyOf(tags);
    calloutMarks = List.copyOf(calloutMarks);
    references = List.copyOf(references);
    code = List.copyOf(code);
    slips = List.copyOf(slips);
  }

  /** Reads a text. Its lines end with LF. */
  public static BodyFacts of(String markdown) {
    return of(markdown, tree -> {});
  }

  /**
   * Reads a text.
   *
   * @param then is handed the tree when all is read from it
   */
  public static BodyFacts of(String markdown, Consumer<Document> then) {
    try {
      Parsed<BodyFacts> facts =
          MarkdownParser.read(
              markdown,
              tree -> {
                BodyFacts read = FactsReader.read(markdown, tree);
                then.accept(tree);
                return read;
              });
      return facts.value().orElseGet(() -> new BodyFacts(facts.unreadable()));
    } catch (RuntimeException | StackOverflowError e) { // nor must whoever links it be blamed
      return new BodyFacts(
          Optional.of(new Unreadable(Unreadable.Reason.FAILED, 0, Optional.of(e))));
    }
  }

  /** How many headings, links, tags and so on these are. */
  public int count() {
    return Stream.of(headings, ids, links, tags, code, slips, calloutMarks, references)
        .mapToInt(List::size)
        .sum();
  }

  /** A part of the text with nothing in it that is defined elsewhere. */
  public String alone(String text, Span part) {
    StringBuilder alone = new StringBuilder();
    int at = part.start();
    for (int i = firstReference(part.start()); i < references.size(); i++) {
      Span span = references.get(i).span();
      if (span.start() >= part.end()) {
        break;
      }
      if (span.start() >= at && span.end() <= part.end()) {
        alone.append(text, at, span.start()).append(references.get(i).alone());
        at = span.end();
      }
    }
    return alone.append(text, at, part.end()).toString();
  }

  /** The index of the first reference that starts at an offset or behind it. */
  private int firstReference(int offset) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private BodyFacts(Optional<Unreadable> unreadable) {
    this(
        unreadable,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The names by which links reach the headings and those tags that have names of their own. */
  public List<String> anchors() {
    return Stream.concat(headings.stream().map(BodyHeading::anchor), ids.stream()).toList();
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
