package io.github.techradar.history;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.Standing;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** What the versions of files say, each read once and understood as today's. */
final class FileVersions {

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

  /** A line that a template can have given: blank, a heading, or a request to fill it in. */
  private static final Pattern OF_A_TEMPLATE =
      Pattern.compile("(?i)[\\s>*_+?….-]*(#.*|\\[.\\]|(todo|tbd|fixme)\\b.*)?");

  private final ObjectReader reader;
  private final Definition definition;
  private final boolean drafts;
  private final Map<ObjectId, FileVersion> known = new HashMap<>();
  private final Map<ObjectId, byte[]> uncommitted = new HashMap<>();
  private final Set<ObjectId> missing = new HashSet<>();

  /**
   * @param definition what the statuses of all times are understood by
   * @param drafts whether drafts count as any other entry
   */
  FileVersions(ObjectReader reader, Definition definition, boolean drafts) {
    this.reader = reader;
    this.definition = definition;
    this.drafts = drafts;
  }

  /** Takes in a version that git does not have. */
  void add(ObjectId id, byte[] content) {
    uncommitted.put(id, content);
  }

  /** What a version says. */
  FileVersion of(ObjectId id) throws IOException {
    FileVersion version = known.get(id);
    if (version == null) {
      version = open(id).map(content -> version(content.getBytes())).orElse(FileVersion.UNKNOWN);
      known.put(id, version);
    }
    return version;
  }

  /** The title that a version has, as titles are compared. */
  Optional<String> title(ObjectId id) throws IOException {
    return of(id).title().map(Names::folded);
  }

  /** The text below the front matter, if anybody has written in it. */
  Optional<String> text(ObjectId id) throws IOException {
    return open(id)
        .map(content -> EntryFile.read("", content.getBytes()).body().text().strip())
        .filter(FileVersions::isWritten);
  }

  /** The content of a file; empty if it is too large for an entry, or nobody has fetched it. */
  Optional<ObjectLoader> open(ObjectId id) throws IOException {
    byte[] here = uncommitted.get(id);
    if (here != null) {
      return Optional.of(new ObjectLoader.SmallObject(Constants.OBJ_BLOB, here));
    }
    try {
      return reader.getObjectSize(id, Constants.OBJ_BLOB) > SourceDirectory.LARGEST_FILE
          ? Optional.empty()
          : Optional.of(reader.open(id, Constants.OBJ_BLOB));
    } catch (MissingObjectException e) {
      missing.add(id);
      return Optional.empty();
    }
  }

  /** Whether a version was asked for that nobody has fetched. */
  boolean lacks(ObjectId id) {
    return missing.contains(id);
  }

  /** Whether any version was asked for that nobody has fetched. */
  boolean lackAny() {
    return !missing.isEmpty();
  }

  private static boolean isWritten(String text) {
    return COMMENT
        .matcher(text)
        .replaceAll("")
        .lines()
        .anyMatch(line -> !OF_A_TEMPLATE.matcher(line).matches());
  }

  private FileVersion version(byte[] content) {
    EntryValues values = EntryValues.of(EntryFile.read("", content), definition);
    Standing standing =
        values.isDraft() && !drafts
            ? new Standing.Absent()
            : values.status().<Standing>map(Standing.In::new).orElse(new Standing.Unknown());
    return new FileVersion(values.ownTitle(), standing);
  }
}
