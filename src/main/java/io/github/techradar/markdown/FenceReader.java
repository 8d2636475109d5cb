package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the blocks of code between fences from a text, and those that end in the wrong place. */
final class FenceReader {

  /** A line that can only open a block of code, also in a list or a quotation. */
  private static final Pattern FENCE_WITH_LANGUAGE =
      Pattern.compile("\\n[> \\t]*(`{3,}|~{3,})\\h*[A-Za-z][\\w+#.-]*\\h*(?=\\n)");

  private final String text;
  private final List<BodySlip> slips;
  private final List<Span> code = new ArrayList<>();

  /**
   * @param text the whole body
   * @param slips takes the blocks without an end of their own
   */
  FenceReader(String text, List<BodySlip> slips) {
    this.text = text;
    this.slips = slips;
  }

  /** The blocks that were read. */
  List<Span> code() {
    return code;
  }

  /** Reads one block. */
  void read(FencedCodeBlock fence) {
    code.add(new Span(fence.getStartOffset(), fence.getEndOffset()));
    if (fence.getClosingMarker().isEmpty()) {
      int end = fence.getStartOffset() + fence.getChars().trimEnd().length();
      slips.add(
          new BodySlip(
              BodySlip.Kind.OPEN_CODE,
              fence.getOpeningMarker().toString(),
              new Span(fence.getStartOffset(), end)));
    } else {
      nextFence(fence)
          .ifPresent(
              next ->
                  slips.add(
                      new BodySlip(
                          BodySlip.Kind.NESTED_CODE,
                          fence.getOpeningMarker().toString(),
                          new Span(fence.getStartOffset(), next))));
    }
  }

  /** Where a line stands in a block of code that would open another one, but for the first. */
  private Optional<Integer> nextFence(FencedCodeBlock fence) {
    String marker = fence.getOpeningMarker().toString();
    Matcher line = FENCE_WITH_LANGUAGE.matcher(text);
    line.region(fence.getOpeningMarker().getEndOffset(), fence.getClosingMarker().getStartOffset());
    while (line.find()) {
      if (line.group(1).startsWith(marker)) {
        return Optional.of(line.start(1));
      }
    }
    return Optional.empty();
  }
}
