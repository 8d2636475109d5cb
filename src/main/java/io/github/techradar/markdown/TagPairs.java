package io.github.techradar.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which tags of a body belong together. In {@code a <b>b</b> c<i> d</u>} the {@code <i>} is never
 * closed, and {@code </u>} closes nothing. A tag has to be closed in the paragraph or other part of
 * the body that it stands in, or in one within that. In {@code <b><i>x</b></i>} the {@code <i>} is
 * crossed: it ends behind the tag around it.
 */
public final class TagPairs {

  /** A tag, and how many parts are around it. */
  private record Opened(HtmlTag tag, int depth) {}

  private final Deque<Opened> opened = new ArrayDeque<>();

  /** Tags that were still open when the one around them was closed, with the end of that. */
  private final Map<Integer, HtmlPiece.End> overtaken = new HashMap<>();

  private final Deque<Opened> late = new ArrayDeque<>();
  private final List<HtmlTag> crossed = new ArrayList<>();
  private final Set<Integer> closed = new HashSet<>();
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
      return;
    }
    closed.add(tag.offset());
    if (homelessOffsets.contains(tag.offset())) {
      dropped.add(end);
    } else if (overtaken.containsKey(tag.offset())) {
      cross(tag, end);
    } else if (PageHtml.ELEMENTS.contains(tag.element())) {
      overtake(tag, end);
    }
  }

  private void cross(HtmlTag tag, HtmlPiece.End end) {
    if (PageHtml.needsEnd(tag.element())) {
      crossed.add(tag);
      dropped.add(end);
    }
  }

  /** Takes note of the tags that are still open when the one around them is closed. */
  private void overtake(HtmlTag around, HtmlPiece.End end) {
    Deque<Opened> inner = new ArrayDeque<>();
    while (!opened.isEmpty() && opened.peek().tag().offset() > around.offset()) {
      Opened passed = opened.pop();
      if (!closed.contains(passed.tag().offset())) {
        overtaken.put(passed.tag().offset(), end);
        inner.push(passed);
      }
    }
    inner.forEach(late::push);
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
    close(opened);
    close(late);
  }

  private void close(Deque<Opened> tags) {
    while (!tags.isEmpty() && tags.peek().depth() > depth) {
      HtmlTag tag = tags.pop().tag();
      if (closed.add(tag.offset())) {
        open(tag.element()).remove(tag);
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

  /** The tags that are closed, but behind what is around them; inner ones come first. */
  public List<HtmlTag> crossed() {
    return crossed.stream().sorted(Comparator.comparing(HtmlTag::offset).reversed()).toList();
  }

  /** The end of what is around a tag, if that comes before the end of the tag itself. */
  public Optional<HtmlPiece.End> endAround(HtmlTag tag) {
    return Optional.ofNullable(overtaken.get(tag.offset()));
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
