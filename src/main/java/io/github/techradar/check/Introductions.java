package io.github.techradar.check;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Introduction;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that introduce quadrants, such as {@code tools/index.md}. What they say of a quadrant
 * counts where the definition says nothing.
 */
final class Introductions {

  private final Definition definition;
  private final boolean publishDrafts;
  private final Map<String, IntroductionValues> byQuadrant = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param files the files, sorted by path
   * @param definition what the quadrants are called
   * @param publishDrafts whether the texts of drafts are shown
   */
  Introductions(List<EntryFile> files, Definition definition, boolean publishDrafts) {
    this.definition = definition;
    this.publishDrafts = publishDrafts;
    files.forEach(this::add);
  }

  private void add(EntryFile file) {
    Quadrant quadrant = definition.quadrantOfFolder(file.path()).orElseThrow();
    IntroductionValues values = new IntroductionValues(file, quadrant, definition);
    IntroductionValues other = byQuadrant.get(quadrant.id());
    if (other == null || definition.layout().keepsStates()) { // a newer state takes the place
      byQuadrant.put(quadrant.id(), values);
    } else {
      problems.add(superfluous(file, quadrant, other.file()));
    }
  }

  /** What is wrong with the files as they are read, and with their front matter. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    byQuadrant.values().forEach(values -> all.addAll(values.problems()));
    return all;
  }

  /** The files that hold. */
  List<EntryFile> files() {
    return byQuadrant.values().stream().map(IntroductionValues::file).toList();
  }

  /** The definition with what the files add to it. */
  Definition definition() {
    List<Quadrant> quadrants = new ArrayList<>(definition.quadrants());
    if (definition.hasDefaultQuadrants()) {
      quadrants.sort(Comparator.comparing(this::order));
    }
    return definition.withQuadrants(quadrants.stream().map(this::introduced).toList());
  }

  /** The place that a file gives its quadrant; those of the others come behind, as they were. */
  private int order(Quadrant quadrant) {
    return values(quadrant).flatMap(IntroductionValues::order).orElse(Integer.MAX_VALUE);
  }

  private Quadrant introduced(Quadrant quadrant) {
    return values(quadrant).map(values -> introduced(quadrant, values)).orElse(quadrant);
  }

  private Quadrant introduced(Quadrant quadrant, IntroductionValues values) {
    boolean isShown = publishDrafts || !values.isDraft();
    String body = isShown ? values.file().body().text() : "";
    String description = isShown ? values.description().orElse("") : "";
    return new Quadrant(
        quadrant.id(),
        definition.hasDefaultQuadrants() ? values.name().orElse(quadrant.name()) : quadrant.name(),
        quadrant.description().isEmpty() ? description : quadrant.description(),
        quadrant.color().or(values::color),
        body.isBlank()
            ? Optional.empty()
            : Optional.of(new Introduction(values.file().path(), body)));
  }

  private Optional<IntroductionValues> values(Quadrant quadrant) {
    return Optional.ofNullable(byQuadrant.get(quadrant.id()));
  }

  private static Problem superfluous(EntryFile file, Quadrant quadrant, EntryFile other) {
    return Problem.of(
        Rule.FILE_NAME,
        Location.startOf(file.path()),
        "the quadrant %s is introduced by %s already"
            .formatted(Names.quoted(quadrant.name()), other.path()),
        "Put the two texts into one file, and remove the other.");
  }
}
