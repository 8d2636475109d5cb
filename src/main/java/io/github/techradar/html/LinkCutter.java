package io.github.techradar.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.HtmlTextEscapingMode;

/**
 * Writes HTML that comes from the sanitiser, cut at its links and around what belongs to the
 * timeline.
 */
final class LinkCutter implements HtmlStreamEventReceiver {

  private static final String LINE_END = "\n";

  private final BodyLinks links;
  private final StringBuilder written = new StringBuilder();
  private final HtmlStreamRenderer renderer =
      HtmlStreamRenderer.create(
          written,
          problem -> {
            throw new IllegalStateException(problem); // the sanitiser knows what can be written
          });

  private final List<LinkedHtml.Part> all = new ArrayList<>();
  private final List<LinkedHtml.Part> besideTimeline = new ArrayList<>();

  /** How many tags are open since the timeline's began; 0 outside of it. */
  private int depth;

  private boolean isBehindTimeline;

  LinkCutter(BodyLinks links) {
    this.links = links;
  }

  /** Whether what comes next belongs to the timeline. */
  boolean isInTimeline() {
    return depth > 0;
  }

  LinkedHtml all() {
    return new LinkedHtml(all);
  }

  LinkedHtml besideTimeline() {
    return new LinkedHtml(besideTimeline);
  }

  @Override
  public void openDocument() {
    renderer.openDocument();
  }

  @Override
  public void closeDocument() {
    renderer.closeDocument();
    cut(depth > 0);
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    isBehindTimeline = false;
    boolean begins = TimelineMark.takenFrom(attributes);
    if (depth > 0 || begins) {
      if (depth == 0) {
        cut(false);
      }
      depth += HtmlTextEscapingMode.isVoidElement(name) ? 0 : 1;
    }
    if (name.equals("img") && value("src", attributes).isEmpty()) {
      value("alt", attributes).ifPresent(renderer::text); // there is nothing to show but its words
      return;
    }
    int start = written.length();
    renderer.openTag(name, attributes);
    if (name.equals("a")) {
      cutAt("href", attributes, start);
    } else if (name.equals("img")) {
      cutAt("src", attributes, start);
    }
  }

  @Override
  public void closeTag(String name) {
    isBehindTimeline = false;
    renderer.closeTag(name);
    if (depth > 0 && !HtmlTextEscapingMode.isVoidElement(name)) {
      depth--;
      if (depth == 0) {
        cut(true);
        isBehindTimeline = true;
      }
    }
  }

  @Override
  public void text(String text) {
    if (isBehindTimeline && text.startsWith(LINE_END)) {
      renderer.text(LINE_END); // the end of its last line goes with it
      cut(true);
      renderer.text(text.substring(LINE_END.length()));
    } else {
      renderer.text(text);
    }
    isBehindTimeline = false;
  }

  /**
   * Takes a link out of the tag that was written last. Quotes in values are escaped, so what looks
   * like an attribute there is one.
   */
  private void cutAt(String attribute, List<String> attributes, int start) {
    Optional<String> address = value(attribute, attributes);
    if (address.isPresent()) {
      String opening = " " + attribute + "=\"";
      int at = written.indexOf(opening, start);
      int end = written.indexOf("\"", at + opening.length());
      String escaped = written.substring(at + opening.length(), end);
      String rest = written.substring(end + 1);
      written.setLength(at);
      cut(depth > 0);
      add(new LinkedHtml.Link(attribute, escaped, links.target(address.get())), depth > 0);
      written.append(rest);
    }
  }

  private static Optional<String> value(String attribute, List<String> attributes) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        return Optional.of(attributes.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private void cut(boolean isTimeline) {
    if (!written.isEmpty()) {
      add(new LinkedHtml.Between(written.toString()), isTimeline);
      written.setLength(0);
    }
  }

  private void add(LinkedHtml.Part part, boolean isTimeline) {
    all.add(part);
    if (!isTimeline) {
      besideTimeline.add(part);
    }
  }
}
