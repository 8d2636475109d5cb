package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.Unreadable.Reason;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a text says once and its page many times: the address and the title of {@code [a]: kafka.md
 * "Kafka"}, for each {@code [a]}. Long ones that are used often would make a page that is thousands
 * of times as long as the text.
 */
final class Repetitions {

  /** How many times as long as the text they may be together. */
  private static final int MOST_TIMES = 20;

  /** Short texts may have more of them, in letters. */
  private static final int AT_LEAST = 100_000;

  private Repetitions() {}

  /** Refuses a text whose page would repeat too much, at the definition that is to blame. */
  static void check(Document document) {
    Map<Reference, Long> letters = new LinkedHashMap<>(); // nodes are equal to none but themselves
    long all = 0;
    for (Node node : Descendants.of(document)) {
      if (node instanceof RefNode use && use.isDefined()) {
        Reference definition = use.getReferenceNode(document);
        int length = definition.getUrl().length() + definition.getTitle().length();
        letters.merge(definition, (long) length, Long::sum);
        all += length;
      }
    }
    if (all > AT_LEAST + (long) MOST_TIMES * document.getTextLength()) {
      int worst =
          letters.entrySet().stream()
              .max(Comparator.comparing(Map.Entry::getValue))
              .map(entry -> entry.getKey().getStartOffset())
              .orElseThrow();
      throw new UnreadableException(Reason.REPEATED, worst);
    }
  }
}
