package io.github.techradar.export;

import io.github.techradar.model.Entry;
import io.github.techradar.output.XmlText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<Entry, List<Bans.Ban>> said = new LinkedHashMap<>();
    for (Entry entry : bans.entries()) {
      List<Bans.Ban> ofMaven =
          bans.of(entry).stream().filter(ban -> ban.pattern().name().isMaven()).toList();
      if (ofMaven.isEmpty()) {
        unsaid.add(entry, "about no package of Maven");
      }
      said.put(entry, ofMaven.stream().filter(ban -> unsaid.isSaid(entry, problem(ban))).toList());
    }
    return unsaid.export(new ExportedFile(FILE_NAME, XmlText.of(xml -> write(xml, bans, said))));
  }

  private static Optional<String> problem(Bans.Ban ban) {
    if (ban.pattern().forEnforcer().isEmpty()) {
      return Optional.of("with a * in versions, which the enforcer would also read as a minimum");
    }
    return ban.exceptions().stream()
            .anyMatch(other -> other.name().isMaven() && other.forEnforcer().isEmpty())
        ? Optional.of(Unsaid.EXCEPTIONS)
        : Optional.empty();
  }

  private static void write(XMLStreamWriter xml, Bans bans, Map<Entry, List<Bans.Ban>> said)
      throws XMLStreamException {
    xml.writeStartElement("enforcer");
    start(xml, "\n  ", "rules");
    for (Entry entry : said.keySet()) {
      for (Map.Entry<Set<String>, Set<String>> rule : rules(said.get(entry)).entrySet()) {
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
