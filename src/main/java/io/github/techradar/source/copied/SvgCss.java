package io.github.techradar.source.copied;

import java.util.Locale;
import java.util.regex.Pattern;

/** Style in drawings, as a sheet or in attributes: it may draw, but not load from elsewhere. */
final class SvgCss {

  /** A picture, or a font, that is all in its address. */
  private static final String WITHIN =
      "data:(?:image/(?:png|jpe?g|gif|webp|avif|bmp)|(?:application/(?:x-)?)?font[a-z0-9/+-]*)[;,]";

  private static final Pattern PICTURE =
      Pattern.compile("(?is)\\s*data:image/(?:png|jpe?g|gif|webp|avif|bmp)[;,].*");

  /** An address that stays in the document. */
  private static final Pattern LOCAL =
      Pattern.compile("url\\(\\s*+[\"']?+\\s*+(?:#|" + WITHIN + ")");

  /** The whole rule, and nothing behind it: what is inside is not looked at any more. */
  private static final Pattern NAMESPACE =
      Pattern.compile(
          "@namespace\\s++(?:[a-z]++\\s++)?+(?:url\\(\\s*+)?+[\"']?+http://www\\.w3\\.org/"
              + "[a-z0-9/.#_-]{0,99}+[\"']?+\\s*+\\)?+\\s*+;");

  /** An escape, which could hide all that follows, and what loads or acts. */
  private static final Pattern ACTING =
      Pattern.compile(
          "\\\\|@import|url\\(|(?:image|image-set|src|cross-fade|expression)\\(|javascript:"
              + "|-moz-binding|behavior\\s*:");

  private SvgCss() {}

  static boolean isHarmless(String css) {
    String folded = NAMESPACE.matcher(css.toLowerCase(Locale.ROOT)).replaceAll("");
    return !ACTING.matcher(LOCAL.matcher(folded).replaceAll("")).find();
  }

  /** Whether an address is a picture by itself, and none that could act. */
  static boolean isPicture(String address) {
    return PICTURE.matcher(address).matches();
  }
}
