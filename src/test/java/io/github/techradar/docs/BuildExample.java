package io.github.techradar.docs;

import io.github.techradar.Fixtures;
import io.github.techradar.export.Publications;
import io.github.techradar.export.RadarPolicy;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.packages.PackageName;
import io.github.techradar.usage.Component;
import io.github.techradar.usage.Inventory;
import io.github.techradar.usage.InventoryFiles;
import io.github.techradar.usage.InventoryReading;
import io.github.techradar.usage.Policy;
import io.github.techradar.usage.Usage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** An example of a radar, and of what a build uses: in its {@code pom.xml}, or in inventories. */
public record BuildExample(Path folder, Map<String, String> files) {

  private static final String POM = "pom.xml";

  /** What there is to say of the build. */
  public List<Problem> problems() {
    files.forEach((name, text) -> Fixtures.write(folder, name, text));
    Policy policy = RadarPolicy.of(Publications.of(folder, Optional.empty(), true));
    InventoryReading reading = reading();
    return Stream.concat(
            policy.severities().weighed(reading.problems()).stream(),
            Usage.of(policy, reading).problems().stream())
        .toList();
  }

  private InventoryReading reading() {
    if (!files.containsKey(POM)) {
      List<Path> inventories =
          files.keySet().stream()
              .filter(name -> name.endsWith(".json"))
              .map(folder::resolve)
              .toList();
      return InventoryFiles.read(inventories, folder);
    }
    Element pom = Xml.parse("<dependencies>" + files.get(POM) + "</dependencies>");
    List<Component> components = Xml.children(pom).stream().map(BuildExample::component).toList();
    return new InventoryReading(
        List.of(new Inventory("example", "1", POM, components)), List.of(), List.of());
  }

  private static Component component(Element dependency) {
    PackageName name =
        PackageName.ofMaven(
            Xml.text(dependency, "groupId").orElseThrow(),
            Xml.text(dependency, "artifactId").orElseThrow());
    String version = Xml.text(dependency, "version").orElseThrow();
    return new Component(
        name, version, Component.Role.NEEDED, List.of(name.with(version)), Location.startOf(POM));
  }
}
