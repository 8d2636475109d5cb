package io.github.techradar.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A page in its skin, with gaps for its body and for the texts that differ from page to page: the
 * title, and values in the head.
 *
 * <p>It is made of a page whose body and texts are marks: {@code <title>MARK | Radar</title>}. A
 * text has marks around each sign that the skin may write in another way, so that such a page says
 * how: <code>MARK&amp;amp;MARK</code>. Each text has a mark of its own, since a sign may be written
 * otherwise in a title than in an attribute.
 */
final class PageFrame {

  /** The body of the page that a frame is made of. */
  static final String BODY_MARK = "TechradarBodyOfAFrame";

  private static final int BODY = -1;

  /**
   * A place to fill.
   *
   * @param text which text goes there, counted from 0, or {@link #BODY}
   * @param signs how some signs are written there; all others are written as they are
   */
  private record Gap(int text, Map<Integer, String> signs) {

    String written(int sign) {
      return signs.getOrDefault(sign, Character.toString(sign));
    }
  }

  /** A mark in a page. */
  private record Found(int text, int start, int end) {}

  private final List<String> pieces;
  private final List<Gap> gaps;

  private PageFrame(List<String> pieces, List<Gap> gaps) {
    this.pieces = List.copyOf(pieces);
    this.gaps = List.copyOf(gaps);
  }

  /** Whether every skin writes a sign as it is. */
  static boolean isPlain(int sign) {
    return sign == ' '
        || (sign >= '0' && sign <= '9')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= 'a' && sign <= 'z');
  }

  private static String mark(int text) {
    return "Techradar%sTextOfAFrame".formatted(text);
  }

  /**
   * A text of the page that a frame is made of.
   *
   * @param text which one, counted from 0
   */
  static String marks(int text, NavigableSet<Integer> signs) {
    String mark = mark(text);
    StringBuilder marks = new StringBuilder(mark);
    signs.forEach(sign -> marks.appendCodePoint(sign).append(mark));
    return marks.toString();
  }

  /**
   * Makes a frame.
   *
   * @param page a page with marks, in its skin, each character a byte of it
   * @param signs those of each text
   * @return empty if the page does not show the marks as it should
   */
  static Optional<PageFrame> of(String page, List<NavigableSet<Integer>> signs) {
    int body = page.indexOf(BODY_MARK);
    if (body < 0 || page.indexOf(BODY_MARK, body + 1) >= 0) {
      return Optional.empty();
    }
    List<String> pieces = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    int at = 0;
    for (Optional<Found> next = next(page, at, signs.size());
        next.isPresent();
        next = next(page, at, signs.size())) {
      Found found = next.get();
      pieces.add(page.substring(at, found.start()));
      at = found.end();
      Map<Integer, String> written = new HashMap<>();
      for (int sign : found.text() == BODY ? Set.<Integer>of() : signs.get(found.text())) {
        int end = page.indexOf(mark(found.text()), at);
        if (end < 0 || end - at > 20 || page.substring(at, end).indexOf('\u001b') >= 0) {
          return Optional.empty(); // or the encoding has states
        }
        written.put(sign, page.substring(at, end));
        at = end + mark(found.text()).length();
      }
      gaps.add(new Gap(found.text(), written));
    }
    pieces.add(page.substring(at));
    return Optional.of(new PageFrame(pieces, gaps));
  }

  /** The next mark, of any kind. */
  private static Optional<Found> next(String page, int from, int texts) {
    return IntStream.range(BODY, texts)
        .mapToObj(
            text -> {
              String mark = text == BODY ? BODY_MARK : mark(text);
              int start = page.indexOf(mark, from);
              return new Found(text, start, start + mark.length());
            })
        .filter(found -> found.start() >= 0)
        .min(Comparator.comparingInt(Found::start));
  }

  /**
   * A page in its skin, each character a byte of it.
   *
   * @param texts each of plain signs and those of the frame
   * @param body as the skin wants it
   */
  String around(List<String> texts, String body) {
    StringBuilder page = new StringBuilder(body.length() + 10_000);
    for (int i = 0; i < gaps.size(); i++) {
      page.append(pieces.get(i));
      Gap gap = gaps.get(i);
      if (gap.text() == BODY) {
        page.append(body);
      } else {
        texts.get(gap.text()).codePoints().forEach(sign -> page.append(gap.written(sign)));
      }
    }
    return page.append(pieces.get(gaps.size())).toString();
  }
}
