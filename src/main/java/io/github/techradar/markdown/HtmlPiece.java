package io.github.techradar.markdown;

/**
 * A piece of HTML in a body that is not its text. In {@code <b>x</b><!-- y -->} there are three: a
 * tag, an end and a comment. Offsets count Java chars of the body from 0.
 */
public sealed interface HtmlPiece permits HtmlTag, HtmlPiece.End, HtmlPiece.Hidden {

  /** Where it starts. */
  int offset();

  /** Where it ends: the offset behind its last char. */
  int end();

  /**
   * A closing tag.
   *
   * @param element the name of its element, in lower case
   */
  record End(String element, int offset, int end) implements HtmlPiece {}

  /**
   * What no page shows.
   *
   * @param isClosed whether it has an end; without one it takes all of its block
   */
  record Hidden(Kind kind, int offset, int end, boolean isClosed) implements HtmlPiece {}

  /** The kinds of what no page shows, by how they start and end. */
  enum Kind {
    /** {@code <!-- ... -->}. */
    COMMENT("<!--", "-->"),
    /** {@code <![CDATA[ ... ]]>}. */
    CHARACTER_DATA("<![CDATA[", "]]>"),
    /** {@code <?php ... ?>}. */
    INSTRUCTION("<?", "?>"),
    /** {@code <!DOCTYPE html>}. */
    DECLARATION("<!", ">"),
    /** What stands between {@code <script>} or {@code <style>} and its end. */
    SCRIPT("", "");

    private final String start;
    private final String end;

    Kind(String start, String end) {
      this.start = start;
      this.end = end;
    }

    /** What it starts with; empty for a script, whose tag is a piece of its own. */
    public String start() {
      return start;
    }

    /** What it ends with. */
    public String end() {
      return end;
    }
  }
}
