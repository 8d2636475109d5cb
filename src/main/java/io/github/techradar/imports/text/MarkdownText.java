package io.github.techradar.imports.text;

import io.github.techradar.html.RenderedText;
import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.markdown.BodyHeading;
import io.github.techradar.markdown.BodyLink;
import io.github.techradar.markdown.BodySlip;
import io.github.techradar.markdown.HtmlTag;
import io.github.techradar.markdown.PageHtml;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Reads what a tool shows as Markdown: it stays as it is, but for what pages would not show. */
final class MarkdownText {

  private static final Set<BodySlip.Kind> BROKEN =
      EnumSet.of(
          BodySlip.Kind.OPEN_TAG,
          BodySlip.Kind.BROKEN_TAG,
          BodySlip.Kind.CROSSED_TAG,
          BodySlip.Kind.HOMELESS_TAG,
          BodySlip.Kind.STRAY_END,
          BodySlip.Kind.HIDDEN_HTML,
          BodySlip.Kind.OPEN_HTML,
          BodySlip.Kind.OPEN_COMMENT,
          BodySlip.Kind.COMMENT_AS_TEXT,
          BodySlip.Kind.TAKEN_NAME);

  private final Addresses addresses;

  MarkdownText(Addresses addresses) {
    this.addresses = addresses;
  }

  ImportedText read(String text) {
    String markdown = MarkdownLines.tidy(Letters.tidy(text));
    if (BodyFacts.of(markdown).unreadable().isPresent()) {
      return HtmlText.result(HtmlText.plain(markdown), addresses);
    }
    String known = withoutUnknownTags(markdown);
    String linked = linked(lowered(TimelineHeadings.asLines(known)));
    String mended = mended(HtmlMender.mend(linked));
    return HtmlText.result(mended.startsWith("---") ? rule(mended) : mended, addresses);
  }

  /** At the top of a text a rule would begin front matter. */
  private static String rule(String markdown) {
    int end = markdown.indexOf('\n') < 0 ? markdown.length() : markdown.indexOf('\n');
    boolean isRule = markdown.substring(0, end).chars().allMatch(c -> c == '-' || c == ' ');
    return isRule ? "***" + markdown.substring(end) : markdown;
  }

  private static String withoutUnknownTags(String markdown) {
    Edits edits = new Edits(markdown);
    for (HtmlTag tag : BodyFacts.of(markdown).tags()) {
      if (!Elements.isKnown(tag.name())) {
        edits.insert(tag.offset(), "\\");
      }
    }
    String text = edits.applied();
    return edits.isEmpty() || !BodyFacts.of(text).tags().stream().allMatch(MarkdownText::isKnown)
        ? markdown
        : text;
  }

  private static boolean isKnown(HtmlTag tag) {
    return Elements.isKnown(tag.name());
  }

  /** The title of a page is above all of its headings. */
  private static String lowered(String markdown) {
    List<BodyHeading> headings = BodyFacts.of(markdown).headings();
    Edits edits = new Edits(markdown);
    if (headings.stream().anyMatch(heading -> heading.level() == 1)) {
      for (BodyHeading heading : headings) {
        boolean isMarked = markdown.startsWith("#", heading.offset());
        if (isMarked && heading.level() < 6) {
          edits.insert(heading.offset(), "#");
        } else if (!isMarked) {
          return markdown; // underlined ones have two levels
        }
      }
    }
    return edits.applied();
  }

  private String linked(String markdown) {
    Edits edits = new Edits(markdown);
    for (BodyLink link : BodyFacts.of(markdown).links()) {
      String address = link.address();
      boolean isWritten = markdown.startsWith(address, link.offset());
      if (isWritten && !address.isBlank() && isBehindMark(markdown, link.offset())) {
        addresses
            .resolve(address)
            .filter(to -> !to.equals(address))
            .filter(addresses.completed()::contains)
            .ifPresent(to -> edits.replace(link.offset(), address.length(), to));
      }
    }
    return edits.applied();
  }

  /** Whether an address is not also the text of its link. */
  private static boolean isBehindMark(String markdown, int offset) {
    String before = markdown.substring(Math.max(0, offset - 4), offset).stripTrailing();
    String bare = before.endsWith("<") ? before.substring(0, before.length() - 1) : before;
    return Stream.of("](", "]:", "] :", "=", "=\"", "='").anyMatch(bare.stripTrailing()::endsWith);
  }

  /** A text without broken HTML, and without what pages leave out. */
  private String mended(String markdown) {
    Set<Integer> broken = broken(BodyFacts.of(markdown));
    if (broken.isEmpty()) {
      return markdown;
    }
    List<String> chunks = new ArrayList<>();
    int at = 0;
    for (String chunk : MarkdownLines.chunks(markdown)) {
      int end = at + chunk.length();
      boolean isBroken = broken.stream().anyMatch(new Within(at, end)::has);
      chunks.add(isBroken ? remade(chunk) : chunk.strip());
      at = end;
    }
    String mended = BlockWriter.joined(chunks);
    boolean isRight =
        broken(BodyFacts.of(mended)).isEmpty() && seen(mended).equals(clean(markdown));
    return isRight ? mended : markdown; // what is left, pages leave out, and the check says so
  }

  /** What is seen of a text without what pages leave out. */
  private Seen clean(String markdown) {
    return Seen.of(
        CleanTree.of(
            Jsoup.parseBodyFragment(RenderedText.of(markdown).html()).body(), addresses::resolve));
  }

  private record Within(int start, int end) {
    boolean has(int offset) {
      return offset >= start && offset < end;
    }
  }

  private static Seen seen(String markdown) {
    return Seen.ofRendered(RenderedText.of(markdown).html());
  }

  private String remade(String markdown) {
    return new HtmlText(addresses)
        .written(Jsoup.parseBodyFragment(RenderedText.of(markdown).html()).body());
  }

  /** Where HTML is broken, or something that pages leave out. */
  private Set<Integer> broken(BodyFacts facts) {
    Set<Integer> broken = new TreeSet<>();
    facts.slips().stream()
        .filter(slip -> BROKEN.contains(slip.kind()))
        .forEach(slip -> broken.add(slip.offset()));
    for (HtmlTag tag : facts.tags()) {
      if (!PageHtml.keeps(tag)
          || !tag.attributes().stream().allMatch(attribute -> PageHtml.keeps(tag, attribute))) {
        broken.add(tag.offset());
      }
    }
    for (BodyLink link : facts.links()) {
      Optional<String> address =
          link.address().startsWith("[[") ? Optional.of("") : addresses.resolve(link.address());
      if (address.isEmpty()) {
        broken.add(link.offset());
      }
    }
    return broken;
  }
}
