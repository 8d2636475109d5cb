package io.github.techradar.site.feed;

/**
 * A feed that pages announce in their heads.
 *
 * @param type its media type
 * @param path where it is, from the root of the site
 * @param title what readers see of it before they subscribe
 */
public record Feed(String type, String path, String title) {}
