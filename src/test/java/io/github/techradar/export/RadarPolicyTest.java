package io.github.techradar.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.usage.Policy;
import io.github.techradar.usage.PolicyFile;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds are held to the same, whether they read the folder of a radar or its radar.json. */
class RadarPolicyTest {

  private static final Optional<URI> SITE = Optional.of(URI.create("https://radar.example.org/"));

  @TempDir Path folder;

  @Test
  void theDocumentSaysWhatTheFolderDoes() throws Exception {
    Fixtures.write(
        folder,
        "radar.yml",
        """
        title: Ours
        usage:
          ignore:
            - {coordinates: ["org.slf4j:*", "pkg:npm/@types/*"], reason: Plumbing.}
        rules: {unlisted-in-use: warning, version-outside: off}
        """);
    Fixtures.write(
        folder,
        "old.md",
        "---\ntitle: Old\nstatus: Hold\nquadrant: Tools\ncoordinates: [\"a:b:[1,2)\", pkg:npm/old]\n"
            + "replacedBy: New\n---\n\nNobody mends it.\n");
    Fixtures.write(
        folder,
        "new.md",
        "---\ntitle: New\nstatus: Adopt\nquadrant: Tools\ncoordinates: c:*\n---\n\nIt works.\n");
    Fixtures.write(folder, "shelved.md", Fixtures.entry("Shelved", "Archived", "Tools", "Text."));
    assertSame(folder);
  }

  @Test
  void thatHoldsForTheExampleToo() throws Exception {
    assertSame(Path.of("src/it/example/src/radar"));
  }

  private static void assertSame(Path radar) throws Exception {
    Publication publication = Publications.of(radar, SITE, false);
    Policy policy = RadarPolicy.of(publication);

    assertThat(PolicyFile.read("radar.json", json(publication))).isEqualTo(policy);
    assertThat(policy.entries()).anyMatch(Policy.Decision::isBanned);
    assertThat(policy.severities().chosen()).hasSameSizeAs(Policy.RULES);
  }

  private static byte[] json(Publication publication) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RadarJson.of(publication).documents().get(0).content().open().transferTo(out);
    assertThat(out.toString(UTF_8)).contains("\"policy\"");
    return out.toByteArray();
  }
}
