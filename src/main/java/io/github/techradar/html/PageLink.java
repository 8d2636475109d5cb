package io.github.techradar.html;

import io.github.techradar.model.Link;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A link of an entry's front matter, ready for its page.
 *
 * @param text what readers see: its name, or the title of the entry that it leads to, or else its
 *     address; not escaped for HTML
 * @param target where it leads
 * @param fields see {@link Link#fields}
 */
public record PageLink(String text, LinkTarget target, Map<String, Object> fields) {

  public PageLink {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
