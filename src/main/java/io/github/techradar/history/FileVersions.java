package io.github.techradar.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Definition;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Names;
import io.github.techradar.model.Standing;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.FileContent;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;

/** What the versions of files say, each read once and understood as today's. */
final class FileVersions {

  private static final String COMMENT = "<!--";
  private static final String END_OF_COMMENT = "-->";

  /** A line that a template can have given: blank, a heading, or a request to fill it in. */
  private static final Pattern OF_A_TEMPLATE =
      Pattern.compile("(?i)[\\s>*_+?….-]*(#.*|\\[.\\]|(todo|tbd|fixme)\\b.*)?");

  private final GitReader reader;
  private final Definition definition;
  private final boolean drafts;
  private final Map<ObjectId, Known> known = new ConcurrentHashMap<>();
  private final Map<ObjectId, Optional<String>> texts = new HashMap<>();
  private final Map<ObjectId, Path> today = new HashMap<>();
  private final Set<ObjectId> faults = new HashSet<>();
  private final Set<ObjectId> missing = new HashSet<>();

  /**
   * What is known of a version.
   *
   * @param title its title, as titles are compared
   * @param lacks whether nobody has fetched it
   * @param fails whether the plugin failed on it
   */
  private record Known(FileVersion version, Optional<String> title, boolean lacks, boolean fails) {

    static final Known NOTHING = new Known(FileVersion.UNKNOWN, Optional.empty(), false, false);
    static final Known LACKING = new Known(FileVersion.UNKNOWN, Optional.empty(), true, false);
    static final Known FAILED = new Known(FileVersion.UNKNOWN, Optional.empty(), false, true);
  }

  /**
   * @param reader that of the thread that asks
   * @param definition what the statuses of all times are understood by
   * @param drafts whether drafts count as any other entry
   */
  FileVersions(GitReader reader, Definition definition, boolean drafts) {
    this.reader = reader;
    this.definition = definition;
    this.drafts = drafts;
  }

  /** Takes in where a version lies that git may not have. */
  void add(ObjectId id, Path file) {
    today.put(id, file);
  }

  /** Reads a version ahead; any thread may do so, each with its own reader. */
  void ahead(ObjectId id, GitReader own) throws IOException {
    if (!known.containsKey(id)) {
      known.put(id, read(id, own));
    }
  }

  /** Takes in what a version says whose content is at hand; any thread may do so. */
  void ahead(ObjectId id, byte[] content) {
    if (!known.containsKey(id)) {
      known.put(id, guarded(id, content));
    }
  }

  /** What a version says. */
  FileVersion of(ObjectId id) throws IOException {
    return known(id).version();
  }

  /** The title that a version has, as titles are compared. */
  Optional<String> title(ObjectId id) throws IOException {
    return known(id).title();
  }

  private Known known(ObjectId id) throws IOException {
    Known found = known.get(id);
    if (found == null) {
      found = read(id, reader);
      known.put(id, found);
    }
    if (found.lacks()) {
      missing.add(id);
    }
    if (found.fails()) {
      faults.add(id);
    }
    return found;
  }

  private Known read(ObjectId id, GitReader own) throws IOException {
    try {
      ObjectLoader content = own.file(id);
      return isTooLarge(content) ? Known.NOTHING : guarded(id, content.getBytes());
    } catch (MissingObjectException e) {
      return Known.LACKING;
    }
  }

  private static boolean isTooLarge(ObjectLoader content) {
    return content.getSize() > SourceDirectory.LARGEST_FILE;
  }

  /** What the text below the front matter is known by, if anybody has written in it. */
  Optional<String> text(ObjectId id) throws IOException {
    Optional<String> text = texts.get(id);
    if (text == null) {
      text =
          open(id)
              .map(content -> EntryFile.read("", content.getBytes()).body().text().strip())
              .filter(FileVersions::isWritten)
              .map(FileVersions::digest);
      texts.put(id, text);
    }
    return text;
  }

  /** Short, so that it can be kept for every version that there ever was. */
  private static String digest(String text) {
    try (ObjectInserter.Formatter git = new ObjectInserter.Formatter()) {
      return git.idFor(Constants.OBJ_BLOB, text.getBytes(UTF_8)).name();
    }
  }

  /** The content of a file; empty if it is too large for an entry, or nobody has fetched it. */
  Optional<ObjectLoader> open(ObjectId id) throws IOException {
    Path file = today.get(id);
    if (file != null) {
      return FileContent.read(file, SourceDirectory.LARGEST_FILE)
          .map(here -> new ObjectLoader.SmallObject(Constants.OBJ_BLOB, here));
    }
    try {
      return Optional.of(reader.file(id)).filter(content -> !isTooLarge(content));
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
    return withoutComments(text).lines().anyMatch(line -> !OF_A_TEMPLATE.matcher(line).matches());
  }

  private static String withoutComments(String text) {
    StringBuilder rest = new StringBuilder();
    int behind = 0;
    int start = text.indexOf(COMMENT);
    while (start >= 0) {
      int end = text.indexOf(END_OF_COMMENT, start + COMMENT.length());
      if (end < 0) {
        break; // neither does any later one end
      }
      rest.append(text, behind, start);
      behind = end + END_OF_COMMENT.length();
      start = text.indexOf(COMMENT, behind);
    }
    return rest.append(text.substring(behind)).toString();
  }

  /** What a version says; nothing if the plugin fails on it, for it may be older than any check. */
  private Known guarded(ObjectId id, byte[] content) {
    return FaultBarrier.around(
        id.name(),
        () -> {
          FileVersion version = version(content);
          return new Known(version, version.title().map(Names::folded), false, false);
        },
        fault -> Known.FAILED);
  }

  /** How many versions the plugin failed on. */
  int faults() {
    return faults.size();
  }

  private FileVersion version(byte[] content) {
    EntryValues values = EntryValues.of(EntryFile.readFrontMatter("", content), definition);
    return new FileVersion(
        values.ownTitle(), values.quadrant(), !values.isFeatured(), standing(values));
  }

  /** Of an entry that may have been kept back nothing is known. */
  private Standing standing(EntryValues values) {
    if (!drafts && values.isDraft()) {
      return new Standing.Absent();
    }
    return values
        .status()
        .filter(status -> drafts || !values.mayBeDraft())
        .<Standing>map(Standing.In::new)
        .orElse(new Standing.Unknown());
  }
}
