package io.github.techradar.site;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Ring;
import io.github.techradar.model.Standing;
import io.github.techradar.site.words.Spaced;
import j2html.tags.DomContent;
import j2html.tags.specialized.SpanTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What entries were, as dots with a letter: of the rings Adopt, Trial, Assess and Hold these are A,
 * T, S and H. A dot has its word beside it for those who do not see it.
 */
final class StandingDots {

  private static final String NOTHING = "–";

  private final List<Ring> rings;
  private final List<String> letters;

  StandingDots(List<Ring> rings) {
    this.rings = rings;
    this.letters = letters(rings);
  }

  /** The first letter of each name that no ring before it has; if there is none, its first. */
  private static List<String> letters(List<Ring> rings) {
    Set<String> taken = new HashSet<>();
    List<String> letters = new ArrayList<>();
    for (Ring ring : rings) {
      List<String> own =
          ring.name()
              .codePoints()
              .filter(Character::isLetterOrDigit)
              .mapToObj(Character::toString)
              .map(letter -> letter.toUpperCase(Locale.ROOT))
              .toList();
      String letter =
          own.stream()
              .filter(candidate -> !taken.contains(candidate))
              .findFirst()
              .or(() -> own.stream().findFirst())
              .orElse(NOTHING);
      taken.add(letter);
      letters.add(letter);
    }
    return letters;
  }

  /** Which letter stands for which ring. */
  DomContent key() {
    return ul(each(
            rings,
            ring ->
                li(
                    Spaced.of(
                        letter(rings.indexOf(ring)).attr("aria-hidden", "true"),
                        text(ring.name())))))
        .withClass("dots");
  }

  /**
   * What an entry was.
   *
   * @param word the same in words
   */
  DomContent dot(Standing standing, String word) {
    int ring = ring(standing);
    return ring < 0
        ? span(word).withClass("aside")
        : Spaced.of(letter(ring).attr("aria-hidden", "true"), span(word).withClass("unseen"));
  }

  /** The same where there is room for a dot alone: off the rings it has no letter. */
  DomContent sign(Standing standing, String word) {
    return ring(standing) < 0
        ? Spaced.of(
            span(NOTHING).withClass("dot off").attr("aria-hidden", "true"),
            span(word).withClass("unseen"))
        : dot(standing, word);
  }

  private int ring(Standing standing) {
    return standing instanceof Standing.In in ? rings.indexOf(in.status()) : -1;
  }

  private SpanTag letter(int ring) {
    return span(letters.get(ring)).withClass("dot r" + (ring + 1));
  }
}
