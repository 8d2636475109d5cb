package io.github.techradar.cli;

import io.github.techradar.app.Documents;
import io.github.techradar.app.Published;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import io.github.techradar.usage.InventoryFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands share that publish the radar: as pages, and as documents for other tools. */
abstract class AbstractPublishingCommand extends AbstractCheckingCommand {

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "The documents for other tools to write, with commas between: radar, json-feed, byor,"
              + " zalando, backstage, aoe, enforcer, dependency-review, renovate, dependency-track,"
              + " csv, markdown. Default: radar,json-feed.")
  private List<@Nullable String> formats = List.of("radar", "json-feed");

  @Option(
      names = "--site-url",
      paramLabel = "URL",
      description =
          "The address of the folder that has the radar's page, for links to it. Without it, links"
              + " start at that folder, or are left out.")
  private @Nullable String siteUrl;

  @Option(
      names = "--bodies",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Whether documents carry the whole texts of entries, and not only summaries. Default:"
              + " they do.")
  private boolean bodies;

  @Option(
      names = "--inventories",
      paramLabel = "FILE",
      split = ",",
      description =
          "The documents that list what projects use, to show beside the entries: files and"
              + " directories of CycloneDX in JSON, with commas between.")
  private @Nullable List<Path> inventories;

  /**
   * The radar to publish, with what projects use of it.
   *
   * @throws RefusedException if there are problems that are not accepted
   * @throws UnusableException if the radar cannot be found
   */
  final Published published(Documents documents) throws RefusedException, UnusableException {
    Published radar = radar().publish(failOn());
    return inventories == null
        ? radar
        : radar.with(InventoryFiles.read(whole(inventories), here()), documents, here(), failOn());
  }

  /** The documents to make. */
  final Documents documents() throws UnusableException {
    return new Documents(settings().formats(formats), bodies, paths(), settings().siteUrl(siteUrl));
  }
}
