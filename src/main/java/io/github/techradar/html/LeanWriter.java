package io.github.techradar.html;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.html.Attribute;
import com.vladsch.flexmark.util.html.Attributes;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML as flexmark's own writer does, to the letter, and straight into one text. That one
 * makes a builder and some objects of each line, and hands on letter by letter, so that it could
 * indent and wrap: that takes longer than all else of rendering, and no page is indented.
 *
 * <p>A line begins with no space, unless it is preformatted; of blank lines there is one at most.
 */
final class LeanWriter extends HtmlWriter {

  private final StringBuilder out = new StringBuilder();
  private final LeanRendering rendering;

  /** Where the line that is being written begins. */
  private int start;

  /** Whether nothing but tabs is in that line. */
  private boolean isBlank = true;

  /** The lines that are written, blank ones too; and the one at which preformatted text began. */
  private int lines;

  private int preformattedLine = -1;
  private int preformatted;
  private boolean isBehindBlankLine;

  private boolean isTagConditional;
  private @Nullable AttributablePart part;
  private @Nullable MutableAttributes attributes;

  LeanWriter(LeanRendering rendering) {
    super(0, 0);
    this.rendering = rendering;
  }

  /** All that was written, its last line ended. */
  String html() {
    line();
    if (getLineCountWithPending() > 0) {
      throw new IllegalStateException("a renderer writes in a way of its own");
    }
    return out.toString();
  }

  @Override
  public NodeRendererContext getContext() {
    return rendering;
  }

  private void write(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      write(text.charAt(i));
    }
  }

  private void write(char letter) {
    if (letter == '\n') {
      endLine();
    } else if (letter != ' ') {
      isBlank &= letter == '\t';
      out.append(letter);
    } else if (preformatted > 0 || !isBlank) {
      out.append(letter);
    }
  }

  private void endLine() {
    int end = out.length();
    boolean isEmpty = end == start || (end == start + 1 && out.charAt(start) == '\r');
    if (isEmpty && preformatted == 0 && preformattedLine != lines) {
      out.setLength(start);
      if (!isBehindBlankLine) {
        out.append('\n');
      }
      isBehindBlankLine = true;
    } else {
      out.append('\n');
      isBehindBlankLine = false;
    }
    start = out.length();
    isBlank = true;
    lines++;
  }

  @Override
  public HtmlWriter line() {
    if (preformatted > 0 || out.length() > start) {
      endLine();
    }
    return this;
  }

  @Override
  public HtmlWriter lineIf(boolean condition) {
    return condition ? line() : this;
  }

  @Override
  public HtmlWriter indent() {
    return line();
  }

  @Override
  public HtmlWriter unIndent() {
    return line();
  }

  @Override
  public HtmlWriter openPre() {
    if (preformatted == 0) {
      preformattedLine = lines;
    }
    preformatted++;
    return this;
  }

  @Override
  public HtmlWriter closePre() {
    preformatted--;
    return this;
  }

  @Override
  public boolean inPre() {
    return preformatted > 0;
  }

  @Override
  public HtmlWriter raw(CharSequence html) {
    write(html);
    return this;
  }

  @Override
  public HtmlWriter rawPre(CharSequence html) {
    CharSequence rest = html;
    if (out.length() > start && !rest.isEmpty() && rest.charAt(0) == '\n') {
      line();
      rest = rest.subSequence(1, rest.length());
    }
    return rawIndentedPre(rest);
  }

  @Override
  public HtmlWriter rawIndentedPre(CharSequence html) {
    openPre();
    write(html);
    return closePre();
  }

  @Override
  public HtmlWriter text(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '&' -> write("&amp;");
        case '<' -> write("&lt;");
        case '>' -> write("&gt;");
        case '"' -> write("&quot;");
        default -> write(letter);
      }
    }
    return this;
  }

  /** Positions in the source are for editors; no page has them. */
  @Override
  public HtmlWriter srcPos(BasedSequence text) {
    return this;
  }

  @Override
  public HtmlWriter srcPosWithEOL(BasedSequence text) {
    return this;
  }

  @Override
  public HtmlWriter srcPosWithTrailingEOL(BasedSequence text) {
    return this;
  }

  @Override
  public HtmlWriter srcPos(int from, int to) {
    return this;
  }

  @Override
  public HtmlWriter attr(CharSequence name, CharSequence value) {
    own().addValue(name, value);
    return this;
  }

  @Override
  public HtmlWriter attr(Attribute... more) {
    for (Attribute attribute : more) {
      attr(attribute.getName(), attribute.getValue());
    }
    return this;
  }

  @Override
  public HtmlWriter attr(Attributes more) {
    if (!more.isEmpty()) {
      own().addValues(more);
    }
    return this;
  }

  private MutableAttributes own() {
    MutableAttributes known = attributes;
    if (known == null) {
      known = new MutableAttributes();
      attributes = known;
    }
    return known;
  }

  @Override
  public HtmlWriter withAttr(AttributablePart of) {
    part = of;
    return this;
  }

  @Override
  public HtmlWriter withCondIndent() {
    isTagConditional = true;
    return this;
  }

  @Override
  public HtmlWriter tag(CharSequence name, boolean isVoid) {
    if (name.charAt(0) == '/') {
      return closeTag(name);
    }
    out.append('<').append(name);
    isBlank = false;
    AttributablePart of = part;
    if (of != null) {
      for (Attribute attribute : rendering.attributesOf(of, attributes).values()) {
        write(attribute);
      }
      part = null;
      attributes = null;
    }
    out.append(isVoid ? " />" : ">");
    if (!isVoid) {
      tagOpened(name);
    }
    return this;
  }

  private void write(Attribute attribute) {
    if (!attribute.isNonRendering()) {
      out.append(' ').append(attribute.getName()).append("=\"");
      write(Escaping.escapeHtml(attribute.getValue(), true));
      out.append('"');
    }
  }

  @Override
  public HtmlWriter closeTag(CharSequence name) {
    boolean hasSlash = name.charAt(0) == '/';
    out.append(hasSlash ? "<" : "</").append(name).append('>');
    isBlank = false;
    tagClosed(hasSlash ? name.subSequence(1, name.length()) : name);
    return this;
  }

  @Override
  public HtmlWriter tag(CharSequence name, boolean isBlock, boolean endsLine, Runnable content) {
    boolean isConditional = isTagConditional;
    isTagConditional = false;
    lineIf(isBlock);
    tag(name, false);
    lineIf(isBlock && !isConditional);
    content.run();
    lineIf((isBlock && !isConditional) || endsLine);
    closeTag(name);
    return lineIf(isBlock);
  }

  @Override
  public HtmlWriter tagVoidLine(CharSequence name) {
    line();
    tag(name, true);
    return line();
  }

  @Override
  public HtmlWriter tagLine(CharSequence name) {
    return tagLine(name, false);
  }

  @Override
  public HtmlWriter tagLine(CharSequence name, boolean isVoid) {
    line();
    tag(name, isVoid);
    return line();
  }

  @Override
  public HtmlWriter tagLine(CharSequence name, Runnable content) {
    line();
    tag(name, false, false, content);
    return line();
  }
}
