package io.github.techradar.start;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A project that is there already: what its POM says that matters to a radar in it.
 *
 * @param hasModules whether other projects are built with it, which take from it what they lack
 * @param hasPlugin whether it names this plugin
 */
public record KnownProject(boolean hasModules, boolean hasPlugin) {

  private static final String ARTIFACT = "techradar-maven-plugin";
  private static final List<String> LISTS = List.of("modules", "subprojects");

  /** Reads a POM, as far as it is XML. */
  public static KnownProject of(byte[] pom) {
    boolean hasModules = false;
    boolean hasPlugin = false;
    boolean isAtList = false;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(pom));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          hasModules |= isAtList;
          isAtList = LISTS.contains(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          isAtList = false;
        } else if (event == XMLStreamConstants.CHARACTERS) {
          hasPlugin |= xml.getText().strip().equals(ARTIFACT);
        }
      }
    } catch (XMLStreamException e) {
      return new KnownProject(hasModules, hasPlugin); // Maven says what is wrong with it
    }
    return new KnownProject(hasModules, hasPlugin);
  }

  /** What its POM needs, as lines of XML below its root. */
  public List<String> addition() {
    return Template.fill("addition.xml", Versions.byName())
        .lines()
        .filter(line -> hasModules || !line.contains("<inherited>"))
        .toList();
  }
}
