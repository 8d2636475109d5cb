package io.github.techradar.site;

import io.github.techradar.model.Radar;
import io.github.techradar.model.Relations;

/**
 * A radar, and what is looked up for each of its entries, put in order once for all pages.
 *
 * @param radar what is shown
 * @param tags its tags, and which entries share them
 * @param relations which entries its authors have put together
 * @param neighbours which entries stand beside each other
 */
record SiteIndex(Radar radar, TagIndex tags, Relations relations, Neighbours neighbours) {

  static SiteIndex of(Radar radar) {
    return new SiteIndex(
        radar, new TagIndex(radar), new Relations(radar.published()), new Neighbours(radar));
  }
}
