package io.github.techradar.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Reads what git has, for one thread at a time. Each commit is held against the one before and then
 * against the one behind it, and most of its folders are those of its neighbours; so the folders
 * that were read a moment ago are kept.
 */
final class GitReader implements AutoCloseable {

  /** In bytes: a few commits of a large repository. */
  private static final long MOST = 8_000_000;

  private final ObjectReader reader;
  private final Map<ObjectId, byte[]> folders = new HashMap<>();
  private long kept;
  private long reads;

  GitReader(ObjectReader reader) {
    this.reader = reader;
  }

  /**
   * The content of a file.
   *
   * @throws org.eclipse.jgit.errors.MissingObjectException if nobody has fetched it
   */
  ObjectLoader file(ObjectId id) throws IOException {
    reads++;
    return reader.open(id, Constants.OBJ_BLOB);
  }

  /**
   * A folder, as git writes it.
   *
   * @throws org.eclipse.jgit.errors.MissingObjectException if nobody has fetched it
   */
  byte[] folder(ObjectId id) throws IOException {
    byte[] known = folders.get(id);
    if (known != null) {
      return known;
    }
    reads++;
    byte[] folder = reader.open(id, Constants.OBJ_TREE).getCachedBytes();
    if (folder.length < MOST / 2) {
      keep(id.copy(), folder);
    }
    return folder;
  }

  private void keep(ObjectId id, byte[] folder) {
    if (kept + folder.length > MOST) {
      folders.clear();
      kept = 0;
    }
    folders.put(id, folder);
    kept += folder.length;
  }

  /** How many files and folders were read so far. */
  long reads() {
    return reads;
  }

  @Override
  public void close() {
    reader.close();
  }
}
