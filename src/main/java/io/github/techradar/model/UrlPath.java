package io.github.techradar.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;

/** Texts as parts of URLs: between its slashes, or behind its {@code #}. */
public final class UrlPath {

  private UrlPath() {}

  /** A path of a file as a URL has it; its slashes stay. */
  public static String encoded(String path) {
    return URLEncoder.encode(path, UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  /** The text that a URL's part stands for; a lone {@code %} is no escape but the character. */
  public static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
