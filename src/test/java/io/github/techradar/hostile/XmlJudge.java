package io.github.techradar.hostile;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds what could act in XML, such as a feed or a drawing, where a browser shows it. */
final class XmlJudge {

  private static final Pattern ACTING =
      Pattern.compile(
          "(?i)script|foreignObject|handler|listener|iframe|object|embed|img|meta|base");

  /** What changes an attribute of another element. */
  private static final Pattern ANIMATION = Pattern.compile("(?i)animate.*|set");

  private static final Pattern ACTING_ATTRIBUTE = Pattern.compile("(?i)(.*:)?(on.*|href|style)");
  private static final Pattern EVENT = Pattern.compile("(?i)on.*");

  /** An address that somebody has to follow, which leads to a page. */
  private static final Pattern LINK = Pattern.compile("(?i)(https?:|mailto:|tel:).*|[^:]*");

  /** An address that is loaded by itself: a part of the same file, or a picture within it. */
  private static final Pattern LOADED =
      Pattern.compile("(?is)#.*|data:image/(png|jpe?g|gif|webp)[;,].*");

  private static final Pattern LOADING_STYLE =
      Pattern.compile("(?is).*(@import|\\\\|url\\s*\\(\\s*['\"]?(?!#|data:image/)|javascript:).*");

  private static final Pattern ADDRESS = Pattern.compile("(?i)href|src");
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Set<String> findings = new TreeSet<>();
  private String within = "";

  private XmlJudge() {}

  /** What is wrong with a document, each kind once. */
  static List<String> findings(byte[] content) {
    XmlJudge judge = new XmlJudge();
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      while (reader.hasNext()) {
        judge.read(reader, reader.next());
      }
    } catch (XMLStreamException e) {
      judge.findings.add("XML that is not well-formed");
    }
    return List.copyOf(judge.findings);
  }

  private void read(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> element(reader);
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> findings.add("a processing instruction");
      case XMLStreamConstants.DTD -> findings.add("a document type");
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (within.equals("style")) {
          refuse(LOADING_STYLE, reader.getText(), "a style that loads something");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> within = "";
      default -> {}
    }
  }

  private void element(XMLStreamReader reader) {
    within = reader.getLocalName();
    refuse(ACTING, within, "element " + within);
    boolean isDrawing = SVG.equals(reader.getNamespaceURI());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(within, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      if (isDrawing && !ADDRESS.matcher(reader.getAttributeLocalName(i)).matches()) {
        refuse(LOADING_STYLE, reader.getAttributeValue(i), "a style that loads something");
      }
    }
  }

  private void attribute(String element, String name, String value) {
    refuse(EVENT, name, "attribute " + name);
    if (name.equalsIgnoreCase("attributeName") && ANIMATION.matcher(element).matches()) {
      refuse(ACTING_ATTRIBUTE, value, "an animation of " + value);
    }
    if (ADDRESS.matcher(name).matches()) {
      Pattern allowed = element.equals("a") || element.equals("link") ? LINK : LOADED;
      if (!allowed.matcher(value).matches()) {
        findings.add("an address that acts: " + element);
      }
    }
  }

  private void refuse(Pattern pattern, String text, String finding) {
    if (pattern.matcher(text).matches()) {
      findings.add(finding);
    }
  }
}
