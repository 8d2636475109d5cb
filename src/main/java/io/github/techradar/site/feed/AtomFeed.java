package io.github.techradar.site.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Definition;
import io.github.techradar.model.SitePaths;
import io.github.techradar.output.FeedText;
import io.github.techradar.output.XmlText;
import io.github.techradar.site.words.Words;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A {@link ChangesFeed} as Atom (RFC 4287), for readers that do not take JSON. */
public final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final ChangesFeed feed;
  private final Definition definition;
  private final Words words;

  /**
   * @param feed what it says
   * @param definition of the radar, whose title is that of the feed
   * @param words the language of the feed
   */
  public AtomFeed(ChangesFeed feed, Definition definition, Words words) {
    this.feed = feed;
    this.definition = definition;
    this.words = words;
  }

  /** The whole document, in UTF-8; the same bytes for the same radar. */
  public byte[] file() {
    return XmlText.of(this::write).getBytes(UTF_8);
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", words.language());
    element(xml, "id", id("changes"));
    element(xml, "title", feed.title());
    element(xml, "updated", FeedText.moment(feed.newest()));
    link(xml, "alternate", feed.link(feed.paths().radar()));
    link(xml, "self", feed.link(feed.paths().changesAtom()));
    xml.writeStartElement("author");
    element(xml, "name", words.title(definition));
    xml.writeEndElement();
    for (ChangesFeed.Item item : feed.all()) {
      LocalDate day = item.day().orElse(feed.newest());
      xml.writeCharacters("\n");
      xml.writeStartElement("entry");
      element(xml, "id", id(item.id()));
      element(xml, "title", item.title());
      element(xml, "updated", FeedText.moment(day));
      link(xml, "alternate", feed.link(item.page()));
      element(xml, "summary", item.text());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  /** Atom wants an address, though nothing need be there; radars of one title have names. */
  private String id(String name) {
    String radar = feed.paths().isDefault() ? "" : feed.paths().name() + "/";
    return "urn:techradar:" + SitePaths.url(radar + definition.title() + "/" + name);
  }
}
