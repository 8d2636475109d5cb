package io.github.techradar.usage;

import io.github.techradar.model.Counts;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the components of one inventory. */
final class BomProblems {

  /** Whoever has mended so many knows how to mend the rest. */
  private static final int MOST_TOLD = 20;

  private static final String LEFT_OUT =
      "The component is left out, the rest is read. A package URL is written as"
          + " pkg:maven/org.example/api@1.0; mend the tool that wrote this one.";

  private final List<Problem> problems = new ArrayList<>();
  private Optional<Location> firstUntold = Optional.empty();
  private int untold;
  private Optional<Bom.Part> firstNameless = Optional.empty();
  private int nameless;

  /** That a package URL is none. */
  void noPackage(Location place, String url, String why) {
    if (problems.size() < MOST_TOLD) {
      problems.add(
          problem(place, Names.quoted(url) + " is no package URL: " + Names.exact(why), LEFT_OUT));
      return;
    }
    firstUntold = firstUntold.or(() -> Optional.of(place));
    untold++;
  }

  /** That a component does not say which package it is. */
  void nameless(Bom.Part part) {
    firstNameless = firstNameless.or(() -> Optional.of(part));
    nameless++;
  }

  /** All of them, with their numbers where each alone would be too much. */
  List<Problem> all() {
    List<Problem> all = new ArrayList<>(problems);
    firstUntold.ifPresent(
        place ->
            all.add(problem(place, "and " + untold + " more that are no package URLs", LEFT_OUT)));
    firstNameless.ifPresent(
        part ->
            all.add(
                problem(
                    part.place(),
                    Counts.plural(nameless, "component", "components")
                        + " without a purl"
                        + first(part),
                    "They are left out, for nobody can say which packages they are. Have the tool"
                        + " that made the file write package URLs.")));
    return all;
  }

  private static String first(Bom.Part part) {
    return part.label().isEmpty() ? "" : ", the first is " + Names.quoted(part.label());
  }

  private static Problem problem(Location place, String message, String advice) {
    return Problem.of(Rule.INVALID_INVENTORY, place, message, advice);
  }
}
