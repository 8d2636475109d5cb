package io.github.techradar.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a POM says of other POMs, and what it is called; of a POM that Maven was not asked to build.
 * Texts are as they are written, with the names of properties.
 *
 * @param values the texts of single elements, by their paths below {@code project}
 * @param modules what is built with it in any case
 * @param modulesOfProfiles what some profile adds
 * @param isNewer whether it is of a model that only Maven 4 knows
 */
record PomOutline(
    Map<String, String> values,
    List<String> modules,
    List<String> modulesOfProfiles,
    boolean isNewer) {

  private static final Pattern MODULE =
      Pattern.compile("/project/(?:modules/module|subprojects/subproject)");
  private static final Pattern MODULE_OF_PROFILE =
      Pattern.compile("/project/profiles/profile/(?:modules/module|subprojects/subproject)");
  private static final Pattern VALUE = Pattern.compile("/project/(?:parent/)?+[A-Za-z]++");

  private static final String PROJECT = "/project/";
  private static final String OLD_MODEL = "4.0.0";

  PomOutline {
    values = Map.copyOf(values);
    modules = List.copyOf(modules);
    modulesOfProfiles = List.copyOf(modulesOfProfiles);
  }

  /** The one of a file; empty if it cannot be read, or is no POM in XML. */
  static Optional<PomOutline> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(read(in));
    } catch (IOException | XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static PomOutline read(InputStream pom) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(pom);
    Map<String, String> values = new HashMap<>();
    List<String> modules = new ArrayList<>();
    List<String> modulesOfProfiles = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String path = "";
    boolean isOfNewNamespace = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String namespace = xml.getNamespaceURI();
        isOfNewNamespace |=
            path.isEmpty()
                && namespace != null
                && !namespace.isEmpty()
                && !namespace.endsWith(OLD_MODEL);
        path = path + "/" + xml.getLocalName();
        text.setLength(0);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (MODULE.matcher(path).matches()) {
          modules.add(text.toString().strip());
        } else if (MODULE_OF_PROFILE.matcher(path).matches()) {
          modulesOfProfiles.add(text.toString().strip());
        } else if (VALUE.matcher(path).matches()) {
          values.put(path.substring(PROJECT.length()), text.toString().strip());
        }
        text.setLength(0);
        path = path.substring(0, path.lastIndexOf('/'));
      }
    }
    boolean isNewer = !values.getOrDefault("modelVersion", OLD_MODEL).equals(OLD_MODEL);
    return new PomOutline(values, modules, modulesOfProfiles, isNewer || isOfNewNamespace);
  }

  /** Whether Maven takes all projects in the folders beside it for its modules. */
  boolean findsModules() {
    return isNewer
        && modules.isEmpty()
        && modulesOfProfiles.isEmpty()
        && values.getOrDefault("packaging", "").equals("pom");
  }

  /** Where its parent may be, from its own folder; empty if it has none beside it. */
  Optional<String> parent() {
    boolean hasParent = values.containsKey("parent");
    return Optional.of(values.getOrDefault("parent/relativePath", "../pom.xml"))
        .filter(path -> hasParent && !path.isEmpty());
  }

  /**
   * What the project is called, as {@code groupId:artifactId:version}; group and version may be
   * those of its parent.
   *
   * @param texts gives a text with the values of its properties
   */
  String name(UnaryOperator<String> texts) {
    return Stream.of(own("groupId"), values.getOrDefault("artifactId", ""), own("version"))
        .map(texts)
        .collect(Collectors.joining(":"));
  }

  private String own(String name) {
    return values.getOrDefault(name, values.getOrDefault("parent/" + name, ""));
  }
}
