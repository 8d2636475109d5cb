package io.github.techradar.imports.text;

import java.util.Map;
import java.util.TreeMap;

/** Changes in a text, each at a place of its own. */
final class Edits {

  private final String text;
  private final Map<Integer, Edit> edits = new TreeMap<>();

  /** Some letters in place of as many as there are. */
  private record Edit(int length, String replacement) {}

  Edits(String text) {
    this.text = text;
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  void insert(int offset, String more) {
    replace(offset, 0, more);
  }

  void replace(int offset, int length, String replacement) {
    edits.put(offset, new Edit(length, replacement));
  }

  /** The text with all changes. */
  String applied() {
    StringBuilder changed = new StringBuilder();
    int at = 0;
    for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
      if (edit.getKey() >= at) {
        changed.append(text, at, edit.getKey()).append(edit.getValue().replacement());
        at = edit.getKey() + edit.getValue().length();
      }
    }
    return changed.append(text, at, text.length()).toString();
  }
}
