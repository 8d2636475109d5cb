package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.cli.Options;
import io.github.techradar.cli.Run;
import io.github.techradar.imports.format.ImportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the pages say comes of a file of another tool is what comes of it. A block {@code csv from
 * NAME} is such a file. The command of the page that names it makes of it, with those that follow,
 * each block {@code markdown to NAME} behind them.
 */
class ImportPagesTest {

  private static final Pattern FROM = Pattern.compile("\\w+ from (\\S+)");
  private static final Pattern TO = Pattern.compile("\\w+ to (\\S+)");
  private static final Pattern SETTING =
      Pattern.compile("-Dtechradar\\.(\\w+)(?:=(?:\"([^\"]*)\"|(\\S*)))?");
  private static final Pattern FORMAT = Pattern.compile("(?m)^\\| `([\\w-]+)` \\|");

  @TempDir Path folder;

  /**
   * Files, and what comes of them.
   *
   * @param from the blocks of the files
   * @param to the blocks of what is written
   */
  private record Example(List<DocPage.Block> from, List<DocPage.Block> to) {

    static List<Example> of(DocPage page) {
      List<Example> examples = new ArrayList<>();
      for (DocPage.Block block : page.blocks()) {
        if (name(FROM, block).isPresent()) {
          if (examples.isEmpty() || !last(examples).to().isEmpty()) {
            examples.add(new Example(new ArrayList<>(), new ArrayList<>()));
          }
          last(examples).from().add(block);
        } else if (name(TO, block).isPresent()) {
          last(examples).to().add(block);
        }
      }
      return examples;
    }

    private static Example last(List<Example> examples) {
      return examples.get(examples.size() - 1);
    }

    List<String> files() {
      return from.stream().map(block -> name(FROM, block).orElseThrow()).toList();
    }

    /** Whether a command imports these files, or the folder that they are in. */
    boolean isImportedBy(String command) {
      List<String> named = List.of(setting(command, "from").split(","));
      return files().stream()
          .allMatch(
              file -> named.stream().anyMatch(n -> file.equals(n) || file.startsWith(n + "/")));
    }
  }

  /** Whether a block is held here. */
  static boolean holds(DocPage.Block block) {
    return name(FROM, block).or(() -> name(TO, block)).isPresent();
  }

  @TestFactory
  Stream<DynamicTest> whatIsShownIsWhatComesOfIt() {
    return DocPage.all().stream()
        .flatMap(
            page ->
                Example.of(page).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                page + ": " + String.join(", ", example.files()),
                                () -> check(page, example))));
  }

  private void check(DocPage page, Example example) throws IOException {
    String command =
        page.indentedLines().stream()
            .filter(line -> line.contains(":import ") && example.isImportedBy(line))
            .findFirst()
            .orElseThrow();
    Path alone = Files.createTempDirectory(folder, "import");
    for (DocPage.Block block : example.from()) {
      Fixtures.write(alone, name(FROM, block).orElseThrow(), block.text());
    }
    Path radar = alone.resolve("src/radar");

    Run run = Run.of(arguments(command, alone, radar));

    assertThat(run.status()).as("%s %s", run.out(), run.err()).isZero();
    assertThat(example.to()).isNotEmpty();
    for (DocPage.Block block : example.to()) {
      assertThat(radar.resolve(name(TO, block).orElseThrow())).hasContent(block.text());
    }
  }

  /** The same for the command, whose paths start where the files are. */
  private static String[] arguments(String command, Path alone, Path radar) {
    List<String> arguments = new ArrayList<>(List.of("import", radar.toString()));
    for (MatchResult setting : SETTING.matcher(command).results().toList()) {
      String value = value(setting);
      String option = CommandLineTest.option(setting.group(1));
      assertThat(Options.byCommand().get("import")).contains(option);
      if (option.equals("--from")) {
        value =
            Stream.of(value.split(","))
                .map(file -> alone.resolve(file).toString())
                .collect(Collectors.joining(","));
      }
      arguments.add(value.isEmpty() ? option : option + "=" + value);
    }
    return arguments.toArray(String[]::new);
  }

  private static String setting(String command, String name) {
    return SETTING
        .matcher(command)
        .results()
        .filter(setting -> setting.group(1).equals(name))
        .map(ImportPagesTest::value)
        .findFirst()
        .orElse("");
  }

  private static String value(MatchResult setting) {
    return Optional.ofNullable(setting.group(2))
        .or(() -> Optional.ofNullable(setting.group(3)))
        .orElse("");
  }

  private static Optional<String> name(Pattern pattern, DocPage.Block block) {
    return pattern.matcher(block.info()).results().map(match -> match.group(1)).findFirst();
  }

  @Test
  void everyFormatIsDocumented() {
    assertThat(
            FORMAT
                .matcher(DocPage.of("src/site/markdown/import.md").text())
                .results()
                .map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ImportFormat.values()).map(ImportFormat::word).toList());
  }
}
