package io.github.techradar.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The least that a site and a document of all entries cost in Java: loads the YAML of each, renders
 * its body with the same library and the same extensions into a file, and writes one JSON of all;
 * with two threads.
 */
final class BareFlexmark {

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create(),
                  AutolinkExtension.create(),
                  FootnoteExtension.create()))
          .toImmutable();
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private BareFlexmark() {}

  /** An entry with its body as HTML. */
  private record Rendered(Map<String, Object> values, String html) {}

  /** The arguments are the folder of the entries and the one to write to. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    Path target = Files.createDirectories(Path.of(args[1]));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<Rendered>> all = new ArrayList<>();
    for (Path file : BareEntries.files(Path.of(args[0]))) {
      all.add(threads.submit(() -> render(file, target)));
    }
    threads.shutdown();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(Files.newBufferedWriter(target.resolve("all.json")))) {
      json.writeStartArray();
      for (Future<Rendered> one : all) {
        json.writeStartObject();
        for (Map.Entry<String, Object> value : one.get().values().entrySet()) {
          json.writeStringField(value.getKey(), String.valueOf(value.getValue()));
        }
        json.writeStringField("html", one.get().html());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    System.out.println(all.size() + " entries");
  }

  private static Rendered render(Path file, Path target) throws IOException {
    String entry = Files.readString(file);
    String html = RENDERER.render(PARSER.parse(entry.substring(BareEntries.bodyOf(entry))));
    String name = file.getFileName().toString().replace(".md", ".html");
    Files.writeString(target.resolve(name), html);
    return new Rendered(BareEntries.frontMatter(entry), html);
  }
}
