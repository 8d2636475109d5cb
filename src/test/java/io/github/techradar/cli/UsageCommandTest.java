package io.github.techradar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageCommandTest {

  private static final Path PROJECT = Path.of("src/it/tie-to-builds/radar");

  @TempDir Path folder;

  private Run usage(String... more) {
    String[] all = new String[more.length + 6];
    all[0] = "usage";
    all[1] = "--radar=" + PROJECT.resolve("src/radar");
    all[2] = "--inventories=" + PROJECT.resolve("inventories");
    all[3] = "--output=" + folder;
    all[4] = "--baseline=" + folder.resolve("known.txt");
    all[5] = "--no-annotations";
    System.arraycopy(more, 0, all, 6, more.length);
    return Run.of(all);
  }

  @Test
  void holdsAnInventoryToARadar() {
    Fixtures.write(folder, "known.txt", "");
    Run run = usage();
    assertThat(run.status()).isEqualTo(ExitStatus.FINE);
    assertThat(run.err().get(0)).contains("shop-pages.json:9:91: warning: pkg:npm/react is used");
    assertThat(run.out())
        .contains("3 components of 1 project = 1 use of 1 entry + 1 ignored + 1 unlisted");
    assertThat(folder.resolve("usage.json")).isNotEmptyFile();
    Run refused = usage("--fail-on=warning");
    assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(refused.err())
        .last()
        .asString()
        .endsWith("accept today's uses: run the same command with --baseline-write.");
    assertThat(usage("--fail-on=warning", "--baseline-write").status()).isEqualTo(ExitStatus.FINE);
    assertThat(usage("--fail-on=warning").status()).isEqualTo(ExitStatus.FINE);
  }

  @Test
  void aRadarThatIsNotThereIsNamedAsItWasGiven() {
    Path none = folder.resolve("none").toAbsolutePath();
    assertThat(Run.of("usage", "--radar=" + none, "--inventories=" + folder).err())
        .containsExactly(
            "error: There is no radar %s (--radar): no such file or directory.".formatted(none));
    assertThat(Run.of("usage", none.toString(), "--inventories=" + folder).err())
        .containsExactly(
            ("error: There is no radar in %s. Set --radar to its radar.json, or to the directory of"
                    + " its entries.")
                .formatted(none));
  }

  @Test
  void rulesCanWeighSomethingElse() {
    Fixtures.write(folder, "known.txt", "");
    assertThat(usage("--rules=version-outside=error").status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(usage("--rules=version-outside=off", "--fail-on=warning").status())
        .isEqualTo(ExitStatus.FINE);
    assertThat(usage("--rules=dead-link=off").err().toString())
        .contains("--rules cannot contain 'dead-link'; allowed: banned-in-use, version-outside,");
    assertThat(usage("--rules=version-outside=never").err().toString())
        .contains("write version-outside=error, version-outside=warning or version-outside=off.");
  }
}
