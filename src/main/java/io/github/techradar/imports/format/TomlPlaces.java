package io.github.techradar.imports.format;

import io.github.techradar.model.Location;
import io.github.techradar.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the keys of a TOML file stand, for its parser forgets that. It reads what the parser has
 * found to be TOML; with any other text it comes to an end too.
 */
final class TomlPlaces {

  private static final String BLANKS = " \t\r\n";

  private final SourceText source;
  private final String text;
  private final Map<List<String>, Location> places = new HashMap<>();
  private List<String> table = List.of();
  private int at;

  private TomlPlaces(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The place of each key, and of each table, by the keys that lead to it. */
  static Map<List<String>, Location> of(SourceText source) {
    TomlPlaces reader = new TomlPlaces(source);
    reader.read();
    return reader.places;
  }

  private void read() {
    skip(BLANKS);
    while (at < text.length()) {
      int start = at;
      if (text.charAt(at) == '#') {
        skipLine();
      } else if (text.charAt(at) == '[') {
        skip("[");
        table = put(List.of(), "]");
        skipLine();
      } else {
        put(table, "=");
        skipValue();
      }
      skip(BLANKS);
      at = Math.max(at, start + 1);
    }
  }

  /** Reads dotted keys up to a sign that ends them. */
  private List<String> put(List<String> above, String end) {
    List<String> path = new ArrayList<>(above);
    skip(" \t.");
    while (at < text.length() && !(end + "\n").contains(text.substring(at, at + 1))) {
      int start = at;
      path.add(key());
      places.putIfAbsent(List.copyOf(path), source.at(start));
      skip(" \t.");
      at = Math.max(at, start + 1);
    }
    return path;
  }

  private String key() {
    int start = at;
    char first = text.charAt(at);
    if (first == '"' || first == '\'') {
      skipQuoted(String.valueOf(first));
      return text.substring(Math.min(start + 1, at), Math.max(Math.min(start + 1, at), at - 1));
    }
    while (at < text.length() && " \t\r\n.=]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Goes behind a value, which may have several lines within quotes and brackets. */
  private void skipValue() {
    int depth = 0;
    while (at < text.length()) {
      char letter = text.charAt(at);
      if (letter == '\n' && depth <= 0) {
        return;
      }
      if (letter == '#') {
        skipLine();
      } else if (letter == '"' || letter == '\'') {
        String quote = String.valueOf(letter);
        String triple = quote.repeat(3);
        skipQuoted(text.startsWith(triple, at) ? triple : quote);
      } else {
        depth += "[{".indexOf(letter) >= 0 ? 1 : "]}".indexOf(letter) >= 0 ? -1 : 0;
        at++;
      }
    }
  }

  private void skipQuoted(String quote) {
    at += quote.length();
    while (at < text.length() && !text.startsWith(quote, at)) {
      boolean isEscape = quote.charAt(0) == '"' && text.charAt(at) == '\\';
      at += isEscape ? 2 : 1;
    }
    at = Math.min(text.length(), at + quote.length());
    while (quote.length() > 1 && at < text.length() && text.charAt(at) == quote.charAt(0)) {
      at++; // of more than three, the last three close
    }
  }

  private void skipLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  private void skip(String letters) {
    while (at < text.length() && letters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
