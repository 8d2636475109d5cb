package io.github.techradar.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables as text with commas (RFC 4180): lines end with CR LF. */
final class Csv {

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  private Csv() {}

  static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
