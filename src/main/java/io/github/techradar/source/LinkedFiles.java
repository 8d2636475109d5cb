package io.github.techradar.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Definition;
import io.github.techradar.model.SourcePath;
import io.github.techradar.source.copied.FileCheck;
import io.github.techradar.source.copied.LinkedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The files that links and images of entries may lead to. What counts is the file that is read in
 * the end: where {@code notes.txt} is a link of the file system to {@code .env}, or to a draft, it
 * is as hidden as that. May be used by several threads.
 */
public final class LinkedFiles {

  private static final Pattern HIDDEN = Pattern.compile("(^|/)\\.");

  private final Path root;
  private final EntrySelection selection;
  private final FileCheck check;
  private final Map<String, String> entries = new TreeMap<>(); // their paths by their real paths
  private final List<String> missed = new ArrayList<>();
  private final Map<String, LinkedFile> known = new ConcurrentHashMap<>();

  private LinkedFiles(Path root, Definition definition) {
    this.root = root;
    this.selection = new EntrySelection(definition);
    this.check = new FileCheck(definition.copiedEndings());
  }

  /**
   * The files in a directory.
   *
   * @param definition says which of them are entries
   * @throws IOException if the directory cannot be walked
   */
  public static LinkedFiles in(SourceDirectory directory, Definition definition)
      throws IOException {
    Path root = directory.root().toRealPath();
    LinkedFiles files = new LinkedFiles(root, definition);
    EntryFinder finder = EntryFinder.walk(root, definition);
    files.missed.addAll(finder.missed());
    for (EntryFinder.FoundFile found : finder.found()) {
      files.entries.put(files.real(found.file()).orElse(found.path()), found.path());
    }
    return files;
  }

  /**
   * The paths of all files that are entries or introductions, earlier states among them, sorted.
   */
  public List<String> entries() {
    return entries.values().stream().sorted().toList();
  }

  /**
   * The paths of files that only the ending of their names keeps from being entries, sorted. Other
   * files lead to them like to any that are no entries.
   */
  public List<String> missed() {
    return List.copyOf(missed);
  }

  /**
   * What is at a path.
   *
   * @param path below the source directory, with {@code /}
   */
  public LinkedFile at(String path) {
    return known.computeIfAbsent(path, this::look);
  }

  /**
   * The path of the file at a path, that of the entry if it is the file of one; empty if there is
   * nothing that readers may see.
   */
  public Optional<String> find(String path) {
    LinkedFile file = at(path);
    if (file instanceof LinkedFile.Source source) {
      return Optional.of(source.path());
    }
    return file instanceof LinkedFile.Nothing ? Optional.empty() : Optional.of(path);
  }

  /** Whether the file at a path is copied to the site. */
  public boolean isCopied(String path) {
    return at(path) instanceof LinkedFile.Copied;
  }

  /**
   * Opens what is copied of a file.
   *
   * @throws IOException if it cannot be read, or is another now than it was
   */
  public InputStream open(String path) throws IOException {
    Optional<String> real = plain(path).filter(file -> entry(file).isEmpty());
    if (real.isPresent()) {
      Path file = root.resolve(real.get());
      if (check.isCleaned(path)) {
        return cleaned(path, file);
      }
      if (check.check(path, file) instanceof LinkedFile.Copied) {
        return Files.newInputStream(file);
      }
    }
    throw changed(path);
  }

  private static InputStream cleaned(String path, Path file) throws IOException {
    try {
      return new ByteArrayInputStream(FileCheck.cleaned(file).getBytes(UTF_8));
    } catch (XMLStreamException e) {
      throw new IOException(changed(path).getMessage(), e);
    }
  }

  private static IOException changed(String path) {
    return new IOException(path + " has changed since it was checked; start again");
  }

  private LinkedFile look(String path) {
    Optional<String> real = plain(path);
    if (real.isEmpty()) {
      return new LinkedFile.Nothing();
    }
    Optional<String> entry = entry(real.get());
    if (entry.isPresent()) {
      return new LinkedFile.Source(entry.get());
    }
    try {
      return check.check(path, root.resolve(real.get()));
    } catch (IOException e) {
      return new LinkedFile.Nothing(); // nobody can read it, whatever the reason
    }
  }

  /** The real path of a file that readers may see. */
  private Optional<String> plain(String path) {
    return isHidden(path) ? Optional.empty() : readable(path).filter(real -> !isHidden(real));
  }

  /** The path of the entry whose file has a real path. */
  private Optional<String> entry(String real) {
    return Optional.ofNullable(entries.get(real))
        .or(() -> Optional.of(real).filter(selection::isSelected));
  }

  static boolean isHidden(String path) {
    return HIDDEN.matcher(path).find();
  }

  /** The real path of a file that can be read. */
  private Optional<String> readable(String path) {
    try {
      Path file = root.resolve(path);
      return Files.isRegularFile(file) && Files.isReadable(file) ? real(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty(); // no file is called so
    }
  }

  /** Where a file lies in the end, below the source directory; empty if it lies elsewhere. */
  private Optional<String> real(Path file) {
    try {
      Path real = file.toRealPath();
      return real.startsWith(root)
          ? Optional.of(SourcePath.of(root.relativize(real)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // no file that anybody could read, whatever the reason
    }
  }
}
