package io.github.techradar.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * Tells what lies between two folders that git has. Nearly all of two neighbours is the same, so
 * their bytes are compared, and what has the same bytes is not looked at.
 */
final class FolderDiff {

  private static final byte[] NOTHING = {};

  private final GitReader reader;
  private final List<FileChange> changes = new ArrayList<>();

  private FolderDiff(GitReader reader) {
    this.reader = reader;
  }

  /**
   * What became of files, in git's order: links and other repositories are none.
   *
   * @param earlier a folder
   * @param later the same folder later
   * @param way the way from there to a folder below it, with a slash at its end: what is elsewhere
   *     is not looked at; or nothing
   */
  static List<FileChange> between(ObjectId earlier, ObjectId later, String way, GitReader reader)
      throws IOException {
    FolderDiff diff = new FolderDiff(reader);
    ObjectId before = earlier;
    ObjectId after = later;
    int at = 0;
    while (at < way.length() && !before.equals(after)) {
      int end = way.indexOf('/', at);
      byte[] name = way.substring(at, end).getBytes(UTF_8);
      before = child(diff.folder(before), name);
      after = child(diff.folder(after), name);
      at = end + 1;
    }
    diff.compare(before, after, way.getBytes(UTF_8));
    return diff.changes;
  }

  /** The folder of a name in another one; the zero id if there is none. */
  private static ObjectId child(byte[] folder, byte[] name) {
    FolderItem item = new FolderItem(folder, 0);
    while (item.isThere()) {
      if (item.isFolder() && item.hasName(name)) {
        return item.id();
      }
      item = item.next();
    }
    return ObjectId.zeroId();
  }

  private byte[] folder(ObjectId id) throws IOException {
    return id.equals(ObjectId.zeroId()) ? NOTHING : reader.folder(id);
  }

  private void compare(ObjectId earlier, ObjectId later, byte[] way) throws IOException {
    if (earlier.equals(later)) {
      return;
    }
    FolderItem before = new FolderItem(folder(earlier), 0);
    FolderItem after = new FolderItem(folder(later), 0);
    int same = before.same(after);
    while (same >= 0) {
      int skipped = before.start();
      before = before.behind(before.start() + same);
      after = after.at(after.start() + before.start() - skipped);
      int order = before.compareTo(after);
      compare(order <= 0 ? before : before.none(), order >= 0 ? after : after.none(), way);
      before = order <= 0 ? before.next() : before;
      after = order >= 0 ? after.next() : after;
      same = before.same(after);
    }
  }

  /** Two of one name, of which either may not be there. */
  private void compare(FolderItem before, FolderItem after, byte[] way) throws IOException {
    if (before.isFolder() || after.isFolder()) {
      compare(before.folderId(), after.folderId(), below(way, before.isThere() ? before : after));
    } else if (before.isFile() || after.isFile()) {
      byte[] bytes = pathOf(way, before.isThere() ? before : after, 0);
      String path = RawParseUtils.decode(UTF_8, bytes, 0, bytes.length);
      changes.add(new FileChange(blob(path, before), blob(path, after)));
    }
  }

  private static Optional<Blob> blob(String path, FolderItem item) {
    return item.isFile() ? Optional.of(new Blob(path, item.id())) : Optional.empty();
  }

  private static byte[] below(byte[] way, FolderItem folder) {
    byte[] path = pathOf(way, folder, 1);
    path[path.length - 1] = '/';
    return path;
  }

  private static byte[] pathOf(byte[] way, FolderItem item, int more) {
    byte[] path = Arrays.copyOf(way, way.length + item.nameLength() + more);
    item.copyName(path, way.length);
    return path;
  }
}
