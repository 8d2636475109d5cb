package io.github.techradar.imports.text;

import io.github.techradar.html.RenderedText;
import io.github.techradar.markdown.BodySlip.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Writes a clean tree as Markdown that looks the same on a page: each piece is rendered again and
 * compared, and what comes back otherwise is written with more effort, up to HTML. Libraries that
 * write Markdown know another dialect than ours, so that more comes back otherwise, and the rest
 * would be HTML.
 */
final class BodyWriter {

  private final List<Element> blocks;
  private final Effort[] efforts;

  private BodyWriter(List<Element> blocks) {
    this.blocks = blocks;
    this.efforts = new Effort[blocks.size()];
    Arrays.fill(efforts, Effort.AS_IT_IS);
  }

  /** The Markdown for a body. */
  static String write(Element body) {
    BodyWriter writer = new BodyWriter(List.copyOf(body.children()));
    if (!writer.prove(0, writer.blocks.size()) && !writer.isKept(0, writer.blocks.size())) {
      writer.proveTogether();
    }
    return writer.written(0, writer.blocks.size());
  }

  /** Finds the least effort for some blocks; whether they were proven together. */
  private boolean prove(int start, int end) {
    if (start == end || isKept(start, end)) {
      return true;
    }
    if (end - start > 1) {
      int middle = (start + end) >>> 1;
      prove(start, middle);
      prove(middle, end);
      return false;
    }
    for (Effort effort : EnumSet.range(Effort.ESCAPED, Effort.ALL_HTML)) {
      efforts[start] = effort;
      if (isKept(start, end)) {
        return true;
      }
    }
    return true;
  }

  /** What is right alone may be read otherwise below something else. */
  private void proveTogether() {
    for (Effort least : Effort.values()) {
      for (int i = 0; i < efforts.length; i++) {
        efforts[i] = efforts[i].compareTo(least) < 0 ? least : efforts[i];
      }
      if (isKept(0, efforts.length)) {
        return;
      }
    }
  }

  private boolean isKept(int start, int end) {
    RenderedText text = RenderedText.of(written(start, end));
    return text.facts().unreadable().isEmpty()
        && text.facts().slips().stream().allMatch(slip -> slip.kind() == Kind.SILENT_LINK)
        && text.facts().calloutMarks().isEmpty()
        && Seen.of(blocks.subList(start, end)).isKeptIn(Seen.ofRendered(text.html()));
  }

  private String written(int start, int end) {
    List<String> written = new ArrayList<>();
    IntStream.range(start, end)
        .forEach(i -> written.add(BlockWriter.write(blocks.get(i), efforts[i])));
    String text = BlockWriter.joined(written);
    return start == 0 && text.startsWith("---") ? "***" + text.substring(3) : text;
  }
}
