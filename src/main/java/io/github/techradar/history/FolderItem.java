package io.github.techradar.history;

import java.util.Arrays;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What a folder of git has at one place: {@code MODE NAME}, a byte of zero, and the id. Behind the
 * last there is nothing, which has no name and is neither file nor folder.
 */
final class FolderItem {

  private static final int NONE = -1;

  private final byte[] folder;
  private final int start;
  private final int mode;
  private final int nameStart;
  private final int nameEnd;

  /**
   * @param start where it begins in the bytes of the folder
   * @throws ArrayIndexOutOfBoundsException if the folder is damaged
   */
  FolderItem(byte[] folder, int start) {
    this.folder = folder;
    this.start = start;
    if (start >= folder.length) {
      this.mode = NONE;
      this.nameStart = start;
      this.nameEnd = start;
      return;
    }
    int at = start;
    int bits = 0;
    while (folder[at] != ' ') {
      bits = (bits << 3) + folder[at++] - '0';
    }
    this.mode = bits;
    this.nameStart = at + 1;
    this.nameEnd = endOfName(folder, nameStart);
  }

  private static int endOfName(byte[] folder, int from) {
    int at = from;
    while (folder[at] != 0) {
      at++;
    }
    return at;
  }

  private static int end(byte[] folder, int start) {
    return endOfName(folder, start) + 1 + Constants.OBJECT_ID_LENGTH;
  }

  int start() {
    return start;
  }

  boolean isThere() {
    return mode != NONE;
  }

  boolean isFolder() {
    return isThere() && FileMode.TREE.equals(mode);
  }

  boolean isFile() {
    return isThere()
        && (FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode));
  }

  ObjectId id() {
    return ObjectId.fromRaw(folder, nameEnd + 1);
  }

  /** Its id if it is a folder, or the zero id. */
  ObjectId folderId() {
    return isFolder() ? id() : ObjectId.zeroId();
  }

  boolean hasName(byte[] name) {
    return Arrays.equals(folder, nameStart, nameEnd, name, 0, name.length);
  }

  int nameLength() {
    return nameEnd - nameStart;
  }

  void copyName(byte[] to, int at) {
    System.arraycopy(folder, nameStart, to, at, nameLength());
  }

  /** The one behind it. */
  FolderItem next() {
    return isThere() ? at(nameEnd + 1 + Constants.OBJECT_ID_LENGTH) : this;
  }

  /** The one that begins at a place. */
  FolderItem at(int place) {
    return place == start ? this : new FolderItem(folder, place);
  }

  /** The first from here on that does not end before a place. */
  FolderItem behind(int place) {
    int at = start;
    while (at < folder.length && at < place) {
      int end = end(folder, at);
      if (end > place) {
        break;
      }
      at = end;
    }
    return at(at);
  }

  /** Nothing, in its folder. */
  FolderItem none() {
    return at(folder.length);
  }

  /** How many bytes from here on are those of another folder; -1 if all are. */
  int same(FolderItem other) {
    return Arrays.mismatch(
        folder, start, folder.length, other.folder, other.start, other.folder.length);
  }

  /** In git's order, in which folders have a slash behind their names; nothing comes last. */
  int compareTo(FolderItem other) {
    if (!isThere() || !other.isThere()) {
      return Boolean.compare(!isThere(), !other.isThere());
    }
    int same =
        Arrays.mismatch(folder, nameStart, nameEnd, other.folder, other.nameStart, other.nameEnd);
    return same < 0
        ? Integer.compare(letter(nameLength()), other.letter(nameLength()))
        : Integer.compare(letter(same), other.letter(same));
  }

  private int letter(int index) {
    int at = nameStart + index;
    return at < nameEnd ? Byte.toUnsignedInt(folder[at]) : isFolder() ? '/' : 0;
  }
}
