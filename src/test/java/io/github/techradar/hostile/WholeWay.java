package io.github.techradar.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.Fixtures;
import io.github.techradar.app.Documents;
import io.github.techradar.app.FailOn;
import io.github.techradar.app.FindingsOutput;
import io.github.techradar.app.FrontEnd;
import io.github.techradar.app.Published;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SitePlan;
import io.github.techradar.app.TechRadar;
import io.github.techradar.app.UnusableException;
import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.SitePaths;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole way of a radar, from its files to pages and documents, as the goals go it, with a look
 * at all that comes of it. Entries with errors are left out and the others published.
 */
public final class WholeWay implements FrontEnd {

  private static final List<ExportFormat> FORMATS = List.of(ExportFormat.values());
  private static final Optional<URI> ADDRESS = Optional.of(URI.create("https://example.org/docs/"));

  /** The site of the radar carries none, for they are the same that are written beside it. */
  private static final Documents NO_DOCUMENTS =
      new Documents(List.of(), true, SitePaths.DEFAULT, ADDRESS);

  private static final String IMAGE_FROM_ELSEWHERE = "loads from elsewhere: img";

  private final Path source;
  private final Path output;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> findings = new LinkedHashSet<>();

  private WholeWay(Path source, Path output) {
    this.source = source;
    this.output = output;
  }

  /** Where the pages are, below the folder of the output. */
  public static Path site(Path output) {
    return output.resolve("site");
  }

  /** Where the documents are, below the folder of the output. */
  public static Path documents(Path output) {
    return output.resolve("documents");
  }

  /**
   * Goes the way.
   *
   * @param output an empty folder for all that is made
   * @return what is wrong with it, each kind once, with the file that has it behind a colon
   * @throws UnusableException if the radar as a whole cannot be had
   */
  public static List<String> findings(Path source, Path output)
      throws IOException, UnusableException {
    WholeWay way = new WholeWay(source, output);
    way.go();
    way.problems.forEach(way::judgePlace);
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = output.relativize(file).toString();
        FileJudge.findings(output, file).stream()
            .filter(
                found -> !found.equals(IMAGE_FROM_ELSEWHERE) || !way.owners().contains("images"))
            .forEach(found -> way.findings.add(found + ": " + name));
      }
    }
    return List.copyOf(way.findings);
  }

  /** What the owners have set: where they name {@code images}, these may be of other hosts. */
  private String owners() {
    try {
      return new String(Files.readAllBytes(source.resolve("radar.yml")), UTF_8);
    } catch (IOException e) {
      return ""; // all defaults
    }
  }

  private void go() throws UnusableException {
    RadarFolder folder =
        new RadarFolder(
            source, Optional.empty(), Optional.empty(), false, Optional.of(Fixtures.REVIEW_DAY));
    TechRadar radar = TechRadar.in(folder, this);
    FindingsOutput forTools =
        new FindingsOutput(List.of(FindingsFormat.values()), output, source, "1.0", true);
    Documents documents = new Documents(FORMATS, true, SitePaths.DEFAULT, ADDRESS);
    try {
      radar.check(FailOn.NEVER, forTools);
      Published published = radar.publish(FailOn.NEVER);
      published.site(new SitePlan(site(output), Locale.ENGLISH, Optional.empty(), NO_DOCUMENTS));
      published.export(documents, documents(output));
    } catch (RefusedException e) {
      warn(e.getMessage()); // the definition has errors, which were told
    }
  }

  /** A problem lies in its file: nobody can be sent to a line that is not there. */
  private void judgePlace(Problem problem) {
    Location place = problem.location();
    Path file = source.resolve(place.path());
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      List<String> lines =
          List.of(new String(Files.readAllBytes(file), UTF_8).split("\r\n|\r|\n", -1));
      String line = place.line() > lines.size() ? "" : lines.get(place.line() - 1);
      if (place.line() > lines.size()
          || place.column() > line.codePointCount(0, line.length()) + 1) {
        findings.add("a problem beyond the end of its line (" + problem.rule().id() + ")");
      }
    } catch (IOException e) {
      findings.add("a problem in a file that cannot be read");
    }
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
    if (problem.rule() == Rule.INTERNAL_ERROR) {
      findings.add("a fault of the plugin (%s)".formatted(faultOf(problem)));
    }
    tell("problem", problem.headline());
    tell("problem", problem.help());
  }

  private static String faultOf(Problem problem) {
    return problem
        .cause()
        .map(cause -> cause.getClass().getSimpleName() + placeOf(cause))
        .orElse("unknown");
  }

  private static String placeOf(Throwable cause) {
    return Stream.of(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("io.github.techradar."))
        .findFirst()
        .map(frame -> " in " + frame.getClassName() + "." + frame.getMethodName())
        .orElse("");
  }

  @Override
  public void warn(String text) {
    tell("warning", text);
  }

  @Override
  public void inform(String text) {
    tell("news", text);
  }

  @Override
  public void output(String line) {
    LogJudge.ofAnnotation(line).forEach(found -> findings.add(found + ": annotation"));
  }

  private void tell(String kind, String text) {
    LogJudge.findings(text).forEach(found -> findings.add(found + ": " + kind));
  }
}
