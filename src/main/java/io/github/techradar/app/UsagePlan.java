package io.github.techradar.app;

import io.github.techradar.model.Severities;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a build is to be held to a radar.
 *
 * @param root the folder that paths of problems start from
 * @param baseline the file that lists known uses; without one it is {@code usage.baseline} in the
 *     root if there is such a file. One called {@code none} knows no use
 * @param failOn which problems are not accepted
 * @param rules what problems weigh where that is not as the radar says
 * @param output what other tools get to know
 * @param suggests whether to print what the radar could add
 * @param whole how the whole build is looked at, if this is only a part of it, as the end of a
 *     sentence: {@code in /srv/shop}. Only the whole knows which uses are no more
 */
public record UsagePlan(
    Path root,
    Optional<Path> baseline,
    FailOn failOn,
    Severities rules,
    FindingsOutput output,
    boolean suggests,
    Optional<String> whole) {

  boolean isPart() {
    return whole.isPresent();
  }
}
