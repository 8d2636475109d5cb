package io.github.techradar.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.benchmark.Parts;
import io.github.techradar.benchmark.PartsBenchmark;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What it costs to get at the front matter of an entry; {@link PartsBenchmark} runs it. */
@State(Scope.Benchmark)
public class FrontMatterParts {

  private final List<byte[]> files = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  /** A text, and where its YAML begins and ends. */
  private record Block(SourceText text, int start, int end) {}

  /** Makes the entries. */
  @Setup
  public void read() throws ReadingException {
    for (String entry : Parts.entries()) {
      byte[] bytes = entry.getBytes(UTF_8);
      files.add(bytes);
      SourceText text = SourceText.decode("entry.md", bytes);
      int start = text.startOfLine(2);
      blocks.add(new Block(text, start, text.text().indexOf("\n---\n") + 1));
    }
  }

  /** Decodes the bytes of an entry, cuts its front matter off and reads that. */
  @Benchmark
  @OperationsPerInvocation(Parts.ENTRIES)
  public void splitOfFrontMatter(Blackhole result) throws ReadingException {
    for (byte[] file : files) {
      result.consume(FrontMatter.cutFrom(SourceText.decode("entry.md", file)));
    }
  }

  /** Reads the YAML of an entry, of which it is known where it stands. */
  @Benchmark
  @OperationsPerInvocation(Parts.ENTRIES)
  public void yaml(Blackhole result) throws ReadingException {
    for (Block block : blocks) {
      result.consume(YamlDocument.read(block.text(), block.start(), block.end()));
    }
  }
}
