package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.html.PageLink;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Relations;

/** What radar.json says of the links of entries, and of the entries that they name. */
final class ReferencesJson {

  private final Publication publication;
  private final Relations relations;

  ReferencesJson(Publication publication) {
    this.publication = publication;
    this.relations = new Relations(publication.radar().published());
  }

  /** Adds the references of an entry to its object: what leads to no page is not among them. */
  void write(ObjectNode node, Entry entry) {
    ArrayNode links = node.putArray("links");
    for (PageLink link : publication.html().links(entry)) {
      links
          .addObject()
          .put("name", link.text())
          .put("url", link.target().address())
          .set("fields", FieldJson.of(link.fields()));
    }
    ArrayNode related = node.putArray("related");
    relations.related(entry).forEach(other -> related.add(other.id()));
    node.put("replacedBy", relations.replacement(entry).map(Entry::id).orElse(null));
    ArrayNode replaces = node.putArray("replaces");
    relations.replaced(entry).forEach(other -> replaces.add(other.id()));
  }
}
