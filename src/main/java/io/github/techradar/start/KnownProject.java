package io.github.techradar.start;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A project that is there already: what its POM says that matters to a radar in it.
 *
 * @param hasModules whether other projects are built with it, which take from it what they lack
 * @param hasPlugin whether its build runs this plugin
 */
public record KnownProject(boolean hasModules, boolean hasPlugin) {

  private static final String ARTIFACT = "techradar-maven-plugin";
  private static final String PLUGIN = "/project/build/plugins/plugin/artifactId";

  /** The elements that list modules, with all that there may be of them. */
  private static final Pattern MODULE =
      Pattern.compile("/project(?:/profiles/profile)?+/(?:modules|subprojects)/[^/]++");

  /** Reads a POM, as far as it is XML. */
  public static KnownProject of(byte[] pom) {
    boolean hasModules = false;
    boolean hasPlugin = false;
    String path = "";
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(pom));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          path = path + "/" + xml.getLocalName();
          hasModules |= MODULE.matcher(path).matches();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          path = path.substring(0, path.lastIndexOf('/'));
        } else if (event == XMLStreamConstants.CHARACTERS && path.equals(PLUGIN)) {
          hasPlugin |= xml.getText().strip().equals(ARTIFACT);
        }
      }
    } catch (XMLStreamException e) {
      return new KnownProject(hasModules, hasPlugin); // Maven says what is wrong with it
    }
    return new KnownProject(hasModules, hasPlugin);
  }
}
