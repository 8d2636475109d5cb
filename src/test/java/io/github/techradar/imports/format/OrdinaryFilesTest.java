package io.github.techradar.imports.format;

import static io.github.techradar.imports.format.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What lies beside radars is none. */
class OrdinaryFilesTest {

  private static final Map<String, String> FILES =
      Map.of(
          "pom.xml",
          "<project><name>ring</name><artifactId>a</artifactId></project>\n",
          "package.json",
          "{\"name\": \"ring\", \"version\": \"1.0.0\", \"scripts\": {\"adopt\": \"hold\"}}\n",
          "mkdocs.yml",
          "site_name: Our radar\nnav:\n  - Adopt: adopt.md\n  - Hold: hold.md\n",
          ".github/workflows/build.yml",
          "name: Build\non:\n  push:\njobs:\n  a:\n    steps:\n      - name: b\n        run: echo ring: 1\n",
          "README.md",
          "# Radar\n\n## Rings\n\n### Adopt\n\nUse it.\n\n### Hold\n\nDo not.\n\n## How to\n\n### Add\n",
          "entries/helm.md",
          "---\ntitle: Helm\nstatus: Adopt\nquadrant: Tools\n---\n\n## Why\n\n### Adopt\n\n## Hold\n",
          "radar.yml",
          "title: Ours\nrings: [Adopt, Trial]\nquadrants: [Tools]\nfields: {ring: {}}\n",
          "config.toml",
          "title = \"Site\"\n[params]\nstring = \"ring = 1\"\n",
          "tasks.csv",
          "title,status,owner\nMow the lawn,done,me\n",
          "notes.txt",
          "name, ring and quadrant\n");

  @TestFactory
  Stream<DynamicTest> whatLiesBesideRadarsIsNone() {
    return FILES.entrySet().stream()
        .map(
            named ->
                DynamicTest.dynamicTest(
                    named.getKey(),
                    () ->
                        assertThat(ImportFormat.of(file(named.getKey(), named.getValue())))
                            .isEmpty()));
  }

  /** Whatever is in a file, all can be asked if they know it, and read it if they do. */
  @Test
  void noFileIsTooOddToBeLookedAt() {
    Random random = new Random(20260307);
    List<Map.Entry<String, String>> files = List.copyOf(new TreeMap<>(FILES).entrySet());
    for (int round = 0; round < 3000; round++) {
      Map.Entry<String, String> one = files.get(random.nextInt(files.size()));
      Map.Entry<String, String> other = files.get(random.nextInt(files.size()));
      SourceFile file = file(one.getKey(), SpoiledText.of(other.getValue(), random));

      ImportFormat.of(file).ifPresent(format -> assertAddsUp(Imported.of(format, file)));
    }
  }

  private static void assertAddsUp(Imported read) {
    assertThat(read.radar().sum().entries()).isEqualTo(read.entries().size());
  }
}
