package io.github.techradar.imports;

import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severity;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What readers of formats are given: what people have said of the radar, and the ear for what is
 * wrong or worth a word.
 */
public final class ImportContext {

  private final List<String> ringNames;
  private final List<String> quadrantNames;
  private final Optional<URI> site;
  private final Map<String, String> mapping;
  private final List<Problem> problems = new ArrayList<>();
  private int told;
  private final SortedSet<String> completed = new TreeSet<>();
  private final SortedMap<String, Integer> kept = new TreeMap<>();

  /**
   * @param ringNames the names of rings, innermost first, for formats that only count them; else
   *     empty
   * @param quadrantNames the same for quadrants, in the order of the format
   * @param site where the pages of the old tool are, which relative links start at; empty if that
   *     is not known
   * @param mapping where the keys of our fields are in files that have them under others: {@code
   *     status} at {@code config.ring}
   */
  public ImportContext(
      List<String> ringNames,
      List<String> quadrantNames,
      Optional<URI> site,
      Map<String, String> mapping) {
    this.ringNames = List.copyOf(ringNames);
    this.quadrantNames = List.copyOf(quadrantNames);
    this.site = site;
    this.mapping = Map.copyOf(mapping);
  }

  /** Wishes of people who have not said where keys are. */
  public ImportContext(List<String> ringNames, List<String> quadrantNames, Optional<URI> site) {
    this(ringNames, quadrantNames, site, Map.of());
  }

  /** The names of rings that people have given, innermost first; empty if they gave none. */
  public List<String> ringNames() {
    return ringNames;
  }

  /** The names of quadrants that people have given; empty if they gave none. */
  public List<String> quadrantNames() {
    return quadrantNames;
  }

  /** Where the pages of the old tool are, if people have said it. */
  public Optional<URI> site() {
    return site;
  }

  /** Where the keys of our fields are, as far as people have said it. */
  public Map<String, String> mapping() {
    return mapping;
  }

  /** The same wishes, and nobody who listens: for a state of long ago, which nobody can mend. */
  public ImportContext quiet() {
    return new ImportContext(ringNames, quadrantNames, site, mapping);
  }

  /** Takes what makes a row, or a whole file, unusable. */
  public void fail(Location place, String message, String advice) {
    problems.add(Problem.of(Rule.INVALID_SOURCE, place, message, advice));
  }

  /** Takes what is read in another way than it stands, or is not taken over. */
  public void warn(Location place, String message, String advice) {
    problems.add(
        Problem.of(Rule.INVALID_SOURCE, place, message, advice).weighing(Severity.WARNING));
  }

  /** Takes what kept a file from being read. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Takes note of a link that started at a page of the old tool, and has a whole address now. */
  public void completed(String address) {
    completed.add(address);
  }

  /**
   * Takes note of the names of HTML elements that a text keeps, for Markdown has no form for them.
   */
  public void kept(Collection<String> elements) {
    elements.forEach(element -> kept.merge(element, 1, Integer::sum));
  }

  /** The addresses of links that started at a page of the old tool, each once. */
  public SortedSet<String> completed() {
    return Collections.unmodifiableSortedSet(completed);
  }

  /** The names of HTML elements that texts keep, and in how many texts they are. */
  public SortedMap<String, Integer> kept() {
    return Collections.unmodifiableSortedMap(kept);
  }

  /** What was wrong or worth a word, in the order in which it was found. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What was wrong or worth a word since this was asked last. */
  public List<Problem> problemsToTell() {
    List<Problem> fresh = List.copyOf(problems.subList(told, problems.size()));
    told = problems.size();
    return fresh;
  }
}
