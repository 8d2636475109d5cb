package io.github.techradar.imports.text;

import java.util.List;

/**
 * What a text of another tool becomes.
 *
 * @param markdown the text in Markdown, without blank lines around it; empty if there was none
 * @param keptElements the names of the HTML elements in it, sorted, each once
 * @param completed relative links that lead somewhere again, as their new addresses, each once
 * @param unresolved relative links that lead nowhere now, as they were written, each once
 */
public record ImportedText(
    String markdown, List<String> keptElements, List<String> completed, List<String> unresolved) {

  public ImportedText {
    keptElements = List.copyOf(keptElements);
    completed = List.copyOf(completed);
    unresolved = List.copyOf(unresolved);
  }
}
