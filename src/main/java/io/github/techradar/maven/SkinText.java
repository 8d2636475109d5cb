package io.github.techradar.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a skin does with a text of ours, the body of a page or what is in its head, if its templates
 * say it plainly: one place where the text stands, and there nothing but replacements.
 *
 * <p>{@code $bodyContent.replace( '<pre>', '<pre class="' + $style + '">' )} is plain. What reads
 * the body in another way is not, such as {@code $outline.of( $bodyContent )}.
 */
final class SkinText {

  /** How templates call the body of a page. */
  static final String BODY = "bodyContent";

  /** How they call what is in its head, beside the title. */
  static final String HEAD = "headContent";

  private static final Pattern LINE_COMMENT = Pattern.compile("##[^\n]*+");

  /** Asks only whether there is a text, and a page of ours has both. */
  private static final Pattern QUESTION =
      Pattern.compile("#if\\h*+\\(\\h*+\\$!?+\\{?+(?:body|head)Content\\}?+\\h*+\\)");

  private record Replacement(boolean pattern, String of, String by) {}

  private final List<Replacement> replacements;

  private SkinText(List<Replacement> replacements) {
    this.replacements = List.copyOf(replacements);
  }

  /**
   * Reads a skin.
   *
   * @param name {@link #BODY} or {@link #HEAD}
   * @param templates all of the skin, one behind the other
   * @param variables the texts that the templates know by names; {@code esc.d} is a dollar sign
   * @return empty if the skin is not plain
   */
  static Optional<SkinText> of(
      String name, String templates, Function<String, Optional<String>> variables) {
    String code = LINE_COMMENT.matcher(withoutBlockComments(templates)).replaceAll("");
    code = QUESTION.matcher(code).replaceAll("");
    int at = code.indexOf(name);
    if (at < 0 || code.indexOf(name, at + 1) >= 0) {
      return Optional.empty();
    }
    String before = code.substring(code.lastIndexOf('\n', at) + 1, at);
    if (!before.endsWith("$") || before.chars().anyMatch(c -> "\"'=,()[]{}".indexOf(c) >= 0)) {
      return Optional.empty(); // it is a value of something else
    }
    return new Reader(code, at + name.length(), variables).replacements().map(SkinText::new);
  }

  /** Whether the skin shows every text as it is. */
  boolean isVerbatim() {
    return replacements.isEmpty();
  }

  /** What the skin makes of a text. */
  String apply(String text) {
    String result = text;
    for (Replacement replacement : replacements) {
      result =
          replacement.pattern()
              ? result.replaceAll(replacement.of(), replacement.by())
              : result.replace(replacement.of(), replacement.by());
    }
    return result;
  }

  /** {@code a#* b *#c} without the part between the signs. */
  private static String withoutBlockComments(String templates) {
    StringBuilder code = new StringBuilder(templates.length());
    int at = 0;
    for (int start = templates.indexOf("#*"); start >= 0; start = templates.indexOf("#*", at)) {
      code.append(templates, at, start);
      int end = templates.indexOf("*#", start + 2);
      at = end < 0 ? templates.length() : end + 2;
    }
    return code.append(templates, at, templates.length()).toString();
  }

  /** Reads {@code .replace( 'a', 'b' + $c ).replaceAll( 'd', 'e' )}. */
  private static final class Reader {

    private final String code;
    private final Function<String, Optional<String>> variables;
    private int at;

    Reader(String code, int at, Function<String, Optional<String>> variables) {
      this.code = code;
      this.at = at;
      this.variables = variables;
    }

    Optional<List<Replacement>> replacements() {
      List<Replacement> found = new ArrayList<>();
      while (true) {
        boolean pattern = startsWith(".replaceAll(");
        if (!pattern && !startsWith(".replace(")) {
          return endsHere() ? Optional.of(found) : Optional.empty();
        }
        Optional<String> of = literal();
        Optional<String> by = of.isPresent() && takes(",") ? sum() : Optional.empty();
        if (by.isEmpty() || !takes(")")) {
          return Optional.empty();
        }
        found.add(new Replacement(pattern, of.get(), by.get()));
      }
    }

    /** Whether a template's reference ends here. */
    private boolean endsHere() {
      return at == code.length() || "\r\n <#".indexOf(code.charAt(at)) >= 0;
    }

    private boolean takes(String token) {
      space();
      return startsWith(token);
    }

    private boolean startsWith(String token) {
      boolean starts = code.startsWith(token, at);
      at += starts ? token.length() : 0;
      return starts;
    }

    private void space() {
      while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
        at++;
      }
    }

    /** A text between single quotes, in which Velocity replaces nothing. */
    private Optional<String> literal() {
      space();
      int end = code.startsWith("'", at) ? code.indexOf('\'', at + 1) : -1;
      if (end < 0 || code.startsWith("''", end)) {
        return Optional.empty();
      }
      String text = code.substring(at + 1, end);
      at = end + 1;
      return text.contains("\\u") ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> sum() {
      StringBuilder sum = new StringBuilder();
      do {
        space();
        Optional<String> term = code.startsWith("$", at) ? variable() : literal();
        if (term.isEmpty()) {
          return Optional.empty();
        }
        sum.append(term.get());
      } while (takes("+"));
      return Optional.of(sum.toString());
    }

    private Optional<String> variable() {
      int start = ++at;
      while (at < code.length()
          && (Character.isLetterOrDigit(code.charAt(at)) || "._-".indexOf(code.charAt(at)) >= 0)) {
        at++;
      }
      return variables.apply(code.substring(start, at));
    }
  }
}
