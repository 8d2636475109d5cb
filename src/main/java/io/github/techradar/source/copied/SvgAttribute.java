package io.github.techradar.source.copied;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An attribute in a drawing.
 *
 * @param prefix what stands before its name and a colon, or nothing
 * @param namespace what that stands for; null or empty for an attribute of the element's own
 * @param name without the prefix
 */
record SvgAttribute(String prefix, @Nullable String namespace, String name, String value) {

  /** The elements whose links are followed by readers, and not by browsers alone. */
  private static final String LINK = "a";

  private static final Pattern TO_FOLLOW = Pattern.compile("(?is)#.*|https?://.*|mailto:.*|tel:.*");

  private static final Set<String> OF_XML = Set.of("space", "lang");

  boolean isHarmlessOn(String element) {
    if (isLink()) {
      return element.equals(LINK)
          ? TO_FOLLOW.matcher(value).matches()
          : value.strip().startsWith("#") || (isPicture(element) && SvgCss.isPicture(value));
    }
    if (isOwn()) {
      return isNote() || (SvgNames.ATTRIBUTES.contains(name) && SvgCss.isHarmless(value));
    }
    return prefix.equals("xml") && OF_XML.contains(name);
  }

  /** How it is written. */
  String written() {
    return isOwn() ? name : prefix.equals("xml") ? "xml:" + name : "xlink:" + name;
  }

  /** Whether somebody could miss it, or it would have acted. */
  boolean isSeen() {
    return isLink()
        || (isOwn()
            && (SvgNames.ATTRIBUTES.contains(name)
                || name.toLowerCase(Locale.ROOT).startsWith("on")));
  }

  private boolean isLink() {
    return name.equals("href") && (isOwn() || SvgNames.XLINK.equals(namespace));
  }

  private boolean isOwn() {
    return namespace == null || namespace.isEmpty();
  }

  /** Whether it says something that neither draws nor acts. */
  private boolean isNote() {
    return name.startsWith("aria-") || name.startsWith("data-");
  }

  private static boolean isPicture(String element) {
    return element.equals("image") || element.equals("feImage");
  }
}
