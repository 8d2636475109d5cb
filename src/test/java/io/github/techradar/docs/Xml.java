package io.github.techradar.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the tests ask of XML. */
final class Xml {

  private Xml() {}

  static Element parse(String text) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(text.getBytes(UTF_8)))
          .getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** All elements below one that have a name, or any with {@code *}. */
  static List<Element> all(Element top, String name) {
    return elements(top.getElementsByTagName(name)).toList();
  }

  static List<Element> children(Element parent) {
    return elements(parent.getChildNodes()).toList();
  }

  /** The text of a child. */
  static Optional<String> text(Element parent, String child) {
    return children(parent).stream()
        .filter(element -> element.getTagName().equals(child))
        .map(element -> element.getTextContent().strip())
        .findFirst();
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
