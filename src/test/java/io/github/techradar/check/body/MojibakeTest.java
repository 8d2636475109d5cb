package io.github.techradar.check.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MojibakeTest {

  private static final List<String> SIGNS = List.of("é", "’", "€", "🎯", "ß", "ộ");

  @Test
  void isFoundByManyThreadsAtOnce() {
    List<String> repaired =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(i -> "text " + spoiled(SIGNS.get(i % SIGNS.size())))
            .map(text -> Mojibake.find(text, 0).orElseThrow().repaired())
            .toList();

    assertThat(repaired)
        .isEqualTo(IntStream.range(0, 20_000).mapToObj(i -> SIGNS.get(i % SIGNS.size())).toList());
  }

  @Test
  void isNoneInTextThatIsWell() {
    assertThat(Mojibake.find(String.join(" ", SIGNS) + " \uFFFD Ãœ A", 0)).isPresent();
    assertThat(Mojibake.find(String.join(" ", SIGNS) + " \uFFFD Ã A", 0)).isEmpty();
  }

  /** As a decoder of Windows-1252 reads it that takes bytes without a character for controls. */
  private static String spoiled(String text) {
    StringBuilder spoiled = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {b}, Charset.forName("windows-1252"));
      spoiled.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
    }
    return spoiled.toString();
  }
}
