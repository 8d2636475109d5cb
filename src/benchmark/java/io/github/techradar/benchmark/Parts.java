package io.github.techradar.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.Fixtures;
import io.github.techradar.GeneratedRadar;
import io.github.techradar.check.schema.EntrySchema;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.ExportedFile;
import io.github.techradar.export.Publication;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.chart.ChartSvg;
import io.github.techradar.site.words.Words;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.LinkedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the pure parts of a goal cost for an entry; {@link PartsBenchmark} runs them. */
@State(Scope.Benchmark)
public class Parts {

  /** How many entries there are; what is measured is divided by it. */
  public static final int ENTRIES = 125;

  private static final long SEED = 7;

  private EntrySchema schema;
  private List<EntryValues> values;
  private Radar radar;
  private LinkedFiles files;
  private Words words;
  private ChartSvg chart;
  private Publication publication;

  /** The texts of the entries. */
  public static List<String> entries() {
    GeneratedRadar generated = GeneratedRadar.of(ENTRIES, SEED);
    return IntStream.range(0, ENTRIES).mapToObj(generated::entry).toList();
  }

  /** Makes a radar of them. */
  @Setup
  public void read() throws IOException {
    Path folder = Path.of("target/benchmark/parts");
    GeneratedRadar.of(ENTRIES, SEED).write(folder);
    schema = EntrySchema.of(Definition.DEFAULT, Optional.empty(), false);
    values =
        entries().stream()
            .map(entry -> EntryFile.read("entry.md", entry.getBytes(UTF_8)))
            .map(file -> EntryValues.of(file, Definition.DEFAULT))
            .toList();
    radar = Fixtures.withoutPast(Fixtures.check(folder));
    files = Fixtures.linked(radar, folder);
    words = Words.in(Locale.ENGLISH);
    chart = new ChartSvg(radar, words);
    publication = new Publication(radar, SitePaths.DEFAULT, bodies(), Optional.empty(), true);
    json(); // renders the bodies
  }

  private BodyHtml bodies() {
    return new BodyHtml(radar, files, words.ofBodies());
  }

  /** Holds the front matter of an entry to the schema. */
  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public void schemaCheck(Blackhole result) {
    for (EntryValues entry : values) {
      result.consume(schema.violations(entry));
    }
  }

  /** Parses the body of an entry and takes out of it what the check needs. */
  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public void factsOfMarkdown(Blackhole result) {
    for (Entry entry : radar.published()) {
      result.consume(BodyFacts.of(entry.body()));
    }
  }

  /** Parses the body of an entry, renders it and makes it safe. */
  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public void renderingOfBodies(Blackhole result) {
    BodyHtml bodies = bodies();
    for (Entry entry : radar.published()) {
      result.consume(bodies.of(entry));
    }
  }

  /** Finds places for all blips on the chart. */
  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public ChartSvg layoutOfTheChart() {
    return new ChartSvg(radar, words);
  }

  /** Draws the chart with all names on it. */
  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public String drawingOfTheChart() {
    return chart.draw(new PageLinks(SitePaths.DEFAULT, SitePaths.DEFAULT.radar())).render();
  }

  /** Writes {@code radar.json} of bodies that are rendered already. */
  @Benchmark
  @OperationsPerInvocation(ENTRIES)
  public List<String> json() {
    return ExportFormat.RADAR.write(publication).documents().stream()
        .map(ExportedFile::text)
        .toList();
  }
}
