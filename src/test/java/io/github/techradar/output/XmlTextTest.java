package io.github.techradar.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

  @Test
  void charactersThatXmlDoesNotHaveAreReplaced() {
    String xml =
        XmlText.of(
            writer -> {
              writer.writeStartElement("a");
              writer.writeAttribute("b", "\u0001\"<");
              writer.writeCharacters("\t&\u0007 \uFFFE \uD800 é 😀");
              writer.writeEndElement();
            });

    assertThat(xml)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="\uFFFD&quot;&lt;">\t&amp;\uFFFD \uFFFD \uFFFD é 😀</a>
            """);
  }
}
