package io.github.techradar.html;

import io.github.techradar.model.Images;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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
  private final Images images;
  private final boolean isTimelineDrawn;
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
  private boolean isInLink;
  private final PageHeadings headings = new PageHeadings();
  private final NavigableSet<String> hosts = new TreeSet<>();

  /**
   * @param images which images are shown; others become links
   * @param isTimelineDrawn whether what has the marks of the timeline is drawn apart
   */
  LinkCutter(BodyLinks links, Images images, boolean isTimelineDrawn) {
    this.links = links;
    this.images = images;
    this.isTimelineDrawn = isTimelineDrawn;
  }

  /** The other hosts whose images are shown beside the timeline. */
  NavigableSet<String> hosts() {
    return hosts;
  }

  /** The headings beside the timeline. */
  List<PageHeading> headings() {
    return headings.all();
  }

  /** Whether what comes next belongs to the timeline. */
  boolean isInTimeline() {
    return depth > 0;
  }

  LinkedHtml all() {
    return new LinkedHtml(all);
  }

  /** All but the timeline; empty if there is none. */
  Optional<LinkedHtml> besideTimeline() {
    return besideTimeline.size() == all.size()
        ? Optional.empty()
        : Optional.of(new LinkedHtml(besideTimeline));
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
    Optional<LinkTarget.Elsewhere> host =
        name.equals("img") ? elsewhere(attributes) : Optional.empty();
    if (host.isPresent() && images == Images.LOCAL) {
      linkInstead(host.get().address(), attributes);
      return;
    }
    host.filter(found -> depth == 0).flatMap(LinkTarget.Elsewhere::host).ifPresent(hosts::add);
    isInLink |= name.equals("a");
    isBehindTimeline = false;
    boolean begins = TimelineMark.takenFrom(attributes) && isTimelineDrawn;
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
    if (depth == 0) {
      headings.open(name, value("id", attributes));
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
    isInLink &= !name.equals("a");
    isBehindTimeline = false;
    renderer.closeTag(name);
    headings.close(name);
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
    headings.text(text);
    if (isBehindTimeline && text.startsWith(LINE_END)) {
      renderer.text(LINE_END); // the end of its last line goes with it
      cut(true);
      renderer.text(text.substring(LINE_END.length()));
    } else {
      renderer.text(text);
    }
    isBehindTimeline = false;
  }

  /** Where an image is, if that is not on the site. */
  private Optional<LinkTarget.Elsewhere> elsewhere(List<String> attributes) {
    return value("src", attributes)
        .map(links::target)
        .filter(LinkTarget.Elsewhere.class::isInstance)
        .map(LinkTarget.Elsewhere.class::cast);
  }

  /** Writes the words of an image, or else its address, as a link to it; in a link, as its text. */
  private void linkInstead(String address, List<String> attributes) {
    String words = value("alt", attributes).filter(alt -> !alt.isBlank()).orElse(address);
    if (isInLink) {
      text(words);
      return;
    }
    List<String> link = new ArrayList<>(List.of("href", address));
    value("title", attributes).ifPresent(title -> link.addAll(List.of("title", title)));
    openTag("a", link);
    text(words);
    closeTag("a");
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
