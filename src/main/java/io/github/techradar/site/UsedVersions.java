package io.github.techradar.site;

import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;

/**
 * The versions that projects use of an entry, with a sign for those that the entry does not mean.
 */
record UsedVersions(Words words) {

  private static final String OUTSIDE = "≠";
  private static final String UNKNOWN = "?";

  /** The versions from old to new, or a sign that there are some. */
  DomContent draw(ProjectUse use) {
    return use.versions().isEmpty()
        ? sign(UNKNOWN, words.get("usage.no-version"))
        : Spaced.of(
            use.versions().stream()
                .map(version -> version(version, use.isOutside(version)))
                .toArray(DomContent[]::new));
  }

  /** What the sign means. */
  DomContent key() {
    return Spaced.of(
        span(OUTSIDE).withClass("outside").attr("aria-hidden", "true"),
        text(words.get("usage.outside")));
  }

  private DomContent version(String version, boolean isOutside) {
    return isOutside
        ? span(Spaced.of(text(version), sign(OUTSIDE, "(" + words.get("usage.outside") + ")")))
            .withClass("version outside")
        : span(version).withClass("version");
  }

  /** Something to see, and the same in words for those who do not. */
  private static DomContent sign(String sign, String word) {
    return Spaced.of(
        span(sign).attr("aria-hidden", "true").withTitle(word), span(word).withClass("unseen"));
  }
}
