package io.github.techradar.source;

import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.markdown.TreeReader;
import io.github.techradar.model.RecentlyUsed;
import java.util.List;

/**
 * What is known of the bodies of one radar, those that were asked for last. All of it is kept in
 * any usual radar; two hundred large files of nothing but links would need more memory than a build
 * has, so theirs is read anew.
 */
final class KeptFacts {

  /** As many links, headings, tags and so on as are kept, each about a hundred bytes. */
  private static final int MOST_ITEMS = 300_000;

  private final RecentlyUsed<BodyText, BodyFacts> facts =
      new RecentlyUsed<>(MOST_ITEMS, BodyFacts::count);

  private final TreeReader trees;
  private final List<String> timelines;

  /** The facts of bodies whose trees nobody else needs. */
  KeptFacts() {
    this(TreeReader.NONE, List.of());
  }

  /**
   * The facts of bodies.
   *
   * @param trees is shown the tree of each that is read
   * @param timelines the headings under which entries keep their timeline
   */
  KeptFacts(TreeReader trees, List<String> timelines) {
    this.trees = trees;
    this.timelines = timelines;
  }

  /** What a text says; it is read unless it is known. */
  BodyFacts of(BodyText text) {
    return facts.get(
        text,
        () ->
            BodyFacts.of(
                text.text(), tree -> trees.read(text.path(), text.text(), timelines, tree)));
  }
}
