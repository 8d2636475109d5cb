package io.github.techradar.site;

import io.github.techradar.model.Radar;
import io.github.techradar.model.Relations;

/**
 * A radar, and what is looked up for each of its entries, put in order once for all pages.
 *
 * @param radar what is shown
 * @param tags its entries by their tags
 * @param owners its entries by their owners
 * @param relations which entries its authors have put together
 * @param neighbours which entries stand beside each other
 */
record SiteIndex(
    Radar radar, EntryGroups tags, EntryGroups owners, Relations relations, Neighbours neighbours) {

  static SiteIndex of(Radar radar) {
    return new SiteIndex(
        radar,
        EntryGroups.ofTags(radar),
        EntryGroups.ofOwners(radar),
        new Relations(radar.published()),
        new Neighbours(radar));
  }
}
