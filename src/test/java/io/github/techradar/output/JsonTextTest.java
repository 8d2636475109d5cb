package io.github.techradar.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void piecesAreTheSameTextAsTheWhole(int count) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("title", "Ünïcode");
    document.putObject("none");
    document.putArray("items");
    document.putArray("behind").addObject().put("a", 1);
    ObjectNode whole = document.deepCopy();
    ((ArrayNode) whole.get("items")).addAll(items(count).toList());
    ArrayNode list = JsonNodeFactory.instance.arrayNode().addAll(items(count).toList());

    assertThat(joined(JsonText.pieces(document, "items", items(count))))
        .isEqualTo(JsonText.text(whole));
    assertThat(joined(JsonText.pieces(items(count)))).isEqualTo(JsonText.text(list));
  }

  @Test
  void everyKindOfValueIsWrittenAsJacksonsMapperWritesIt() throws IOException {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    all.add(1).add(1L << 40).add(BigInteger.TWO.pow(70)).add(0.5f).add(0.1).add(1e30);
    all.add(new BigDecimal("1.50")).add(true).addNull().add("a \"quote\"\n\u2028 – 🎉");
    all.addRawValue(new RawValue("1.10"));
    all.addObject();
    all.addArray().addArray();

    JsonMapper mapper = new JsonMapper();
    String text = JsonText.text(all);

    assertThat(mapper.readTree(text).toString())
        .isEqualTo(mapper.readTree(mapper.writeValueAsString(all)).toString());
    assertThat(text).contains("1.10").endsWith("]\n");
  }

  @Test
  void anItemIsMadeWhenItIsRead() throws IOException {
    List<ObjectNode> made = new ArrayList<>();
    Content content = Content.of(() -> JsonText.pieces(items(1_000).peek(made::add)));

    try (InputStream in = content.open()) {
      assertThat(in.readNBytes(10)).isNotEmpty();
    }

    assertThat(made).hasSizeLessThan(3);
    try (InputStream again = content.open()) {
      assertThat(new String(again.readAllBytes(), UTF_8))
          .isEqualTo(joined(JsonText.pieces(items(1_000))));
    }
  }

  private static Stream<ObjectNode> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              ObjectNode item = JsonNodeFactory.instance.objectNode().put("id", i);
              item.putArray("tags").add("a").add("b");
              return item;
            });
  }

  private static String joined(Stream<String> pieces) {
    return pieces.collect(Collectors.joining());
  }
}
