package io.github.techradar.maven;

import io.github.techradar.site.HeadElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The texts in which the heads of pages of one kind differ: the part of their titles that is their
 * own, and some values in their heads.
 */
final class OwnTexts {

  /** Which values differ, counted from 0 in the order of {@link PageHead#values}. */
  private final List<Integer> differing;

  private final List<NavigableSet<Integer>> signs = new ArrayList<>();

  /**
   * @param pages one or more
   */
  OwnTexts(List<WaitingPage> pages) {
    List<List<String>> values = pages.stream().map(OwnTexts::values).toList();
    this.differing =
        IntStream.range(0, values.get(0).size())
            .filter(at -> values.stream().anyMatch(v -> !v.get(at).equals(values.get(0).get(at))))
            .boxed()
            .toList();
    for (int text = 0; text <= differing.size(); text++) {
      signs.add(new TreeSet<>());
    }
    for (WaitingPage page : pages) {
      List<String> own = of(page);
      for (int text = 0; text < own.size(); text++) {
        own.get(text)
            .codePoints()
            .filter(sign -> !PageFrame.isPlain(sign))
            .forEach(signs.get(text)::add);
      }
    }
  }

  private static List<String> values(WaitingPage page) {
    return page.head().values().toList();
  }

  /** Those of a page. */
  List<String> of(WaitingPage page) {
    List<String> own = new ArrayList<>();
    own.add(page.titleOfItsOwn());
    List<String> values = values(page);
    differing.forEach(at -> own.add(values.get(at)));
    return own;
  }

  /** The signs of each text that a skin may write in another way. */
  List<NavigableSet<Integer>> signs() {
    return signs;
  }

  /** How many such signs a page has. */
  long odd(WaitingPage page) {
    return of(page).stream()
        .flatMapToInt(String::codePoints)
        .filter(sign -> !PageFrame.isPlain(sign))
        .distinct()
        .count();
  }

  /** The head of a page, with marks in the place of its own texts. */
  PageHead marked(WaitingPage page) {
    List<HeadElement> elements = new ArrayList<>();
    int at = 0;
    for (HeadElement element : page.head().elements()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
        int text = differing.indexOf(at) + 1;
        attributes.put(
            attribute.getKey(),
            text == 0 ? attribute.getValue() : PageFrame.marks(text, signs.get(text)));
        at++;
      }
      elements.add(new HeadElement(element.name(), attributes));
    }
    return new PageHead(PageFrame.marks(0, signs.get(0)) + page.titleOfAll(), elements);
  }
}
