package io.github.techradar.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.source.ReadingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnPartsTest {

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/inventories"))) {
      return files.sorted().toList();
    }
  }

  /** Nothing that is not the project's own drops out before it is counted. */
  @ParameterizedTest
  @MethodSource("samples")
  void whatIsNamedIsCountedOrOwn(Path sample) throws IOException, ReadingException {
    byte[] bytes = Files.readAllBytes(sample);
    Bom bom = BomParser.parse(BomText.of("x.json", bytes), new PackageNames(), new BomProblems());
    OwnParts own = new OwnParts(bom, bom.below());
    Set<String> named = new HashSet<>();
    Set<String> ownNames = new HashSet<>();
    for (int part = 0; part < bom.parts().size(); part++) {
      boolean isOwn = own.contains(part);
      bom.parts()
          .get(part)
          .named()
          .ifPresent(
              known -> {
                named.add(known.text());
                if (isOwn) {
                  ownNames.add(known.text());
                }
              });
    }
    List<String> counted =
        CycloneDx.read("x.json", bytes, new PackageNames())
            .inventories()
            .get(0)
            .components()
            .stream()
            .map(Component::toString)
            .toList();

    assertThat(counted).doesNotContainAnyElementsOf(ownNames.isEmpty() ? Set.of("-") : ownNames);
    assertThat(counted.size() + ownNames.size()).isEqualTo(named.size());
    assertThat(ownNames)
        .allMatch(
            name ->
                name.matches("(com\\.acme|org\\.example\\.shop|shop):.*|pkg:npm/@(acme|shop)/.*"));
  }
}
