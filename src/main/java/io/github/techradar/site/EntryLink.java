package io.github.techradar.site;

import static j2html.TagCreator.a;

import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Words;
import j2html.tags.specialized.ATag;

/** A link to the page of an entry, by its title. */
final class EntryLink {

  private EntryLink() {}

  /**
   * The link.
   *
   * @param links those of the page that it stands on
   * @param words the language of that page
   */
  static ATag to(Entry entry, PageLinks links, Words words) {
    return to(entry.id(), entry.title(), links, words);
  }

  /** The link to an entry of which no more is known. */
  static ATag to(String id, String title, PageLinks links, Words words) {
    return Authored.of(a(title).withHref(links.entry(id)), title, words);
  }
}
