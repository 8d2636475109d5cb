package io.github.techradar.start;

import io.github.techradar.output.MarkdownText;
import io.github.techradar.output.XmlText;
import io.github.techradar.output.YamlText;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project that has a radar and nothing else yet.
 *
 * @param title what the radar is called, on one line
 * @param url where the site will be, if that is known
 * @param groupId the group of the project, as Maven takes it
 * @param artifactId its name in that group, as Maven takes it
 * @param folder the folder of its entries, below its own, with {@code /}
 * @param day the day that its entries begin with
 */
public record NewProject(
    String title,
    Optional<URI> url,
    String groupId,
    String artifactId,
    String folder,
    LocalDate day) {

  /** The folders in which goals find entries by themselves. */
  private static final List<String> USUAL = List.of("src/radar", "radar");

  private static final String PROPERTY =
      "<techradar.sourceDirectory>%s</techradar.sourceDirectory>";

  /** What keeps links in the site relative, and is no address for anything else. */
  private static final String NO_ADDRESS = "/";

  /** What Maven needs: the project itself, and its site but for the radar. */
  public List<StartFile> build() {
    return List.of(
        file("pom.xml", "pom.xml", xml()),
        file("src/site/site.xml", "site.xml", xml()),
        file("src/site/markdown/index.md", "index.md", values(MarkdownText.plain(title))),
        new StartFile(".gitignore", Template.text("gitignore")),
        new StartFile(".mvn/.gitkeep", Template.text("root-folder")));
  }

  /**
   * The definition, and an entry of each kind: a plain one, one that says much, and one that is
   * replaced by another.
   */
  public List<StartFile> radar() {
    return Stream.of(
            "radar.yml",
            "markdown.md",
            "architecture-decision-records.md",
            "decisions-in-a-wiki.md")
        .map(name -> file(folder + "/" + name, name, values(YamlText.value(title))))
        .toList();
  }

  private static StartFile file(String path, String template, Map<String, String> values) {
    return new StartFile(path, Template.fill(template, values));
  }

  private Map<String, String> values(String writtenTitle) {
    Map<String, String> values = new HashMap<>(Versions.byName());
    values.put("title", writtenTitle);
    values.put("day", day.toString());
    values.put("groupId", groupId);
    values.put("artifactId", artifactId);
    values.put("url", url.map(URI::toString).map(XmlText::escaped).orElse(NO_ADDRESS));
    values.put("folder", USUAL.contains(folder) ? "" : PROPERTY.formatted(XmlText.escaped(folder)));
    return values;
  }

  /**
   * In a POM and a description of a site, Maven puts values in the places of <code>${...}</code>.
   */
  private Map<String, String> xml() {
    return values(XmlText.escaped(title.replace("${", "$ {")));
  }
}
