package io.github.techradar.maven;

import io.github.techradar.site.HeadElement;
import io.github.techradar.site.Page;
import io.github.techradar.site.PageWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;

/** Writes pages into a Maven site, which gives them its skin and its menu. */
final class DoxiaWriter implements PageWriter {

  /** The character behind the last of Unicode's controls. */
  private static final int FIRST_REFERENCE = 0xA0;

  private final Sink radarSink;
  private final SinkFactory sinks;
  private final Path directory;
  private final Optional<WaitingPages> waiting;

  private DoxiaWriter(
      Sink radarSink, SinkFactory sinks, Path directory, Optional<WaitingPages> waiting) {
    this.radarSink = radarSink;
    this.sinks = sinks;
    this.directory = directory;
    this.waiting = waiting;
  }

  /**
   * What writes into a site.
   *
   * @param radarSink where the radar's own page goes
   * @param sinks makes the sinks of the other pages
   * @param directory the root of the site
   * @param waiting where the other pages wait instead, if they can
   */
  static PageWriter into(
      Sink radarSink, SinkFactory sinks, Path directory, Optional<WaitingPages> waiting) {
    return new DoxiaWriter(radarSink, sinks, directory, waiting);
  }

  @Override
  public void write(Page page, List<HeadElement> elements) throws IOException {
    PageHead head = new PageHead(page.title(), elements);
    String html = inAnyEncoding(literal(page.html()));
    if (page.isRadar()) {
      head.fill(radarSink, html);
      return;
    }
    File file = directory.resolve(page.path()).toFile();
    Files.createDirectories(file.toPath().getParent());
    if (waiting.isPresent()) {
      waiting.get().add(file, head, html);
    } else {
      head.fill(sinks.createSink(file.getParentFile(), file.getName()), html);
    }
  }

  /** The site replaces this one word in a page's text; as an entity it is left alone. */
  private static String literal(String html) {
    return html.replace("$relativePath", "&#36;relativePath");
  }

  /**
   * HTML with references for what is not ASCII: <code>&amp;#8364;</code> for €. The site is written
   * in an encoding of its own, which it tells nobody, and puts a question mark where that lacks a
   * character. Controls stay as they are, for browsers take references to them for other
   * characters.
   */
  static String inAnyEncoding(String html) {
    StringBuilder ascii = new StringBuilder(html.length());
    int copied = 0;
    for (int at = 0; at < html.length(); at++) {
      if (html.charAt(at) >= FIRST_REFERENCE) {
        int point = html.codePointAt(at);
        ascii.append(html, copied, at).append("&#").append(point).append(';');
        copied = at + Character.charCount(point);
        at = copied - 1;
      }
    }
    return copied == 0 ? html : ascii.append(html, copied, html.length()).toString();
  }
}
