package io.github.techradar.imports;

import java.util.List;

/** What is in the folder of the entries before an import. */
public interface PresentEntries {

  /** A folder in which nothing is. */
  PresentEntries NONE =
      new PresentEntries() {
        @Override
        public List<String> ofTitle(String title) {
          return List.of();
        }

        @Override
        public boolean has(String path) {
          return false;
        }
      };

  /** The paths of the entries of a title, the shortest first; they may lie in any folder. */
  List<String> ofTitle(String title);

  /** Whether there is anything at a path, be it an entry or not. */
  boolean has(String path);
}
