package io.github.techradar.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads a path by a pattern, one character after the other, and never goes back: a finite automaton
 * with a set of states. So it takes no longer than the path is long, and the states after a folder
 * say all about what the pattern can match below.
 *
 * <p>Each part of the pattern has two states: before it, and amid a folder's name that it skips.
 */
final class PathAutomaton {

  private final List<Part> parts = new ArrayList<>();

  /** The kinds of parts: a character, {@code ?}, {@code *}, {@code **} and {@code **}{@code /}. */
  private enum Kind {
    CHARACTER,
    ONE,
    NAME,
    ANYTHING,
    FOLDERS;

    /** Whether there may be nothing for the part. */
    boolean maySkip() {
      return this == NAME || this == ANYTHING || this == FOLDERS;
    }
  }

  /**
   * A part of a pattern.
   *
   * @param character the code point of one that is a character
   */
  private record Part(Kind kind, int character) {}

  PathAutomaton(String pattern) {
    int i = 0;
    while (i < pattern.length()) {
      int c = pattern.codePointAt(i);
      if (pattern.startsWith("**/", i)) {
        i += add(Kind.FOLDERS, c, 3);
      } else if (pattern.startsWith("**", i)) {
        i += add(Kind.ANYTHING, c, 2);
      } else {
        Kind kind = c == '*' ? Kind.NAME : c == '?' ? Kind.ONE : Kind.CHARACTER;
        i += add(kind, c, Character.charCount(c));
      }
    }
  }

  private int add(Kind kind, int character, int length) {
    parts.add(new Part(kind, character));
    return length;
  }

  /** Whether the pattern matches a whole text. */
  boolean accepts(String text) {
    return read(text).get(before(parts.size()));
  }

  /** The states that may be reached behind a text; none if nothing that begins so can match. */
  BitSet read(String text) {
    BitSet states = new BitSet();
    reach(0, states);
    int i = 0;
    while (i < text.length() && !states.isEmpty()) {
      int c = text.codePointAt(i);
      states = next(states, c);
      i += Character.charCount(c);
    }
    return states;
  }

  private BitSet next(BitSet states, int c) {
    BitSet next = new BitSet();
    for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
      int part = state / 2;
      if (state != before(part)) {
        step(c, part, next);
      } else if (part < parts.size()) {
        step(parts.get(part), c, part, next);
      }
    }
    return next;
  }

  /** On through the name of a folder. */
  private void step(int c, int part, BitSet next) {
    if (c == '/') {
      reach(part, next);
    } else {
      next.set(before(part) + 1);
    }
  }

  private void step(Part part, int c, int index, BitSet next) {
    boolean inName = c != '/';
    switch (part.kind()) {
      case CHARACTER -> {
        if (c == part.character()) {
          reach(index + 1, next);
        }
      }
      case ONE -> {
        if (inName) {
          reach(index + 1, next);
        }
      }
      case NAME -> {
        if (inName) {
          reach(index, next);
        }
      }
      case ANYTHING -> reach(index, next);
      case FOLDERS -> {
        if (inName) {
          next.set(before(index) + 1);
        }
      }
    }
  }

  /** Comes to stand before a part, and before those behind it as long as these may be nothing. */
  private void reach(int part, BitSet states) {
    int at = part;
    states.set(before(at));
    while (at < parts.size() && parts.get(at).kind().maySkip()) {
      at++;
      states.set(before(at));
    }
  }

  private static int before(int part) {
    return 2 * part;
  }
}
