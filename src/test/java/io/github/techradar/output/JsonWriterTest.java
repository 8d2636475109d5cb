package io.github.techradar.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void aDocumentHasTheFormOfAllOthers() {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("name", "radar").put("size", 7);
    document.putObject("none");
    document.putArray("empty");
    ObjectNode first = document.putArray("items").addObject().put("id", -1);
    first.putArray("tags").addObject();
    document.withArray("items").addObject().put("id", 2);
    document.put("last", "");

    String written =
        new JsonWriter()
            .beginObject()
            .put("name", "radar")
            .put("size", 7)
            .beginObject("none")
            .end()
            .beginList("empty")
            .end()
            .beginList("items")
            .beginObject()
            .put("id", -1)
            .beginList("tags")
            .beginObject()
            .end()
            .end()
            .end()
            .beginObject()
            .put("id", 2)
            .end()
            .end()
            .put("last", "")
            .end()
            .text();

    assertThat(written).isEqualTo(JsonText.text(document));
  }

  @Test
  void everyCharacterIsWrittenAsInAllOthers() {
    String all =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining());

    assertThat(new JsonWriter().beginObject().put(all, all).end().text())
        .isEqualTo(JsonText.text(JsonNodeFactory.instance.objectNode().put(all, all)));
  }
}
