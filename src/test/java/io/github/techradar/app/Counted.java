package io.github.techradar.app;

import io.github.techradar.history.HistoryReading;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.source.FileContent;

/**
 * What work was done in this JVM, or between two moments in it.
 *
 * @param parses how many texts were parsed as Markdown
 * @param renders how many texts were rendered to HTML
 * @param openings how often git was opened
 * @param files how often an entry, a definition, a schema or a file of git was read
 */
record Counted(long parses, long renders, long openings, long files) {

  /** Something that is counted. */
  interface Work {
    void run() throws Exception;
  }

  /** What is done while something runs; nothing else may run meanwhile. */
  static Counted during(Work work) throws Exception {
    Counted before = now();
    work.run();
    Counted after = now();
    return new Counted(
        after.parses - before.parses,
        after.renders - before.renders,
        after.openings - before.openings,
        after.files - before.files);
  }

  private static Counted now() {
    return new Counted(
        MarkdownParser.parses(),
        BodyHtml.renders(),
        HistoryReading.openings(),
        FileContent.reads());
  }
}
