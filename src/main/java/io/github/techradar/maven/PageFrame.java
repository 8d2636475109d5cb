package io.github.techradar.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page in its skin, with gaps for the title, for the rest of the head and for the body.
 *
 * <p>It is made of a page whose title, head and body are marks: {@code <title>MARK |
 * Radar</title>}. The title has marks around each sign that the skin may write in another way, so
 * that such a page says how: <code>MARK&amp;amp;MARK</code>. Head and body are HTML, which skins
 * leave as it is or change as {@link SkinText} knows.
 */
final class PageFrame {

  /** The body of the page that a frame is made of. */
  static final String BODY_MARK = "TechradarBodyOfAFrame";

  /** What stands in its head beside the title. */
  static final String HEAD_MARK = "TechradarHeadOfAFrame";

  private static final String TITLE_MARK = "TechradarTitleOfAFrame";

  private enum Kind {
    TITLE(TITLE_MARK),
    HEAD(HEAD_MARK),
    BODY(BODY_MARK);

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }
  }

  /**
   * A place to fill.
   *
   * @param signs how some signs are written in it; all others are written as they are
   */
  private record Gap(Kind kind, Map<Integer, String> signs) {

    String written(int sign) {
      return signs.getOrDefault(sign, Character.toString(sign));
    }
  }

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

  /** The title of the page that a frame is made of. */
  static String titleMarks(NavigableSet<Integer> signs) {
    StringBuilder title = new StringBuilder(TITLE_MARK);
    signs.forEach(sign -> title.appendCodePoint(sign).append(TITLE_MARK));
    return title.toString();
  }

  /**
   * Makes a frame.
   *
   * @param page a page with marks, in its skin, each character a byte of it
   * @param signs those of its title
   * @return empty if the page does not show the marks as it should
   */
  static Optional<PageFrame> of(String page, NavigableSet<Integer> signs) {
    if (!standsOnce(HEAD_MARK, page) || !standsOnce(BODY_MARK, page)) {
      return Optional.empty();
    }
    List<String> pieces = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    int at = 0;
    for (Optional<Kind> next = next(page, at); next.isPresent(); next = next(page, at)) {
      Kind kind = next.get();
      int mark = page.indexOf(kind.mark, at);
      pieces.add(page.substring(at, mark));
      at = mark + kind.mark.length();
      Map<Integer, String> written = new HashMap<>();
      for (int sign : kind == Kind.TITLE ? signs : Set.<Integer>of()) {
        int end = page.indexOf(TITLE_MARK, at);
        if (end < 0 || end - at > 20 || page.substring(at, end).indexOf('\u001b') >= 0) {
          return Optional.empty(); // or the encoding has states
        }
        written.put(sign, page.substring(at, end));
        at = end + TITLE_MARK.length();
      }
      gaps.add(new Gap(kind, written));
    }
    pieces.add(page.substring(at));
    return Optional.of(new PageFrame(pieces, gaps));
  }

  private static boolean standsOnce(String mark, String page) {
    int first = page.indexOf(mark);
    return first >= 0 && page.indexOf(mark, first + 1) < 0;
  }

  /** What the next gap is for. */
  private static Optional<Kind> next(String page, int from) {
    return Stream.of(Kind.values())
        .filter(kind -> page.indexOf(kind.mark, from) >= 0)
        .min(Comparator.comparingInt(kind -> page.indexOf(kind.mark, from)));
  }

  /**
   * A page in its skin, each character a byte of it.
   *
   * @param title of plain signs and those of the frame
   * @param head as the skin wants it
   * @param body the same
   */
  String around(String title, String head, String body) {
    StringBuilder page = new StringBuilder(head.length() + body.length() + 10_000);
    for (int i = 0; i < gaps.size(); i++) {
      page.append(pieces.get(i));
      Gap gap = gaps.get(i);
      switch (gap.kind()) {
        case TITLE -> title.codePoints().forEach(sign -> page.append(gap.written(sign)));
        case HEAD -> page.append(head);
        case BODY -> page.append(body);
      }
    }
    return page.append(pieces.get(gaps.size())).toString();
  }
}
