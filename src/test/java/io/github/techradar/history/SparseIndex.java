package io.github.techradar.history;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Repository;

/** The index of a sparse checkout, which JGit reads but does not write (gitformat-index, 3). */
final class SparseIndex {

  private static final int EXTENDED = 0x4000;
  private static final int SKIP_WORKTREE = 0x4000;

  private SparseIndex() {}

  /** Marks a file as one that is left out. */
  static void mark(Repository repository, String path) throws IOException {
    DirCache index = repository.readDirCache();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("DIRC");
    out.writeInt(3);
    out.writeInt(index.getEntryCount());
    for (int i = 0; i < index.getEntryCount(); i++) {
      write(index.getEntry(i), isSkipped(index.getEntry(i), path), out);
    }
    out.write(sha1(bytes.toByteArray()));
    Files.write(Path.of(repository.getIndexFile().getPath()), bytes.toByteArray());
  }

  private static boolean isSkipped(DirCacheEntry entry, String path) {
    return entry.isSkipWorkTree() || entry.getPathString().equals(path);
  }

  private static void write(DirCacheEntry entry, boolean skip, DataOutputStream out)
      throws IOException {
    int start = out.size();
    out.write(new byte[24]); // times and places, of which nothing depends here
    out.writeInt(entry.getRawMode());
    out.write(new byte[8]);
    out.writeInt(entry.getLength());
    entry.getObjectId().copyRawTo(out);
    byte[] path = entry.getRawPath();
    out.writeShort(path.length | EXTENDED);
    out.writeShort(skip ? SKIP_WORKTREE : 0);
    out.write(path);
    out.write(new byte[8 - (out.size() - start) % 8]);
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
