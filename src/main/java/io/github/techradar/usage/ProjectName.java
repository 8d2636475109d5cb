package io.github.techradar.usage;

import io.github.techradar.model.SourcePath;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What people call the project of a document that may not say its name. */
final class ProjectName {

  private static final String USUAL_ENDING = ".cdx";

  /** What tools call a file of any project. */
  private static final Set<String> ANY_FILE = Set.of("bom", "sbom");

  /** Folders that tools of any project write to. */
  private static final Set<String> ANY_FOLDER =
      Set.of("target", "build", "reports", "cyclonedx", "dist", "out", "bom", "sbom", ".", "..");

  /** What looks at folders names where one lay: {@code .}, {@code /src}, {@code C:\\x}. */
  private static final Pattern PLACE =
      Pattern.compile("\\.{1,2}+$|\\.{0,2}+[/\\\\]|[A-Za-z]:[/\\\\]");

  private ProjectName() {}

  /**
   * The name of a project.
   *
   * @param label what its document calls it
   * @param path the path of its document, as problems have it
   */
  static String of(Optional<String> label, String path) {
    return label
        .filter(name -> !name.isEmpty() && !PLACE.matcher(name).lookingAt())
        .orElseGet(() -> ofPath(path));
  }

  /** The name of the file, or of its folder where the file has the same name everywhere. */
  private static String ofPath(String path) {
    String file = fileName(path);
    if (!ANY_FILE.contains(file.toLowerCase(Locale.ROOT))) {
      return file;
    }
    List<String> folders = Arrays.asList(SourcePath.folder(path).split("/", -1));
    Collections.reverse(folders);
    return folders.stream()
        .filter(name -> !name.isEmpty() && !ANY_FOLDER.contains(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(file);
  }

  private static String fileName(String path) {
    String name = SourcePath.withoutEnding(path.substring(path.lastIndexOf('/') + 1));
    return name.endsWith(USUAL_ENDING) && name.length() > USUAL_ENDING.length()
        ? name.substring(0, name.length() - USUAL_ENDING.length())
        : name;
  }
}
