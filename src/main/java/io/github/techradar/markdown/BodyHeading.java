package io.github.techradar.markdown;

import io.github.techradar.markdown.tree.Headings;
import java.util.List;

/**
 * A heading.
 *
 * @param level 1 for the topmost, to 6
 * @param text what readers see of it
 * @param written its text as the author wrote it, without the marks of a heading
 * @param anchor the name by which links reach it, as GitHub makes it: {@code why--how} of {@code
 *     Why & how}
 * @param offset where it starts, in Java chars from 0
 * @param top whether it stands by itself; one in a list or in a quotation begins no section
 * @param below what stands below it, up to the next heading of any level; comments are nothing
 * @param items how the items of the lists among these begin, and the items in them, in the order of
 *     the text
 */
public record BodyHeading(
    int level,
    String text,
    String written,
    String anchor,
    int offset,
    boolean top,
    List<Span> below,
    List<BodyItem> items) {

  public BodyHeading {
    below = List.copyOf(below);
    items = List.copyOf(items);
  }

  /** Whether the text is a title; case and the marks around it do not matter. */
  public boolean isTitled(String title) {
    return Headings.isTitled(text, title);
  }
}
