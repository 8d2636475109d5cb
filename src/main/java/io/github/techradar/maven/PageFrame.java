package io.github.techradar.maven;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * A page in its skin, with gaps for the title and for the body.
 *
 * <p>It is made of a page whose title and body are marks: {@code <title>MARK | Radar</title>}. The
 * title has marks around each sign that the skin may write in another way, so that such a page says
 * how: <code>MARK&amp;amp;MARK</code>.
 */
final class PageFrame {

  /** The body of the page that a frame is made of. */
  static final String BODY_MARK = "TechradarBodyOfAFrame";

  private static final String TITLE_MARK = "TechradarTitleOfAFrame";

  /** What fills a gap: a title of which some signs are written so, or the body. */
  private record Gap(boolean body, Map<Integer, String> signs) {}

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
    int body = page.indexOf(BODY_MARK);
    if (body < 0 || page.indexOf(BODY_MARK, body + 1) >= 0) {
      return Optional.empty();
    }
    List<String> pieces = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    int at = 0;
    boolean bodyIsBehind = true;
    for (int title = page.indexOf(TITLE_MARK); ; title = page.indexOf(TITLE_MARK, at)) {
      if (bodyIsBehind && (title < 0 || body < title)) {
        pieces.add(page.substring(at, body));
        gaps.add(new Gap(true, Map.of()));
        at = body + BODY_MARK.length();
        bodyIsBehind = false;
      }
      if (title < 0) {
        break;
      }
      pieces.add(page.substring(at, title));
      at = title + TITLE_MARK.length();
      Map<Integer, String> written = new HashMap<>();
      for (int sign : signs) {
        int next = page.indexOf(TITLE_MARK, at);
        if (next < 0 || next - at > 20 || page.substring(at, next).indexOf('\u001b') >= 0) {
          return Optional.empty(); // or the encoding has states
        }
        written.put(sign, page.substring(at, next));
        at = next + TITLE_MARK.length();
      }
      gaps.add(new Gap(false, written));
    }
    pieces.add(page.substring(at));
    return Optional.of(new PageFrame(pieces, gaps));
  }

  /**
   * A page in its skin, each character a byte of it.
   *
   * @param title of plain signs and those of the frame
   * @param body as the skin wants it
   */
  String around(String title, String body) {
    StringBuilder page = new StringBuilder(body.length() + 10_000);
    for (int i = 0; i < gaps.size(); i++) {
      page.append(pieces.get(i));
      Gap gap = gaps.get(i);
      if (gap.body()) {
        page.append(body);
      } else {
        title
            .codePoints()
            .forEach(
                sign ->
                    page.append(isPlain(sign) ? Character.toString(sign) : gap.signs().get(sign)));
      }
    }
    return page.append(pieces.get(gaps.size())).toString();
  }
}
