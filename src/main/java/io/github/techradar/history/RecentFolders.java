package io.github.techradar.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Reads the folders of commits. Each commit is held against the one before and then against the one
 * behind it, and most of its folders are those of its neighbours; so what was read a moment ago is
 * kept.
 */
final class RecentFolders extends ObjectReader.Filter {

  /** In bytes: a few commits of a large repository. */
  private static final long MOST = 8_000_000;

  private final ObjectReader reader;
  private final Map<ObjectId, byte[]> folders = new HashMap<>();
  private long kept;

  /**
   * @param reader is closed by others
   */
  RecentFolders(ObjectReader reader) {
    this.reader = reader;
  }

  @Override
  protected ObjectReader delegate() {
    return reader;
  }

  @Override
  public ObjectLoader open(AnyObjectId id, int type) throws IOException {
    if (type != Constants.OBJ_TREE) {
      return reader.open(id, type);
    }
    byte[] known = folders.get(id);
    if (known != null) {
      return new ObjectLoader.SmallObject(type, known);
    }
    ObjectLoader folder = reader.open(id, type);
    if (folder.getSize() < MOST / 2) {
      keep(id.copy(), folder.getCachedBytes());
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
}
