package io.github.techradar.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern of paths as Ant and Maven read it: {@code ?} is one character, {@code *} any within a
 * folder's or file's name, {@code **} any number of folders, none included; a trailing {@code /}
 * stands for everything below. Paths are relative, with {@code /}.
 */
final class FilePattern {

  private static final String EVERYTHING_BELOW = "/**";
  private static final String FOLDERS = "**/";

  private final boolean everythingBelow;
  private final List<Part> whole;
  private final List<Part> folder;

  /** What a part of a pattern stands for. */
  private enum Kind {
    /** One character, and no other. */
    CHARACTER,
    /** Any one character of a name. */
    ANY_OF_NAME,
    /** Any characters of a name, or none. */
    NAME,
    /** Any folders with their slashes, or none. */
    FOLDERS,
    /** The name of a folder that has begun, up to its slash; always behind {@link #FOLDERS}. */
    IN_FOLDER,
    /** Anything, or nothing. */
    ANYTHING
  }

  private record Part(Kind kind, int character) {}

  FilePattern(String pattern) {
    String full = pattern.endsWith("/") ? pattern + "**" : pattern;
    this.everythingBelow = full.equals("**") || full.endsWith(EVERYTHING_BELOW);
    this.whole = parts(full);
    this.folder =
        full.endsWith(EVERYTHING_BELOW)
            ? parts(full.substring(0, full.length() - EVERYTHING_BELOW.length()))
            : List.of();
  }

  boolean matches(String path) {
    return matches(whole, path);
  }

  /** Whether the pattern speaks of names, so that a folder with such a name is worth a word. */
  boolean namesFiles() {
    return !everythingBelow;
  }

  /** Whether the pattern matches everything below a folder, so that nobody need look into it. */
  boolean covers(String path) {
    return !folder.isEmpty() && matches(folder, path);
  }

  private static List<Part> parts(String pattern) {
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < pattern.length()) {
      if (pattern.startsWith(FOLDERS, i)) {
        parts.add(new Part(Kind.FOLDERS, 0));
        parts.add(new Part(Kind.IN_FOLDER, 0));
        i += FOLDERS.length();
      } else if (pattern.startsWith("**", i)) {
        parts.add(new Part(Kind.ANYTHING, 0));
        i += 2;
      } else {
        int c = pattern.codePointAt(i);
        parts.add(
            switch (c) {
              case '*' -> new Part(Kind.NAME, c);
              case '?' -> new Part(Kind.ANY_OF_NAME, c);
              default -> new Part(Kind.CHARACTER, c);
            });
        i += Character.charCount(c);
      }
    }
    return List.copyOf(parts);
  }

  /**
   * Goes through a path once, with all the places in the pattern that it can have come to: that
   * takes no longer for {@code **}{@code /**}{@code /**} than for other patterns of that length.
   */
  private static boolean matches(List<Part> parts, String path) {
    BitSet places = new BitSet();
    reach(0, parts, places);
    int i = 0;
    while (i < path.length() && !places.isEmpty()) {
      int c = path.codePointAt(i);
      BitSet next = new BitSet();
      for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
        if (at < parts.size()) {
          step(at, c, parts, next);
        }
      }
      places = next;
      i += Character.charCount(c);
    }
    return places.get(parts.size());
  }

  /** Takes in a place, and those that are reached from there by what stands for nothing. */
  private static void reach(int place, List<Part> parts, BitSet places) {
    int at = place;
    while (at < parts.size() && !places.get(at)) {
      places.set(at);
      switch (parts.get(at).kind()) {
        case NAME, ANYTHING -> at++;
        case FOLDERS -> at += 2;
        case CHARACTER, ANY_OF_NAME, IN_FOLDER -> {
          return;
        }
      }
    }
    places.set(at);
  }

  private static void step(int at, int c, List<Part> parts, BitSet next) {
    Part part = parts.get(at);
    boolean isSlash = c == '/';
    switch (part.kind()) {
      case CHARACTER -> reachIf(c == part.character(), at + 1, parts, next);
      case ANY_OF_NAME -> reachIf(!isSlash, at + 1, parts, next);
      case NAME -> reachIf(!isSlash, at, parts, next);
      case ANYTHING -> reach(at, parts, next);
      case FOLDERS -> reachIf(!isSlash, at + 1, parts, next);
      case IN_FOLDER -> reach(isSlash ? at - 1 : at, parts, next);
    }
  }

  private static void reachIf(boolean possible, int at, List<Part> parts, BitSet next) {
    if (possible) {
      reach(at, parts, next);
    }
  }
}
