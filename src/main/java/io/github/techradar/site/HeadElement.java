package io.github.techradar.site;

import static j2html.TagCreator.emptyTag;
import static j2html.TagCreator.tag;

import io.github.techradar.model.Names;
import j2html.tags.DomContent;
import j2html.tags.Tag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One element in the head of a page, without content. Each frame writes it in its own way.
 *
 * @param name {@code meta}, {@code link} or {@code script}
 * @param attributes their values, as they are read; no letter's direction is overridden
 */
public record HeadElement(String name, Map<String, String> attributes) {

  public HeadElement {
    Map<String, String> read = new LinkedHashMap<>();
    attributes.forEach((key, value) -> read.put(key, Names.inReadingDirection(value)));
    attributes = Collections.unmodifiableMap(read);
  }

  /** An element with two attributes, each a key and a value. */
  static HeadElement of(String name, String key, String value, String other, String otherValue) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(key, value);
    attributes.put(other, otherValue);
    return new HeadElement(name, attributes);
  }

  /** Whether it has an end tag, though there is nothing in it. */
  public boolean hasEnd() {
    return name.equals("script");
  }

  DomContent draw() {
    Tag<?> element = hasEnd() ? tag(name) : emptyTag(name);
    attributes.forEach(element::attr);
    return element;
  }
}
