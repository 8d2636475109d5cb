package io.github.techradar.app;

import io.github.techradar.site.Repository;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the pages of a radar are to be.
 *
 * @param directory the root of the site
 * @param language the language of the pages' own words; one that is not known becomes English
 * @param repository where readers find the entries' files on the web
 * @param documents the documents for other tools that come along, and where the site is
 */
public record SitePlan(
    Path directory, Locale language, Optional<Repository> repository, Documents documents) {

  /** Pages in English that stand on their own and bring no documents. */
  public static SitePlan at(Path directory) {
    return new SitePlan(directory, Locale.ENGLISH, Optional.empty(), Documents.NONE);
  }
}
