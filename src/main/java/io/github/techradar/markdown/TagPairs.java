package io.github.techradar.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tags of a body belong together. In {@code a <b>b</b> c<i> d</u>} the {@code <i>} is never
 * closed, and {@code </u>} closes nothing. A tag has to be closed in the paragraph or other part of
 * the body that it stands in, or in one within that.
 */
public final class TagPairs {

  /** A tag, and how many parts are around it. */
  private record Opened(HtmlTag tag, int depth) {}

  private final Deque<Opened> opened = new ArrayDeque<>();
  private final Map<String, Deque<HtmlTag>> open = new HashMap<>();
  private final List<HtmlTag> unclosed = new ArrayList<>();
  private final List<HtmlTag> homeless = new ArrayList<>();
  private final Set<Integer> homelessOffsets = new HashSet<>();
  private final List<HtmlPiece.End> strays = new ArrayList<>();
  private final List<HtmlPiece> dropped = new ArrayList<>();
  private int depth;

  /** A part of the body begins. */
  public void enter() {
    depth++;
  }

  /** The innermost part of the body ends, and so must the tags in it. */
  public void leave() {
    depth--;
    close();
  }

  /** Takes the next piece of the body. */
  public void read(HtmlPiece piece) {
    if (piece instanceof HtmlTag tag && !tag.isClosed() && !PageHtml.isVoid(tag.element())) {
      if (isHomeless(tag)) {
        homeless.add(tag);
        homelessOffsets.add(tag.offset());
        dropped.add(tag);
      }
      opened.push(new Opened(tag, depth));
      open(tag.element()).push(tag);
    } else if (piece instanceof HtmlPiece.End end) {
      close(end);
    }
  }

  private void close(HtmlPiece.End end) {
    HtmlTag tag = open(end.element()).poll();
    if (tag == null) {
      strays.add(end);
      dropped.add(end);
    } else if (homelessOffsets.contains(tag.offset())) {
      dropped.add(end);
    }
  }

  /** Whether a tag lacks the element around it without which it means nothing. */
  private boolean isHomeless(HtmlTag tag) {
    Set<String> homes = PageHtml.homes(tag.element());
    return !homes.isEmpty() && homes.stream().allMatch(home -> open(home).isEmpty());
  }

  private Deque<HtmlTag> open(String element) {
    return open.computeIfAbsent(element, any -> new ArrayDeque<>());
  }

  /** Takes note of the tags that are still open, and are deeper than the body goes on. */
  private void close() {
    while (!opened.isEmpty() && opened.peek().depth() > depth) {
      HtmlTag tag = opened.pop().tag();
      Deque<HtmlTag> alike = open(tag.element());
      if (tag.equals(alike.peek())) {
        alike.pop();
        if (PageHtml.needsEnd(tag.element()) && !homelessOffsets.contains(tag.offset())) {
          unclosed.add(tag);
        }
      }
    }
  }

  /** The tags that pages keep and nobody closes, though they have to be; inner ones come first. */
  public List<HtmlTag> unclosed() {
    depth = -1; // the body ends
    close();
    return unclosed;
  }

  /** The closing tags that close nothing, in their order. */
  List<HtmlPiece.End> strays() {
    return strays;
  }

  /** The tags that mean nothing where they stand, such as an item that is in no list. */
  List<HtmlTag> homeless() {
    return homeless;
  }

  /** All that pages leave out of these, with the ends of such tags; in the order of the body. */
  public List<HtmlPiece> dropped() {
    return dropped;
  }
}
