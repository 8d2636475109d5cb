package io.github.techradar.export;

import io.github.techradar.model.Entry;
import io.github.techradar.model.Names;
import io.github.techradar.model.Relations;
import io.github.techradar.output.XmlText;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Rules of the Maven Enforcer, for its rule {@code externalRules}: a {@code bannedDependencies} for
 * each entry whose status is a banned one and that says which artifacts it is about. The others are
 * no subject of this document.
 */
final class EnforcerRules {

  static final String FILE_NAME = "enforcer-rules.xml";

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  private EnforcerRules() {}

  static Export of(Publication publication) {
    List<Entry> banned =
        publication.radar().published().stream()
            .filter(entry -> !entry.coordinates().isEmpty())
            .filter(entry -> isBanned(entry, publication))
            .toList();
    return new Export(
        List.of(new ExportedFile(FILE_NAME, XmlText.of(xml -> write(xml, banned, publication)))),
        List.of(),
        banned.size(),
        List.of());
  }

  private static boolean isBanned(Entry entry, Publication publication) {
    return publication.radar().definition().export().banned().contains(entry.status().id());
  }

  private static void write(XMLStreamWriter xml, List<Entry> banned, Publication publication)
      throws XMLStreamException {
    xml.writeStartElement("enforcer");
    start(xml, "\n  ", "rules");
    Relations relations = new Relations(publication.radar().published());
    for (Entry entry : banned) {
      start(xml, "\n    ", "bannedDependencies");
      element(xml, "\n      ", "message", message(entry, relations, publication));
      start(xml, "\n      ", "excludes");
      for (String coordinates : entry.coordinates()) {
        element(xml, "\n        ", "exclude", coordinates);
      }
      end(xml, "\n      ");
      end(xml, "\n    ");
    }
    end(xml, "\n  ");
    end(xml, "\n");
  }

  private static String message(Entry entry, Relations relations, Publication publication) {
    String title = publication.radar().definition().title();
    String summary = publication.summary(entry);
    String page =
        publication
            .address(entry)
            .orElseGet(() -> publication.page(entry) + " on the site of the radar");
    return inert(
        "%s (%s, %s).%s%s See %s"
            .formatted(
                entry.title(),
                title,
                entry.status().name(),
                summary.isEmpty() ? "" : " " + summary,
                relations
                    .replacement(entry)
                    .map(other -> " It is replaced by %s.".formatted(other.title()))
                    .orElse(""),
                page));
  }

  /**
   * Maven would put values in place of expressions, and what runs the build that fails would obey
   * its log.
   */
  private static String inert(String text) {
    return Names.visible(CONTROLS.matcher(text).replaceAll(" ")).replace("${", "$ {");
  }

  private static void start(XMLStreamWriter xml, String indent, String name)
      throws XMLStreamException {
    xml.writeCharacters(indent);
    xml.writeStartElement(name);
  }

  private static void end(XMLStreamWriter xml, String indent) throws XMLStreamException {
    xml.writeCharacters(indent);
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String indent, String name, String text)
      throws XMLStreamException {
    start(xml, indent, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
