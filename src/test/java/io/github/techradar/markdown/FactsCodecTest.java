package io.github.techradar.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.GeneratedRadar;
import io.github.techradar.Shapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsCodecTest {

  /** Long enough for each shape to be what it is. */
  private static final int LETTERS = 3_000;

  static Iterable<String> shapes() {
    return Shapes.names();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void factsOfAShapeComeBack(String shape) {
    BodyFacts facts = BodyFacts.of(Shapes.body(shape, LETTERS));

    assertThat(FactsCodec.read(FactsCodec.write(facts)))
        .contains(facts.unreadable().isEmpty() ? facts : BodyFacts.of(""));
  }

  @Test
  void factsOfAllThatTestsWriteComeBack() throws IOException {
    Set<BodySlip.Kind> kinds = EnumSet.noneOf(BodySlip.Kind.class);
    int all = 0;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(path -> path.toString().endsWith(".md"))
              .sorted()
              .toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        BodyFacts facts = BodyFacts.of(text.replace("\r\n", "\n").replace('\r', '\n'));
        if (facts.unreadable().isEmpty()) {
          assertThat(FactsCodec.read(FactsCodec.write(facts))).as("%s", file).contains(facts);
          facts.slips().forEach(slip -> kinds.add(slip.kind()));
          all += facts.count();
        }
      }
    }
    assertThat(all).isGreaterThan(1_000);
    assertThat(kinds).hasSizeGreaterThan(20);
  }

  @Test
  void factsOfEachKindComeBack() {
    List<BodySlip> slips =
        Stream.of(BodySlip.Kind.values())
            .map(kind -> new BodySlip(kind, "日本 " + kind, new Span(kind.ordinal(), 1_000_000)))
            .toList();
    BodyFacts facts =
        new BodyFacts(
            Optional.empty(),
            List.of(
                new BodyHeading(
                    3,
                    "read",
                    "*read*",
                    "anchor",
                    7,
                    true,
                    List.of(new Span(1, 2)),
                    List.of(new BodyItem(new Span(3, 4), 5, true, false)))),
            List.of("id"),
            List.of(new BodyLink("a.md", 17, true), new BodyLink("\ud800", 18, false)),
            List.of(
                new HtmlTag(
                    "Img", 1, 9, true, List.of(new HtmlTag.Attribute("src", "x", 2, 3, true)))),
            List.of(new Span(5, 6)),
            slips,
            List.of(new CalloutMark("[!INFO]", true, 4)),
            List.of(new BodyReference(new Span(8, 9), "[a](b)")));

    assertThat(FactsCodec.read(FactsCodec.write(facts))).contains(facts);
  }

  @Test
  void noBytesAreMoreThanNoFacts() {
    byte[] facts = FactsCodec.write(BodyFacts.of(GeneratedRadar.of(1, 1).entry(0)));
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = facts.clone();
      for (int damages = random.nextInt(4); damages >= 0; damages--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertThat(FactsCodec.read(bytes).map(BodyFacts::count).orElse(0))
          .isLessThanOrEqualTo(bytes.length);
    }
  }
}
