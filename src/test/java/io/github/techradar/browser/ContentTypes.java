package io.github.techradar.browser;

import java.util.Locale;

/** The types that web servers give files, by their endings. */
final class ContentTypes {

  private ContentTypes() {}

  static String of(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "html", "htm", "shtml", "php" -> "text/html; charset=utf-8";
      case "xhtml", "xht" -> "application/xhtml+xml";
      case "xml", "xsl", "rss" -> "application/xml";
      case "svg", "svgz" -> "image/svg+xml";
      case "css" -> "text/css";
      case "js", "mjs" -> "text/javascript";
      case "json", "sarif" -> "application/json";
      case "txt", "md" -> "text/plain; charset=utf-8";
      case "csv" -> "text/csv";
      case "mht" -> "multipart/related";
      case "pdf" -> "application/pdf";
      case "png" -> "image/png";
      case "gif" -> "image/gif";
      case "webp" -> "image/webp";
      case "ico" -> "image/x-icon";
      default -> "application/octet-stream";
    };
  }
}
