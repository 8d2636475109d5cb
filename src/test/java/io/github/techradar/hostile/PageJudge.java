package io.github.techradar.hostile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds what could act in a page, after it was parsed as browsers do. A page may have one script
 * and one style sheet, which are ours, and may say in its head what it is, each thing once; all
 * else is text, pictures and links.
 */
final class PageJudge extends DefaultHandler {

  /** Elements that load, run, send or redirect something, or that change how others are read. */
  private static final Set<String> ACTING =
      Set.of(
          "animate",
          "animatemotion",
          "animatetransform",
          "applet",
          "area",
          "audio",
          "base",
          "embed",
          "fencedframe",
          "foreignobject",
          "frame",
          "frameset",
          "iframe",
          "image",
          "map",
          "marquee",
          "math",
          "noscript",
          "object",
          "param",
          "plaintext",
          "portal",
          "set",
          "slot",
          "source",
          "style",
          "template",
          "textarea",
          "track",
          "use",
          "video",
          "xmp");

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "xlink:href", "action", "cite", "longdesc", "data", "poster");

  /** Attributes that none of our pages needs. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "style",
          "action",
          "formaction",
          "srcset",
          "srcdoc",
          "ping",
          "background",
          "poster",
          "manifest",
          "target",
          "accesskey",
          "autofocus",
          "contenteditable",
          "data",
          "codebase",
          "usemap",
          "is",
          "popovertarget",
          "nonce");

  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern LEFT_OUT_BY_BROWSERS =
      Pattern.compile("^[\\x00-\\x20]+|[\\t\\n\\r]");
  private static final Set<String> HARMLESS_SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static final Set<String> NAMES =
      Set.of("viewport", "color-scheme", "description", "generator", "twitter:card");

  private static final Set<String> PROPERTIES =
      Set.of(
          "og:title",
          "og:description",
          "og:type",
          "og:site_name",
          "og:url",
          "og:image",
          "og:image:width",
          "og:image:height",
          "og:image:alt");

  /** Where the pages of hostile radars would be. */
  private static final Pattern PAGE =
      Pattern.compile("https://example\\.org/docs/radar(/[\\w./%-]+)?\\.html");

  private static final Pattern PICTURE =
      Pattern.compile("https://example\\.org/docs/radar/radar\\.png");

  private final Set<String> findings = new TreeSet<>();
  private final Set<String> said = new TreeSet<>();
  private final Set<String> ids = new TreeSet<>();
  private int scripts;

  private PageJudge() {}

  /** What is wrong with a page that our script belongs to, each kind once. */
  static List<String> findings(String html) {
    PageJudge judge = new PageJudge();
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    parser.setContentHandler(judge);
    try {
      parser.parse(new InputSource(new StringReader(html)));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(judge.findings);
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    String element = name.toLowerCase(Locale.ROOT);
    if (ACTING.contains(element) || element.contains("-")) {
      findings.add("element " + element);
    }
    switch (element) {
      case "script" -> script(attributes);
      case "link" -> link(attributes);
      case "form" -> expect("finder".equals(attributes.getValue("class")), "a form");
      case "meta" -> meta(attributes);
      default -> {}
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(element, attributes.getQName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
    }
  }

  private void script(Attributes attributes) {
    scripts++;
    String source = String.valueOf(attributes.getValue("src"));
    expect(
        scripts == 1 && source.matches("(\\.\\./)*radar/techradar\\.js|(\\.\\./)*techradar\\.js"),
        "a script");
  }

  private void link(Attributes attributes) {
    String kind = String.valueOf(attributes.getValue("rel"));
    String target = String.valueOf(attributes.getValue("href"));
    expect(
        switch (kind) {
          case "stylesheet" -> target.endsWith("techradar.css") && isRelative(target);
          case "icon" -> target.endsWith("icon.svg") && isRelative(target);
          case "alternate" -> isRelative(target);
          case "canonical" ->
              said.add(kind) && (PAGE.matcher(target).matches() || target.equals("radar.html"));
          default -> false;
        },
        "link");
  }

  /** What a page says of itself may be any text, but for addresses: these are of pages of ours. */
  private void meta(Attributes attributes) {
    String name = attributes.getValue("name");
    String property = attributes.getValue("property");
    String content = String.valueOf(attributes.getValue("content"));
    if (attributes.getValue("http-equiv") != null) { // the first page leads to the radar
      expect(content.equals("0; url=radar.html") && said.add("refresh"), "meta");
      return;
    }
    boolean isFine =
        property != null
            ? PROPERTIES.contains(property)
                && said.add(property)
                && (!property.equals("og:url") || PAGE.matcher(content).matches())
                && (!property.equals("og:image") || PICTURE.matcher(content).matches())
            : name != null
                ? NAMES.contains(name) && said.add(name)
                : attributes.getValue("charset") != null && said.add("charset");
    expect(isFine && attributes.getLength() == (name == null && property == null ? 1 : 2), "meta");
  }

  private void attribute(String element, String name, String value) {
    expect(!name.startsWith("on"), "attribute " + name);
    expect(!FORBIDDEN.contains(name), "attribute " + name);
    expect(!name.equals("http-equiv") || element.equals("meta"), "attribute " + name);
    if (name.equals("id")) {
      expect(ids.add(value), "an id that stands twice");
    }
    if (ADDRESSES.contains(name)) {
      String scheme = scheme(value);
      expect(scheme.isEmpty() || HARMLESS_SCHEMES.contains(scheme), "address with " + scheme);
      expect(
          element.equals("a") || element.equals("link") || isRelative(value),
          "loads from elsewhere: " + element);
    }
  }

  private static boolean isRelative(String address) {
    String read = asRead(address).replace('\\', '/');
    return scheme(address).isEmpty() && !read.startsWith("//");
  }

  /** The scheme that a browser sees in an address; nothing if the address is relative. */
  private static String scheme(String address) {
    var matcher = SCHEME.matcher(asRead(address));
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static String asRead(String address) {
    return LEFT_OUT_BY_BROWSERS.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private void expect(boolean isSo, String otherwise) {
    if (!isSo) {
      findings.add(otherwise);
    }
  }
}
