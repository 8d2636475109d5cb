package io.github.techradar.html;

import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Marks the tags of a body that belong to the timeline, from the renderer to the one that cuts the
 * HTML. No page ever shows the mark.
 */
final class TimelineMark implements AttributeProvider {

  /** The attribute that is the mark. */
  static final String NAME = "data-timeline";

  /** No author can know it, so no body can take anything else out of itself. */
  static final String VALUE = UUID.randomUUID().toString();

  /** The section that is the timeline of a document, if there is one. */
  private static final DataKey<Optional<TimelineSection>> SECTION =
      new DataKey<>("TIMELINE", Optional.empty(), options -> Optional.empty());

  private final Optional<TimelineSection> section;

  private TimelineMark(Optional<TimelineSection> section) {
    this.section = section;
  }

  /** Says what the timeline of a document is. */
  static void give(Document document, TimelineSection section) {
    document.set(SECTION, Optional.of(section));
  }

  /** The heading of the timeline of a document, if there is one. */
  static Optional<Node> heading(Document document) {
    return SECTION.get(document).map(TimelineSection::heading);
  }

  /** Takes the mark from the names and values of a tag, and says whether it was there. */
  static boolean takenFrom(List<String> attributes) {
    for (int name = 0; name < attributes.size(); name += 2) {
      if (attributes.get(name).equals(NAME)) {
        attributes.subList(name, name + 2).clear();
        return true;
      }
    }
    return false;
  }

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    boolean isPart =
        section.filter(s -> s.heading().equals(node) || s.list().equals(node)).isPresent();
    if (isPart && part.equals(AttributablePart.NODE)) {
      attributes.addValue(NAME, VALUE);
    }
  }

  /** Makes one for each document. */
  static final class Factory extends IndependentAttributeProviderFactory {

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return new TimelineMark(SECTION.get(context.getDocument()));
    }
  }
}
