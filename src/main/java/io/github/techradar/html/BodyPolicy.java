package io.github.techradar.html;

import io.github.techradar.markdown.PageHtml;
import io.github.techradar.model.Images;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** What of an entry's HTML may stay: text and its structure, nothing that acts. */
final class BodyPolicy {

  private static final Pattern CALLOUT = Pattern.compile(CalloutRenderer.CLASS + " [a-z]+");
  private static final String BACK_TO_THE_TEXT = "footnote-backref";

  /** The same for all texts, for to make it takes longer than to clean a short one. */
  private static final PolicyFactory POLICY = policy();

  /** What a thread is cleaning, for the policy knows nothing but single values. */
  private static final ThreadLocal<Cleaning> CLEANING = new ThreadLocal<>();

  /** Those that wait for their next text. */
  private static final Queue<Cleaning> IDLE = new ConcurrentLinkedQueue<>();

  private BodyPolicy() {}

  /**
   * Cleans HTML, with every link and image address sent through {@code links}.
   *
   * @param isTimelineDrawn whether what has the marks of the timeline is drawn apart
   */
  static LinkCutter clean(
      String html, BodyLinks links, Images images, BodyWords words, boolean isTimelineDrawn) {
    LinkCutter cutter = new LinkCutter(links, images, isTimelineDrawn);
    Cleaning cleaning = Optional.ofNullable(IDLE.poll()).orElseGet(Cleaning::new);
    cleaning.text = new Cleaned(links, words, cutter, new HashSet<>());
    CLEANING.set(cleaning);
    try {
      HtmlSanitizer.sanitize(html, cleaning.policy);
    } finally {
      CLEANING.remove();
      cleaning.text = null;
      IDLE.add(cleaning);
    }
    return cutter;
  }

  private static Cleaned text() {
    return CLEANING.get().text();
  }

  /**
   * A text that is being cleaned.
   *
   * @param names the names that its tags have so far
   */
  private record Cleaned(BodyLinks links, BodyWords words, LinkCutter cutter, Set<String> names) {}

  /**
   * What cleans one text after the other: to apply the policy to somebody who takes what it leaves
   * is to copy all of it.
   */
  private static final class Cleaning implements HtmlStreamEventReceiver {

    private final HtmlSanitizer.Policy policy = POLICY.apply(this);
    private @Nullable Cleaned text;

    Cleaned text() {
      return Objects.requireNonNull(text, "a text is being cleaned");
    }

    @Override
    public void openDocument() {
      text().cutter().openDocument();
    }

    @Override
    public void closeDocument() {
      text().cutter().closeDocument();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
      text().cutter().openTag(name, attributes);
    }

    @Override
    public void closeTag(String name) {
      text().cutter().closeTag(name);
    }

    @Override
    public void text(String words) {
      text().cutter().text(words);
    }
  }

  private static PolicyFactory policy() {
    AttributePolicy resolve = (element, name, value) -> resolved(element, value);
    AttributePolicy once =
        (element, name, value) ->
            text().names().add(value) ? BodyLinks.ANCHOR_PREFIX + value : null;
    HtmlPolicyBuilder policy = new HtmlPolicyBuilder();
    allowWritten(policy);
    return policy
        .allowElements(PageHtml.ELEMENTS.toArray(String[]::new))
        .allowElements(BodyPolicy::link, "a")
        .allowElements(BodyPolicy::reachable, "pre", "table")
        .allowElements(BodyPolicy::aligned, "th", "td")
        .allowElements((name, attributes) -> isCheckbox(attributes) ? name : null, "input")
        .allowAttributes("id")
        .matching(once)
        .globally()
        .allowAttributes("class")
        .matching(CALLOUT)
        .onElements("blockquote")
        .allowAttributes("class")
        .matching(false, "footnotes")
        .onElements("div")
        .allowAttributes("class")
        .matching(false, BACK_TO_THE_TEXT)
        .onElements("a")
        .allowAttributes("href")
        .matching(resolve)
        .onElements("a")
        .allowAttributes("src")
        .matching(resolve)
        .onElements("img")
        .allowAttributes("class")
        .matching(false, "toc")
        .onElements("nav")
        .allowAttributes(TimelineMark.NAME)
        .matching(false, TimelineMark.VALUE)
        .onElements("nav", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li")
        .allowUrlProtocols(PageHtml.SCHEMES.toArray(String[]::new))
        .toFactory();
  }

  private static @Nullable String resolved(String element, String address) {
    Cleaned text = text();
    return text.links()
        .resolve(address, element.equals("img"), !text.cutter().isInTimeline())
        .orElse(null);
  }

  /** What authors may write in tags, with the values that the check lets pass. */
  private static void allowWritten(HtmlPolicyBuilder policy) {
    for (String element : PageHtml.ELEMENTS) {
      for (String attribute : PageHtml.attributes(element)) {
        if (!attribute.equals("id") && !PageHtml.isLink(element, attribute)) {
          policy
              .allowAttributes(attribute)
              .matching((e, name, value) -> PageHtml.keeps(e, name, value) ? value : null)
              .onElements(element);
        }
      }
    }
  }

  /** What scrolls sideways where it is too wide must be reachable by keyboard. */
  private static String reachable(String name, List<String> attributes) {
    attributes.addAll(List.of("tabindex", "0"));
    return name;
  }

  /** The arrow behind a footnote says where it leads. */
  private static String link(String name, List<String> attributes) {
    if (attributes.contains(BACK_TO_THE_TEXT)) {
      attributes.add("aria-label");
      attributes.add(text().words().back());
    }
    return name;
  }

  /**
   * Alignment is a matter of the style sheet; the attribute that Markdown's tables get is obsolete.
   */
  private static String aligned(String name, List<String> attributes) {
    int align = attributes.indexOf("align");
    if (align >= 0) {
      attributes.set(align, "class");
      attributes.set(align + 1, "align-" + attributes.get(align + 1));
    }
    return name;
  }

  /** The box of a task list: of another type none is left; attributes are names and values. */
  private static boolean isCheckbox(List<String> attributes) {
    return attributes.contains("type") && attributes.contains("disabled");
  }
}
