package io.github.techradar.benchmark;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.techradar.markdown.tree.MarkdownParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The least that a check of bodies costs in Java: loads the YAML of each entry, and parses its body
 * in the plugin's own dialect by the same library; with two threads. It looks at nothing, and
 * writes nothing.
 */
final class BareParse {

  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet(MarkdownParser.options())
                  .set(Parser.HEADING_PARSER, true)
                  .set(Parser.THEMATIC_BREAK_PARSER, true))
          .build();

  private BareParse() {}

  /** The folder of the entries is the one argument. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<Boolean>> all = new ArrayList<>();
    for (Path file : BareEntries.files(Path.of(args[0]))) {
      all.add(threads.submit(() -> parse(file)));
    }
    threads.shutdown();
    int entries = 0;
    for (Future<Boolean> one : all) {
      if (one.get()) {
        entries++;
      }
    }
    System.out.println(entries + " entries");
  }

  private static boolean parse(Path file) throws IOException {
    String entry = Files.readString(file);
    return BareEntries.frontMatter(entry).get("title") instanceof String
        && PARSER.parse(entry.substring(BareEntries.bodyOf(entry))).hasChildren();
  }
}
