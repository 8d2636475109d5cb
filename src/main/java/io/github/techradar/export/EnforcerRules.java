package io.github.techradar.export;

import io.github.techradar.model.Entry;
import io.github.techradar.output.XmlText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Rules of the Maven Enforcer, for its rule {@code externalRules}: a {@code bannedDependencies} for
 * each entry whose status is a banned one and that says which artifacts of Maven it is about; two
 * where not all of these have the same exceptions. The others are no subject of this document.
 */
final class EnforcerRules {

  static final String FILE_NAME = "enforcer-rules.xml";

  private EnforcerRules() {}

  static Export of(Publication publication) {
    Bans bans = Bans.of(publication);
    Unsaid unsaid = new Unsaid(bans);
    for (Entry entry : bans.entries()) {
      boolean isOfMaven = bans.of(entry).stream().anyMatch(ban -> ban.pattern().name().isMaven());
      if (!isOfMaven) {
        unsaid.add(entry, "about no package of Maven");
      }
    }
    return unsaid.export(new ExportedFile(FILE_NAME, XmlText.of(xml -> write(xml, bans))));
  }

  private static void write(XMLStreamWriter xml, Bans bans) throws XMLStreamException {
    xml.writeStartElement("enforcer");
    start(xml, "\n  ", "rules");
    for (Entry entry : bans.entries()) {
      for (Map.Entry<Set<String>, Set<String>> rule : rules(bans.of(entry)).entrySet()) {
        start(xml, "\n    ", "bannedDependencies");
        element(xml, "\n      ", "message", inert(bans.message(entry)));
        list(xml, "excludes", "exclude", rule.getValue());
        list(xml, "includes", "include", rule.getKey());
        end(xml, "\n    ");
      }
    }
    end(xml, "\n  ");
    end(xml, "\n");
  }

  /**
   * The coordinates that an entry bans, by what it does not ban of them: exceptions of a rule are
   * such of all its coordinates.
   */
  private static Map<Set<String>, Set<String>> rules(List<Bans.Ban> bans) {
    Map<Set<String>, Set<String>> rules = new LinkedHashMap<>();
    for (Bans.Ban ban : bans) {
      Set<String> exceptions = new LinkedHashSet<>();
      ban.exceptions().forEach(other -> other.forEnforcer().ifPresent(exceptions::add));
      ban.pattern()
          .forEnforcer()
          .ifPresent(
              text -> rules.computeIfAbsent(exceptions, none -> new LinkedHashSet<>()).add(text));
    }
    return rules;
  }

  /** Maven would put values in place of expressions. */
  private static String inert(String text) {
    return text.replace("${", "$ {");
  }

  private static void list(XMLStreamWriter xml, String name, String item, Set<String> texts)
      throws XMLStreamException {
    if (texts.isEmpty()) {
      return;
    }
    start(xml, "\n      ", name);
    for (String text : texts) {
      element(xml, "\n        ", item, text);
    }
    end(xml, "\n      ");
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
