package io.github.techradar.source.copied;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes out of a drawing in SVG all that acts or loads from elsewhere. What draws stays: a list of
 * elements and attributes. The same drawing always gives the same text.
 */
final class SvgCleaner {

  /** Limits of Java's parser, all but the first in characters; drawing programs need far less. */
  private static final List<LimitOfParser> LIMITS =
      List.of(
          new LimitOfParser("entityExpansionLimit", 1_000),
          new LimitOfParser("maxGeneralEntitySizeLimit", 100_000),
          new LimitOfParser("maxParameterEntitySizeLimit", 100_000),
          new LimitOfParser("totalEntitySizeLimit", 1_000_000),
          new LimitOfParser("maxXMLNameLimit", 1_000),
          new LimitOfParser("elementAttributeLimit", 300),
          new LimitOfParser("maxElementDepth", 500));

  /** Namespaces that may be declared at one place; the parser looks through all of them. */
  private static final int MOST_NAMESPACES = 300;

  /** What is read of text and attributes, in characters; entities and defaults make them many. */
  private static final int MOST_READ = 10_000_000;

  private static final int READ_OF_ATTRIBUTE = 10;

  /** What is named of what was left out; more is of no use to anybody. */
  private static final int MOST_DROPPED = 5;

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private record LimitOfParser(String name, int value) {}

  private final XMLStreamReader reader;
  private final SvgText text = new SvgText();
  private final Set<String> dropped = new LinkedHashSet<>();
  private int namespaces;
  private int read;

  private SvgCleaner(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * Cleans a drawing.
   *
   * @throws XMLStreamException if it is no SVG
   */
  static CleanSvg clean(byte[] drawing) throws XMLStreamException {
    XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(drawing));
    try {
      return new SvgCleaner(reader).clean();
    } finally {
      reader.close();
    }
  }

  /** The parser of Java itself: it reads the entities of the document, and nothing beside it. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
    for (LimitOfParser limit : LIMITS) {
      factory.setProperty(
          "http://www.oracle.com/xml/jaxp/properties/" + limit.name(), limit.value());
    }
    return factory;
  }

  private CleanSvg clean() throws XMLStreamException {
    boolean isSvg = false;
    while (reader.hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (!isSvg && !isSvg("svg")) {
          throw new XMLStreamException("no svg");
        }
        isSvg = true;
        open();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        text.close(reader.getLocalName());
      } else if (isText(event) && isSvg) {
        text.add(reader.getText());
      } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
        drop("<?xml-stylesheet?>", isStyle());
      }
    }
    return new CleanSvg(text.whole(), List.copyOf(dropped));
  }

  /** Reads on, as long as there is no more than drawing programs write. */
  private int next() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      namespaces += reader.getNamespaceCount();
      attributes().forEach(attribute -> read += READ_OF_ATTRIBUTE + attribute.value().length());
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      namespaces -= reader.getNamespaceCount();
    } else if (isText(event)) {
      read += reader.getTextLength();
    }
    if (namespaces > MOST_NAMESPACES || read > MOST_READ) {
      throw new XMLStreamException("more than a drawing needs");
    }
    return event;
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private boolean isStyle() {
    return reader.getPITarget().equals("xml-stylesheet");
  }

  private boolean isSvg(String name) {
    return SvgNames.SVG.equals(reader.getNamespaceURI()) && reader.getLocalName().equals(name);
  }

  private void drop(String what, boolean isSeen) {
    if (isSeen && dropped.size() < MOST_DROPPED) {
      dropped.add(what);
    }
  }

  /** Opens an element that stays, or reads on behind one that does not. */
  private void open() throws XMLStreamException {
    String name = reader.getLocalName();
    boolean ofSvg = SvgNames.SVG.equals(reader.getNamespaceURI());
    if (!ofSvg || !SvgNames.ELEMENTS.contains(name) || animatesLink()) {
      boolean isSeen = ofSvg && !SvgNames.UNSEEN.contains(name);
      boolean hasHtml = skip(new StringBuilder());
      drop("<" + name + ">", isSeen && (hasHtml || !name.equals("foreignObject")));
    } else if (name.equals("style")) {
      style();
    } else {
      openWithAttributes(name);
    }
  }

  private void openWithAttributes(String name) {
    text.open(name);
    attributes().forEach(attribute -> add(name, attribute));
    text.opened();
  }

  private Stream<SvgAttribute> attributes() {
    return Stream.iterate(0, i -> i < reader.getAttributeCount(), i -> i + 1)
        .map(
            i ->
                new SvgAttribute(
                    reader.getAttributePrefix(i),
                    reader.getAttributeNamespace(i),
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i)));
  }

  private void add(String element, SvgAttribute attribute) {
    if (attribute.isHarmlessOn(element)) {
      text.attribute(attribute.written(), attribute.value());
    } else {
      drop(attribute.name(), attribute.isSeen());
    }
  }

  /** Whether an animation changes where something leads, or what happens. */
  private boolean animatesLink() {
    return SvgNames.ANIMATIONS.contains(reader.getLocalName())
        && attributes()
            .filter(attribute -> attribute.name().equals("attributeName"))
            .map(attribute -> attribute.value().strip())
            .anyMatch(changed -> !SvgNames.ATTRIBUTES.contains(changed) || changed.equals("style"));
  }

  private void style() throws XMLStreamException {
    List<SvgAttribute> attributes = attributes().toList();
    StringBuilder css = new StringBuilder();
    skip(css);
    if (SvgCss.isHarmless(css.toString())) {
      text.open("style");
      attributes.forEach(attribute -> add("style", attribute));
      text.opened();
      text.add(css.toString());
      text.close("style");
    } else {
      drop("<style>", true);
    }
  }

  /**
   * Reads on behind the end of an element.
   *
   * @param inside takes the text in it
   * @return whether it has HTML in it, which browsers would show or run
   */
  private boolean skip(StringBuilder inside) throws XMLStreamException {
    boolean hasHtml = false;
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        hasHtml |= XHTML.equals(reader.getNamespaceURI());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (isText(event)) {
        inside.append(reader.getText());
      }
    }
    return hasHtml;
  }
}
