package io.github.techradar.check.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.output.XmlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Problems in the XML that Checkstyle writes, file by file. */
final class CheckstyleXml {

  private CheckstyleXml() {}

  static byte[] of(Findings findings) {
    Map<String, List<Problem>> byFile =
        findings.problems().stream()
            .collect(
                Collectors.groupingBy(findings::file, LinkedHashMap::new, Collectors.toList()));
    return XmlText.of(xml -> write(xml, byFile)).getBytes(UTF_8);
  }

  private static void write(XMLStreamWriter xml, Map<String, List<Problem>> byFile)
      throws XMLStreamException {
    xml.writeStartElement("checkstyle");
    xml.writeAttribute("version", "4.3");
    for (Map.Entry<String, List<Problem>> file : byFile.entrySet()) {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("file");
      xml.writeAttribute("name", Names.visible(file.getKey()));
      for (Problem problem : file.getValue()) {
        xml.writeCharacters("\n    ");
        error(xml, problem);
      }
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void error(XMLStreamWriter xml, Problem problem) throws XMLStreamException {
    xml.writeEmptyElement("error");
    xml.writeAttribute("line", String.valueOf(problem.location().line()));
    xml.writeAttribute("column", String.valueOf(problem.location().column()));
    xml.writeAttribute("severity", problem.severity().word());
    xml.writeAttribute("message", Findings.text(problem));
    xml.writeAttribute("source", "techradar." + problem.rule().id());
  }
}
