package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A link by name, as wikis write it: {@code [[Kafka]]}, {@code [[Kafka#Why]]} or {@code [[Kafka|our
 * log]]}. Its children are what readers see of it.
 */
public final class WikiLink extends Node {

  /** What an address of such a link begins with. */
  public static final String OPENING = "[[";

  /** What it ends with. */
  public static final String CLOSING = "]]";

  private final BasedSequence name;
  private final boolean isEmbedding;

  /**
   * @param name the part of it that names an entry
   * @param isEmbedding whether it follows a {@code !}; then it is no link, and pages show it as it
   *     was written
   */
  WikiLink(BasedSequence chars, BasedSequence name, boolean isEmbedding) {
    super(chars);
    this.name = name;
    this.isEmbedding = isEmbedding;
  }

  /** Where it leads, in its brackets: {@code [[Kafka#Why]]}. */
  public String address() {
    return (isEmbedding ? "!" : "") + OPENING + name.unescape().strip() + CLOSING;
  }

  /** Where the name stands, in Java chars from 0. */
  public int nameOffset() {
    return name.getStartOffset();
  }

  /** Whether its page is to show more than a link, which no page does. */
  public boolean isEmbedding() {
    return isEmbedding;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {name};
  }
}
