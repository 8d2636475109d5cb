package io.github.techradar.cache;

import java.nio.file.Path;

/**
 * Where a project keeps what it has made.
 *
 * @param folder for the values; it need not exist
 * @param secret the file of the number by which values are told from forged ones; outside of the
 *     project
 * @param code what the values are made by, as {@link CodeStamp} has it
 */
public record CacheFolder(Path folder, Path secret, String code) {

  /** The cache of a name; one that knows nothing if there is no secret to be had. */
  public BuildCache of(String name) {
    return Secret.in(secret)
        .<BuildCache>map(known -> new FileCache(folder.resolve(name), new Seal(known, code)))
        .orElse(BuildCache.NONE);
  }
}
