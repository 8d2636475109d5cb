package io.github.techradar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.app.FailOn;
import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.start.Workflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

  @TempDir Path folder;

  private Path radar(String... texts) throws IOException {
    Path radar = folder.resolve("radar");
    for (int i = 0; i < texts.length; i++) {
      Fixtures.write(radar, "entry-%s.md".formatted(i), texts[i]);
    }
    return radar;
  }

  private static String sound() {
    return Fixtures.entry("Kafka", "Adopt", "Tools", "Text.");
  }

  private static String broken() {
    return Fixtures.entry("Kafka", "Adpot", "Tools", "Text.");
  }

  private static String warned() {
    return sound().replace("status:", "layout: post\nstatus:");
  }

  private Run validate(Path radar, String... more) {
    return Run.of(
        Stream.concat(
                Stream.of(
                    "validate",
                    radar.toString(),
                    "--output=" + folder.resolve("out"),
                    "--findings-root=" + folder),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void aSoundRadarIsFine() throws IOException {
    Run run = validate(radar(sound()));

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .last()
        .isEqualTo("1 entry = 1 blip + 0 off the radar + 0 drafts + 0 with errors");
    assertThat(folder.resolve("out/validate.sarif")).isRegularFile();
  }

  @Test
  void problemsAreErrorsOfTheRadarAndSumsAreOutput() throws IOException {
    Path radar = radar(broken());
    Run run = validate(radar);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .containsExactly(
            radar + "/entry-0.md:3:9: error: unknown status 'Adpot' [unknown-status]",
            "    Did you mean 'Adopt'? Allowed: Adopt, Trial, Assess, Hold, Backlog, Archived.",
            "error: The radar has 1 error in %s. Mend what is listed above.".formatted(radar));
    assertThat(run.out())
        .hasSize(3)
        .anyMatch(line -> line.matches("1 file checked in \\d+\\.\\d s: 1 error"));
  }

  @Test
  void warningsCanBeMadeToCount() throws IOException {
    Path radar = radar(warned());

    assertThat(validate(radar).status()).isZero();
    assertThat(validate(radar, "--fail-on", "warning").status()).isEqualTo(1);
  }

  @Test
  void errorsCanBeSuffered() throws IOException {
    assertThat(validate(radar(sound(), broken()), "--fail-on=never").status()).isZero();
  }

  @Test
  void theBaselineIsWrittenAndKnown() throws IOException {
    Path radar = radar(broken());

    assertThat(validate(radar, "--baseline-write").status()).isZero();
    Run known = validate(radar);
    assertThat(known.status()).isZero();
    assertThat(known.out())
        .first()
        .isEqualTo(
            "1 problem is known (radar.baseline) and no reason to fail. --baseline=none lists all.");
    assertThat(validate(radar, "--baseline=none").status()).isEqualTo(1);

    Fixtures.write(radar, "entry-0.md", sound());
    assertThat(validate(radar).err())
        .singleElement()
        .asString()
        .endsWith("anew: java -jar techradar.jar validate --baseline-write");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fail-on=now | --fail-on cannot be 'now'; allowed: error, warning, never.",
        "--findings=xml | --findings cannot contain 'xml'; allowed: sarif, checkstyle.",
        "--review-day=soon | --review-day cannot be 'soon'; write a day as YYYY-MM-DD, or today.",
        "--name=UP | --name: A radar cannot be named 'UP'; write small letters",
      })
  void settingsThatCannotBeAreNamedAsTheyWereWritten(String option, String message)
      throws IOException {
    Run run = validate(radar(sound()), option);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().startsWith("error: " + message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aMissingDirectoryIsNamed() {
    Run run = validate(folder.resolve("none"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly(
            ("error: There is no directory %s. Set DIRECTORY to the directory that holds the entries."
                    + " To begin a radar: java -jar techradar.jar init")
                .formatted(folder.resolve("none")));
  }

  @Test
  void wrongWordsAreNamedWithWhatWasMeant() {
    assertThat(Run.of("validate", "--fail-onn=error"))
        .isEqualTo(
            new Run(
                2,
                List.of(),
                List.of(
                    "error: Unknown option: '--fail-onn=error'",
                    "    Did you mean --fail-on?",
                    "    'java -jar techradar.jar validate --help' lists what can be written.")));
    assertThat(Run.of("valdate").err())
        .startsWith("error: There is no command 'valdate'.", "    Did you mean validate?");
    assertThat(Run.of().err()).first().isEqualTo("error: A command is missing.");
    assertThat(Run.of("validate", "a", "b").err())
        .first()
        .isEqualTo("error: 'b' is one argument too many.");
  }

  static Stream<Throwable> faults() {
    return Stream.of(
        new IllegalStateException("a fault of ours"),
        new StackOverflowError(),
        new NoClassDefFoundError("of a damaged archive"),
        new OutOfMemoryError());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatTheProgramFailsWithIsItsOwnFault(Throwable fault) throws IOException {
    PrintWriter broken =
        new PrintWriter(new StringWriter()) {
          @Override
          public void println(String line) {
            throw CommandTest.<RuntimeException>asItIs(fault);
          }
        };
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(broken, new PrintWriter(err, true), false);

    assertThat(Main.run(terminal, "schema", radar(sound()).toString(), "--output=" + folder))
        .isEqualTo(3);
    assertThat(err.toString().lines())
        .containsExactly(
            "error: The program failed, which is a fault of its own (%s). Please report it, with what '--verbose' writes."
                .formatted(fault.getClass().getSimpleName()));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E asItIs(Throwable fault) throws E {
    throw (E) fault;
  }

  @Test
  void documentsAndPagesAreWritten() throws IOException {
    Path radar = radar(sound());
    String out = "--output=" + folder.resolve("out");

    assertThat(Run.of("export", radar.toString(), out, "--formats=csv,markdown").status()).isZero();
    assertThat(folder.resolve("out/radar.csv")).isRegularFile();
    assertThat(folder.resolve("out/radar.md")).isRegularFile();
    assertThat(folder.resolve("out/radar.json")).doesNotExist();

    assertThat(Run.of("report", radar.toString(), out, "--language=de", "--formats=").status())
        .isZero();
    assertThat(folder.resolve("out/radar.html")).content().contains("<html lang=\"de\"");
    assertThat(folder.resolve("out/radar/radar.json")).doesNotExist();

    assertThat(Run.of("schema", radar.toString(), out).status()).isZero();
    assertThat(folder.resolve("out/entry.schema.json")).isRegularFile();
  }

  @Test
  void documentsCarryWholeTextsUnlessTheyAreNotTo() throws IOException {
    Path radar = radar(Fixtures.entry("Kafka", "Adopt", "Tools", "One.\n\nThe second paragraph."));
    Path json = folder.resolve("out/radar.json");
    String out = "--output=" + folder.resolve("out");

    Run.of("export", radar.toString(), out);
    assertThat(json).content().contains("The second paragraph.");
    Run.of("export", radar.toString(), out, "--bodies");
    assertThat(json).content().contains("The second paragraph.");
    Run.of("export", radar.toString(), out, "--no-bodies");
    assertThat(json).content().doesNotContain("The second paragraph.");
  }

  @Test
  void annotationsArePrintedAsTheyAre() throws IOException {
    assertThat(validate(radar(broken()), "--annotations").out())
        .anyMatch(line -> line.startsWith("::error file=radar/entry-0.md,line=3,"));
  }

  @Test
  void coloursAreForThoseWhoWantThem() throws IOException {
    String radar = radar(broken()).toString();
    String out = "--output=" + folder.resolve("out");

    assertThat(Run.inColours("validate", radar, out).err())
        .anyMatch(line -> line.startsWith("\u001b[") && line.contains("entry-0.md:3:9: error: "));
    assertThat(Run.inColours("validate", radar, out, "--no-colour").toString())
        .doesNotContain("\u001b");
    assertThat(Run.inColours("--no-color", "validate", radar, out).toString())
        .doesNotContain("\u001b");
    assertThat(Run.inColours("validate", "--help").toString()).contains("\u001b[");
    assertThat(Run.inColours("validate", "--help", "--no-color").toString())
        .doesNotContain("\u001b");
  }

  @Test
  void whatAuthorsWroteActsInNoTerminal() throws IOException {
    Path radar = radar(Fixtures.entry("Kafka", "\"A\\u001b[31m\"", "Tools", "Text."));

    assertThat(validate(radar).toString()).doesNotContain("\u001b");
    assertThat(Run.of("\u001b[31m").toString()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "report", "export", "schema"})
  void helpFitsOnATerminal(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .first()
        .isEqualTo("Usage: java -jar techradar.jar %s [OPTIONS] [DIRECTORY]".formatted(command));
    assertThat(run.out()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void theFirstCommandsNameTheDirectoryWhereItIsNotFound() {
    CommandFrontEnd frontEnd =
        new CommandFrontEnd(
            new Terminal(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false),
            false,
            false);

    assertThat(frontEnd.firstCommands(""))
        .containsExactly(
            "java -jar techradar.jar validate    checks the entries",
            "java -jar techradar.jar report      makes the pages, at target/reports/radar.html");
    assertThat(frontEnd.firstCommands("docs/größe"))
        .first()
        .isEqualTo("java -jar techradar.jar validate docs/größe    checks the entries");
    assertThat(frontEnd.firstCommands("our radar"))
        .last()
        .asString()
        .startsWith("java -jar techradar.jar report \"our radar\"      makes");
  }

  @Test
  void helpNamesAllThatCanBeChosen() {
    assertThat(words("report", "--formats"))
        .contains(words(ExportFormat.values(), ExportFormat::word));
    assertThat(words("validate", "--findings"))
        .contains(words(FindingsFormat.values(), FindingsFormat::word));
    assertThat(words("init", "--ci")).contains(words(Workflow.values(), Workflow::word));
    assertThat(words("validate", "--fail-on"))
        .contains(words(FailOn.values(), what -> what.name().toLowerCase(Locale.ROOT)));
  }

  /** What the help of a command says of an option. */
  private static List<String> words(String command, String option) {
    String help = String.join(" ", Run.of(command, "--help").out());
    return List.of(help.split(option + "=", 2)[1].split(" --", 2)[0].split("[\\s,.]+"));
  }

  private static <T> String[] words(T[] values, Function<T, String> word) {
    return Stream.of(values).map(word).toArray(String[]::new);
  }

  @Test
  void helpNamesTheCommandsAndWhatTheyEndWith() {
    assertThat(Run.of("--help").out())
        .anyMatch(line -> line.startsWith("  validate "))
        .contains("  1   The radar has problems that are not accepted; they are listed.")
        .isEqualTo(Run.of("help").out());
    assertThat(Run.of("--version").out()).singleElement().asString().startsWith("techradar ");
  }

  @Test
  void howThingsAreDoneIsToldToThoseWhoAsk() throws IOException {
    Path out = Files.writeString(folder.resolve("file"), "");
    Path radar = radar(sound());
    Run quiet = Run.of("export", radar.toString(), "--output=" + out);
    Run verbose = Run.of("export", radar.toString(), "--output=" + out, "--verbose");

    assertThat(quiet.status()).isEqualTo(2);
    assertThat(quiet.err()).singleElement().asString().startsWith("error: The documents cannot be");
    assertThat(verbose.err()).anyMatch(line -> line.startsWith("\tat io.github.techradar."));
  }
}
