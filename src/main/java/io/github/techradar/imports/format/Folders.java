package io.github.techradar.imports.format;

import io.github.techradar.model.SourcePath;
import java.util.List;

/** Where files lie that are one radar together. */
final class Folders {

  private Folders() {}

  /** The folder that all files are in, or the one file, as messages name it. */
  static String of(List<SourceFile> files) {
    String common = files.stream().map(SourceFile::path).findFirst().orElse("");
    for (SourceFile file : files) {
      while (!common.isEmpty() && !isIn(common, file.path())) {
        common = common.substring(0, Math.max(0, common.lastIndexOf('/')));
      }
    }
    return common;
  }

  /** The folder that all files are in, of one file too. */
  static String around(List<SourceFile> files) {
    String common = of(files);
    return files.stream().anyMatch(file -> file.path().equals(common))
        ? SourcePath.folder(common)
        : common;
  }

  private static boolean isIn(String folder, String path) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }
}
