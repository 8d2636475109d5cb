package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PageFrameTest {

  private static final NavigableSet<Integer> SIGNS =
      new TreeSet<>(List.of((int) '&', (int) '"', (int) 'ü'));

  private static final List<NavigableSet<Integer>> BOTH = List.of(SIGNS, SIGNS);
  private static final String TITLE = PageFrame.marks(0, SIGNS);
  private static final String TEXT = PageFrame.marks(1, SIGNS);

  private static String escaped(String title) {
    return title.replace("&", "&amp;").replace("ü", "Ã¼");
  }

  private static String page(String title, String text, String body) {
    return "<title>%s | R</title><meta content=\"%s\"><b>%s</b><main>%s</main>%s."
        .formatted(
            escaped(title), escaped(text).replace("\"", "&quot;"), title, body, escaped(title));
  }

  @Test
  void fillsEachGapAsTheSkinWritesIt() {
    PageFrame frame = PageFrame.of(page(TITLE, TEXT, PageFrame.BODY_MARK), BOTH).orElseThrow();

    assertThat(frame.around(List.of("R&D \"für\" alle", "\"&\" $1"), "<p>$1 \\</p>"))
        .isEqualTo(page("R&D \"für\" alle", "\"&\" $1", "<p>$1 \\</p>"));
  }

  @Test
  void aTextMayStandNowhere() {
    PageFrame frame = PageFrame.of("a" + PageFrame.BODY_MARK + "b", BOTH).orElseThrow();

    assertThat(frame.around(List.of("x", "y"), "-")).isEqualTo("a-b");
  }

  @Test
  void thereIsNoFrameWhereMarksAreMissing() {
    String body = PageFrame.BODY_MARK;

    assertThat(PageFrame.of(page(TITLE, TEXT, body), BOTH)).isPresent();
    assertThat(PageFrame.of(page(TITLE, TEXT, "nothing"), BOTH)).isEmpty();
    assertThat(PageFrame.of(page(TITLE, TEXT, body.repeat(2)), BOTH)).isEmpty();
    assertThat(PageFrame.of(page(TITLE, TEXT.substring(0, 30), body), BOTH)).isEmpty();
    assertThat(PageFrame.of(page(TITLE.substring(0, 30), TEXT, body), BOTH)).isEmpty();
  }

  @Test
  void anEncodingWithStatesHasNoFrame() {
    String title = TITLE.replace("ü", "\u001b$B|\u001b(B");

    assertThat(PageFrame.of(page(title, TEXT, PageFrame.BODY_MARK), BOTH)).isEmpty();
  }
}
