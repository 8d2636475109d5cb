package io.github.techradar.html;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.regex.Pattern;

/**
 * Gives footnotes names that no heading can have: {@code fn:1} in the place of {@code fn-1}, which
 * is also the name of {@code ## Fn 1}.
 */
final class FootnoteNames implements AttributeProvider {

  private static final Pattern NAME = Pattern.compile("^(#?fn(?:ref)?)-");

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    if (node instanceof Footnote || node instanceof Document) {
      rename("id", attributes);
      rename("href", attributes);
    }
  }

  private static void rename(String attribute, MutableAttributes attributes) {
    String name = attributes.getValue(attribute);
    if (!name.isEmpty()) {
      attributes.replaceValue(attribute, NAME.matcher(name).replaceFirst("$1:"));
    }
  }

  /** Makes one for each document. */
  static final class Factory extends IndependentAttributeProviderFactory {

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return new FootnoteNames();
    }
  }
}
