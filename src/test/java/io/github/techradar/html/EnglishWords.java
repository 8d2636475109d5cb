package io.github.techradar.html;

/** What bodies are given beside their own text, for tests. */
final class EnglishWords {

  static final BodyWords BODY =
      new BodyWords(
          "Done",
          "Open",
          "Contents",
          "Back to the text",
          new CalloutWords("Note", "Tip", "Important", "Warning", "Caution"));

  private EnglishWords() {}
}
