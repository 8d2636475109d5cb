package io.github.techradar.maven;

import io.github.techradar.site.HeadElement;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkEventAttributes;

/**
 * What a page of a Maven site has in its head. The site writes all of it in its own way, and knows
 * no character references there.
 *
 * @param title what browsers show as its title
 * @param elements what stands beside it
 */
record PageHead(String title, List<HeadElement> elements) {

  /** Doxia's code for a tag without an end ({@code HtmlMarkup.TAG_TYPE_SIMPLE}). */
  private static final int TAG_TYPE_SIMPLE = 1;

  /** Doxia's codes for tags with an end ({@code HtmlMarkup.TAG_TYPE_START}, {@code _END}). */
  private static final int TAG_TYPE_START = 2;

  private static final int TAG_TYPE_END = 3;

  PageHead {
    elements = List.copyOf(elements);
  }

  /** The names of the elements and of their attributes. */
  Object shape() {
    return elements.stream()
        .map(element -> element.name() + element.attributes().keySet())
        .toList();
  }

  /** The values of all attributes, in their order; heads of one shape have as many. */
  Stream<String> values() {
    return elements.stream().flatMap(element -> element.attributes().values().stream());
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
    for (HeadElement element : elements) {
      Attributes attributes = new Attributes();
      element.attributes().forEach(attributes::addAttribute);
      if (element.hasEnd()) {
        sink.unknown(element.name(), new Object[] {TAG_TYPE_START}, attributes);
        sink.unknown(element.name(), new Object[] {TAG_TYPE_END}, new Attributes());
      } else {
        sink.unknown(element.name(), new Object[] {TAG_TYPE_SIMPLE}, attributes);
      }
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
