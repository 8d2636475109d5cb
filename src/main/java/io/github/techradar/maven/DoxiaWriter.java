package io.github.techradar.maven;

import io.github.techradar.site.Page;
import io.github.techradar.site.PageWriter;
import io.github.techradar.site.feed.Feed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkEventAttributes;
import org.apache.maven.doxia.sink.SinkFactory;

/** Writes pages into a Maven site, which gives them its skin and its menu. */
final class DoxiaWriter implements PageWriter {

  /** Doxia's code for a tag without an end ({@code HtmlMarkup.TAG_TYPE_SIMPLE}). */
  private static final int TAG_TYPE_SIMPLE = 1;

  /** Doxia's codes for tags with an end ({@code HtmlMarkup.TAG_TYPE_START}, {@code _END}). */
  private static final int TAG_TYPE_START = 2;

  private static final int TAG_TYPE_END = 3;

  /** The character behind the last of Unicode's controls. */
  private static final int FIRST_REFERENCE = 0xA0;

  private final Sink radarSink;
  private final SinkFactory sinks;
  private final Path directory;

  private DoxiaWriter(Sink radarSink, SinkFactory sinks, Path directory) {
    this.radarSink = radarSink;
    this.sinks = sinks;
    this.directory = directory;
  }

  /**
   * What writes into a site.
   *
   * @param radarSink where the radar's own page goes
   * @param sinks makes the sinks of the other pages
   * @param directory the root of the site
   */
  static PageWriter into(Sink radarSink, SinkFactory sinks, Path directory) {
    return new DoxiaWriter(radarSink, sinks, directory);
  }

  @Override
  public void write(Page page, List<Feed> feeds) throws IOException {
    if (page.isRadar()) {
      write(page, feeds, radarSink);
      return;
    }
    File file = directory.resolve(page.path()).toFile();
    Files.createDirectories(file.toPath().getParent());
    write(page, feeds, sinks.createSink(file.getParentFile(), file.getName()));
  }

  private static void write(Page page, List<Feed> feeds, Sink sink) {
    sink.head();
    sink.title();
    sink.text(page.title());
    sink.title_();
    Attributes link = new Attributes();
    link.addAttribute("rel", "stylesheet");
    link.addAttribute("href", page.styleSheet());
    sink.unknown("link", new Object[] {TAG_TYPE_SIMPLE}, link);
    Attributes script = new Attributes();
    script.addAttribute("src", page.script());
    script.addAttribute("defer", "defer");
    sink.unknown("script", new Object[] {TAG_TYPE_START}, script);
    sink.unknown("script", new Object[] {TAG_TYPE_END}, new Attributes());
    for (Feed feed : feeds) {
      Attributes alternate = new Attributes();
      alternate.addAttribute("rel", "alternate");
      alternate.addAttribute("type", feed.type());
      alternate.addAttribute("title", feed.title());
      alternate.addAttribute("href", page.feed(feed));
      sink.unknown("link", new Object[] {TAG_TYPE_SIMPLE}, alternate);
    }
    sink.head_();
    sink.body();
    sink.rawText(inAnyEncoding(literal(page.html())));
    sink.body_();
    sink.flush();
    sink.close();
  }

  /** The site replaces this one word in a page's text; as an entity it is left alone. */
  private static String literal(String html) {
    return html.replace("$relativePath", "&#36;relativePath");
  }

  /**
   * HTML with references for what is not ASCII: <code>&amp;#8364;</code> for €. The site is written
   * in an encoding of its own, which it tells nobody, and puts a question mark where that lacks a
   * character.
   */
  private static String inAnyEncoding(String html) {
    StringBuilder ascii = new StringBuilder(html.length());
    html.codePoints().forEach(point -> append(point, ascii));
    return ascii.toString();
  }

  /** Controls stay as they are, for browsers take references to them for other characters. */
  private static void append(int point, StringBuilder ascii) {
    if (point < FIRST_REFERENCE) {
      ascii.append((char) point);
    } else {
      ascii.append("&#").append(point).append(';');
    }
  }

  private static final class Attributes extends SimpleAttributeSet implements SinkEventAttributes {

    private static final long serialVersionUID = 1;
  }
}
