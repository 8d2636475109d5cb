package io.github.techradar.maven;

import io.github.techradar.site.Page;
import io.github.techradar.site.feed.Feed;
import java.util.List;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkEventAttributes;

/**
 * What a page of a Maven site has in its head.
 *
 * @param title what browsers show as its title
 * @param styleSheet the address of the style sheet, as the page links it
 * @param script the address of the script, as the page links it
 * @param feeds what it announces
 */
record PageHead(String title, String styleSheet, String script, List<Announced> feeds) {

  /** Doxia's code for a tag without an end ({@code HtmlMarkup.TAG_TYPE_SIMPLE}). */
  private static final int TAG_TYPE_SIMPLE = 1;

  /** Doxia's codes for tags with an end ({@code HtmlMarkup.TAG_TYPE_START}, {@code _END}). */
  private static final int TAG_TYPE_START = 2;

  private static final int TAG_TYPE_END = 3;

  /**
   * A feed, with its address as the page links it.
   *
   * @param type its media type
   */
  record Announced(String type, String title, String address) {}

  PageHead {
    feeds = List.copyOf(feeds);
  }

  static PageHead of(Page page, List<Feed> feeds) {
    return new PageHead(
        page.title(),
        page.styleSheet(),
        page.script(),
        feeds.stream()
            .map(feed -> new Announced(feed.type(), feed.title(), page.feed(feed)))
            .toList());
  }

  /** The same head with another title. */
  PageHead titled(String other) {
    return new PageHead(other, styleSheet, script, feeds);
  }

  /**
   * Makes a whole page.
   *
   * @param sink takes it, and is closed
   * @param html the page's body, as it is to be
   */
  void fill(Sink sink, String html) {
    sink.head();
    sink.title();
    sink.text(title);
    sink.title_();
    Attributes link = new Attributes();
    link.addAttribute("rel", "stylesheet");
    link.addAttribute("href", styleSheet);
    sink.unknown("link", new Object[] {TAG_TYPE_SIMPLE}, link);
    Attributes attributes = new Attributes();
    attributes.addAttribute("src", script);
    attributes.addAttribute("defer", "defer");
    sink.unknown("script", new Object[] {TAG_TYPE_START}, attributes);
    sink.unknown("script", new Object[] {TAG_TYPE_END}, new Attributes());
    for (Announced feed : feeds) {
      Attributes alternate = new Attributes();
      alternate.addAttribute("rel", "alternate");
      alternate.addAttribute("type", feed.type());
      alternate.addAttribute("title", feed.title());
      alternate.addAttribute("href", feed.address());
      sink.unknown("link", new Object[] {TAG_TYPE_SIMPLE}, alternate);
    }
    sink.head_();
    sink.body();
    sink.rawText(html);
    sink.body_();
    sink.flush();
    sink.close();
  }

  private static final class Attributes extends SimpleAttributeSet implements SinkEventAttributes {

    private static final long serialVersionUID = 1;
  }
}
