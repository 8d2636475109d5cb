package io.github.techradar.check.body;

import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.copied.LinkedFile;
import java.util.List;
import java.util.Optional;

/** What readers do not get of a file that a link or an image leads to. */
final class FileProblems {

  /** What is named of what a drawing has to do without; the files know of little more. */
  private static final int MOST_NAMED = 4;

  private FileProblems() {}

  /**
   * The problem of a file.
   *
   * @param address how the author names it
   * @param location where that stands
   */
  static Optional<Problem> of(LinkedFile file, String address, Location location) {
    if (file instanceof LinkedFile.Refused refused) {
      return Optional.of(
          Problem.of(
              Rule.FILE_NOT_COPIED,
              location,
              "%s is not copied to the site: the file %s"
                  .formatted(Names.quoted(address), refused.why()),
              refused.advice()));
    }
    return file instanceof LinkedFile.Copied copied && !copied.dropped().isEmpty()
        ? Optional.of(
            Problem.of(
                Rule.FILE_NOT_COPIED,
                location,
                "%s is copied without %s, which would act or load from elsewhere"
                    .formatted(Names.quoted(address), named(copied.dropped())),
                "Save it as plain SVG, with text as text, or as PNG."))
        : Optional.empty();
  }

  private static String named(List<String> dropped) {
    String some =
        String.join(", ", dropped.stream().limit(MOST_NAMED).map(Names::visible).toList());
    return dropped.size() > MOST_NAMED ? some + " and more" : some;
  }
}
