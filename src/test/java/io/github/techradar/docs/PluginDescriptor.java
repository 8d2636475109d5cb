package io.github.techradar.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The goals and parameters that Maven knows of the plugin.
 *
 * @param goals the parameters of each goal by name
 */
record PluginDescriptor(Map<String, Map<String, Parameter>> goals) {

  private static final Path FILE = Path.of("target/classes/META-INF/maven/plugin.xml");

  /**
   * One parameter that people can set.
   *
   * @param property what sets it on the command line
   * @param value its default as the documentation writes it; empty if it has none
   */
  record Parameter(String property, String value) {}

  static PluginDescriptor read() {
    try {
      Map<String, Map<String, Parameter>> goals = new TreeMap<>();
      for (Element mojo : Xml.all(Xml.parse(Files.readString(FILE)), "mojo")) {
        goals.put(Xml.text(mojo, "goal").orElseThrow(), parameters(mojo));
      }
      return new PluginDescriptor(goals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Parameter> parameters(Element mojo) {
    Set<String> editable =
        Xml.all(mojo, "parameter").stream()
            .filter(parameter -> Xml.text(parameter, "editable").orElseThrow().equals("true"))
            .map(parameter -> Xml.text(parameter, "name").orElseThrow())
            .collect(Collectors.toSet());
    Map<String, Parameter> parameters = new TreeMap<>();
    for (Element element : Xml.children(Xml.all(mojo, "configuration").get(0))) {
      if (editable.contains(element.getTagName())) {
        String property = element.getTextContent().replaceAll("[${}]", "");
        String value =
            element
                .getAttribute("default-value")
                .replace("${project.basedir}/", "")
                .replace("${project.build.directory}", "target");
        parameters.put(element.getTagName(), new Parameter(property, value));
      }
    }
    return parameters;
  }

  /** Every property that sets a parameter of some goal. */
  Set<String> properties() {
    return goals.values().stream()
        .flatMap(parameters -> parameters.values().stream())
        .map(Parameter::property)
        .collect(Collectors.toSet());
  }

  /** Every parameter that one of these goals has. */
  Set<String> parametersOf(List<String> names) {
    return names.stream()
        .flatMap(goal -> goals.getOrDefault(goal, Map.of()).keySet().stream())
        .collect(Collectors.toSet());
  }
}
