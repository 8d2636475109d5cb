package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PageFrameTest {

  private static final NavigableSet<Integer> SIGNS = new TreeSet<>(List.of((int) '&', (int) 'ü'));

  private static String escaped(String title) {
    return title.replace("&", "&amp;").replace("ü", "Ã¼");
  }

  private static String page(String title, String head, String body) {
    return "<title>%s | R</title>%s<b>%s</b><main>%s</main>%s."
        .formatted(escaped(title), head, title, body, escaped(title));
  }

  @Test
  void fillsEachGapAsTheSkinWritesIt() {
    String marked = page(PageFrame.titleMarks(SIGNS), PageFrame.HEAD_MARK, PageFrame.BODY_MARK);

    PageFrame frame = PageFrame.of(marked, SIGNS).orElseThrow();

    assertThat(frame.around("R&D für alle", "<meta>", "<p>$1 \\</p>"))
        .isEqualTo(page("R&D für alle", "<meta>", "<p>$1 \\</p>"));
  }

  @Test
  void aTitleMayStandNowhere() {
    String marked = "a" + PageFrame.BODY_MARK + "b" + PageFrame.HEAD_MARK;

    PageFrame frame = PageFrame.of(marked, SIGNS).orElseThrow();

    assertThat(frame.around("x", "+", "-")).isEqualTo("a-b+");
  }

  @Test
  void thereIsNoFrameWhereMarksAreMissing() {
    String title = PageFrame.titleMarks(SIGNS);

    String head = PageFrame.HEAD_MARK;
    String body = PageFrame.BODY_MARK;

    assertThat(PageFrame.of(page(title, head, body), SIGNS)).isPresent();
    assertThat(PageFrame.of(page(title, head, "nothing"), SIGNS)).isEmpty();
    assertThat(PageFrame.of(page(title, "nothing", body), SIGNS)).isEmpty();
    assertThat(PageFrame.of(page(title, head, body.repeat(2)), SIGNS)).isEmpty();
    assertThat(PageFrame.of(page(title, head.repeat(2), body), SIGNS)).isEmpty();
    assertThat(PageFrame.of(page(title.substring(0, 30), head, body), SIGNS)).isEmpty();
  }

  @Test
  void anEncodingWithStatesHasNoFrame() {
    String title = PageFrame.titleMarks(SIGNS).replace("ü", "\u001b$B|\u001b(B");

    assertThat(PageFrame.of(page(title, PageFrame.HEAD_MARK, PageFrame.BODY_MARK), SIGNS))
        .isEmpty();
  }
}
