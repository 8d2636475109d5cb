package io.github.techradar.usage;

import io.github.techradar.model.Counts;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.packages.PackagePattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is wrong with the use of a radar: each at the place where a person would change it.
 *
 * <p>A message says what is used and not in which version, how it came there or what the radar says
 * of it: a known use stays known when one of these changes. All that stands in the advice.
 */
final class UsageProblems {

  /** What the message on a use says that comes by another dependency. */
  static final String BROUGHT = ", and a dependency brings it";

  private final Usage usage;
  private final Map<Place, List<Use>> places = new LinkedHashMap<>();

  /** Uses that are told together: of one package at one place. */
  private record Place(Rule rule, Location location, String message) {}

  private UsageProblems(Usage usage) {
    this.usage = usage;
  }

  /** All of them, sorted, with the severities of the policy; those of rules turned off are none. */
  static List<Problem> of(Usage usage) {
    UsageProblems found = new UsageProblems(usage);
    usage.uses().forEach(found::add);
    List<Problem> problems = new ArrayList<>();
    found.places.forEach((place, uses) -> problems.add(problem(place, uses)));
    problems.addAll(found.unlisted());
    return Problem.sorted(usage.policy().severities().weighed(problems));
  }

  private void add(Use use) {
    if (use.entry().isBanned()) {
      add(Rule.BANNED_IN_USE, use, "is banned by the radar");
    } else if (use.isOutside()) {
      add(Rule.VERSION_OUTSIDE, use, "is used in a version that the radar does not mean");
    }
  }

  private void add(Rule rule, Use use, String what) {
    Component component = use.component();
    String message = component.name() + " " + what + role(component);
    places
        .computeIfAbsent(new Place(rule, component.location(), message), place -> new ArrayList<>())
        .add(use);
  }

  private static String role(Component component) {
    return switch (component.role()) {
      case NEEDED, ASIDE -> component.isDirect() ? "" : BROUGHT;
      case PARENT -> component.isDirect() ? ", and is the parent" : ", and is above the parent";
      case IMPORTED -> ", and is imported";
      case PLUGIN -> ", and is in the build";
      case EXTENSION -> ", and extends the build";
    };
  }

  private static Problem problem(Place place, List<Use> uses) {
    return Problem.of(place.rule(), place.location(), place.message(), advice(uses));
  }

  /** What is used, what the radar says, what to use instead, and where to read more. */
  private static String advice(List<Use> uses) {
    Policy.Decision entry = uses.get(0).entry();
    List<String> sentences = new ArrayList<>();
    sentences.add(found(uses));
    sentences.add(entry.isBanned() ? standing(entry) : meant(entry));
    entry.replacement().map(UsageProblems::instead).ifPresent(sentences::add);
    entry.page().map(page -> "See " + page).ifPresent(sentences::add);
    return sentences.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String found(List<Use> uses) {
    List<String> ways =
        uses.stream()
            .map(Use::component)
            .filter(component -> !component.isDirect())
            .map(component -> String.join(" > ", component.way()))
            .distinct()
            .toList();
    if (!ways.isEmpty()) {
      String more = ways.size() > 1 ? " (and %s more)".formatted(ways.size() - 1) : "";
      return "It comes by %s%s.".formatted(ways.get(0), more);
    }
    List<String> versions = Usage.versions(uses);
    return versions.isEmpty()
        ? "Its version is not known."
        : "%s %s."
            .formatted(
                versions.size() == 1 ? "Its version is" : "Its versions are",
                String.join(", ", versions));
  }

  private static String standing(Policy.Decision entry) {
    String reason = entry.reason().strip();
    return "%s is on %s%s"
        .formatted(entry.title(), entry.status(), reason.isEmpty() ? "." : ": " + ended(reason));
  }

  private static String ended(String text) {
    return ".!?。…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
  }

  private static String meant(Policy.Decision entry) {
    return "%s (%s) is about %s."
        .formatted(entry.title(), entry.status(), list(entry.coordinates()));
  }

  private static String instead(Policy.Replacement replacement) {
    return replacement.coordinates().isEmpty()
        ? "Use %s instead.".formatted(replacement.title())
        : "Use %s instead (%s).".formatted(replacement.title(), list(replacement.coordinates()));
  }

  private static String list(List<PackagePattern> patterns) {
    return patterns.stream().map(PackagePattern::text).collect(Collectors.joining(", "));
  }

  /** One for each family in each file, at its first member there. */
  private List<Problem> unlisted() {
    return usage.unlisted().stream()
        .flatMap(
            family ->
                family.members().stream()
                    .collect(
                        Collectors.groupingBy(
                            member -> member.component().location().path(),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values()
                    .stream()
                    .map(members -> unlisted(family, members)))
        .toList();
  }

  private static Problem unlisted(Family family, List<Family.Member> members) {
    Location first =
        members.stream().map(member -> member.component().location()).sorted().toList().get(0);
    List<String> used =
        members.stream().map(member -> member.component().toString()).distinct().sorted().toList();
    return Problem.of(
        Rule.UNLISTED_IN_USE,
        first,
        "no entry of the radar is about " + family.name(),
        "Found: %s, in %s. Propose an entry, or ask for it to be ignored (usage: ignore in radar.yml)."
            .formatted(
                String.join(", ", used),
                Counts.plural(
                    (int) members.stream().map(Family.Member::inventory).distinct().count(),
                    "project",
                    "projects")));
  }
}
