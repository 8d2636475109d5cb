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

  /** The file that makes a folder a project of Maven. */
  public static final String POM = "pom.xml";

  /** What checks the radar and makes its pages, each with a word on that. */
  public static final List<String> COMMANDS =
      List.of(
          "mvn validate    checks the entries",
          "mvn site        makes the pages, at target/site/index.html");

  /** The folders in which goals find entries by themselves. */
  private static final List<String> USUAL = List.of("src/radar", "radar");

  private static final String PROPERTY =
      "<techradar.sourceDirectory>%s</techradar.sourceDirectory>";

  private static final String PROPERTIES = "<properties>\n  %s\n</properties>";

  /** What keeps links in the site relative, and is no address for anything else. */
  private static final String NO_ADDRESS = "/";

  /**
   * What Maven needs: the site but for the radar, and the project itself. Its POM comes last: where
   * one is, all else was written too.
   */
  public List<StartFile> build() {
    return List.of(
        file("src/site/site.xml", "site.xml", xml()),
        file(
            "src/site/markdown/index.md",
            "index.md",
            values(MarkdownText.plain(title), MarkdownText.plain(shown()))),
        new StartFile(".gitignore", Template.text("gitignore")),
        new StartFile(".mvn/.gitkeep", Template.text("root-folder")),
        file(POM, "pom.xml", xml()));
  }

  /** What a POM that is there needs, as lines of XML below its root. */
  public List<String> addition(KnownProject known) {
    return Template.fill("addition.xml", xml())
        .lines()
        .filter(line -> known.hasModules() || !line.contains("<inherited>"))
        .toList();
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
        .map(name -> file(inFolder(name), name, values(YamlText.value(title), folder)))
        .toList();
  }

  private String inFolder(String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** What readers see of the folder: its path, or a dot. */
  private String shown() {
    return folder.isEmpty() ? "." : folder;
  }

  private static StartFile file(String path, String template, Map<String, String> values) {
    return new StartFile(path, Template.fill(template, values));
  }

  private Map<String, String> values(String writtenTitle, String writtenFolder) {
    Map<String, String> values = new HashMap<>(Versions.byName());
    values.put("title", writtenTitle);
    values.put("entries", writtenFolder);
    values.put("day", day.toString());
    values.put("groupId", groupId);
    values.put("artifactId", artifactId);
    values.put("url", url.map(URI::toString).map(XmlText::escaped).orElse(NO_ADDRESS));
    String property = USUAL.contains(folder) ? "" : PROPERTY.formatted(XmlText.escaped(folder));
    values.put("property", property);
    values.put("properties", property.isEmpty() ? "" : PROPERTIES.formatted(property));
    return values;
  }

  private Map<String, String> xml() {
    return values(withoutPlaces(title), withoutPlaces(shown()));
  }

  /**
   * A text for a POM or a description of a site, where Maven puts values in the places of <code>
   * ${...}</code>.
   */
  private static String withoutPlaces(String text) {
    return XmlText.escaped(text.replace("${", "$ {"));
  }
}
