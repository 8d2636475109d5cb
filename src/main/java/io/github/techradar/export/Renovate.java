package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Entry;
import io.github.techradar.output.JsonText;
import io.github.techradar.output.MarkdownText;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.packages.Versions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A preset for Renovate. Renovate changes dependencies that are there and adds none, so it has
 * little to forbid: no update leads into versions that are banned. What is banned already may stay,
 * and is kept up to date; its pull requests say what the radar thinks of it, and propose what
 * replaces it where that is known with a version to begin with.
 *
 * <p>Later rules of a preset override earlier ones. So the most specific ban comes last, and has in
 * it what less specific ones say of the same packages.
 */
final class Renovate {

  static final String FILE_NAME = "renovate.json";

  private static final String SCHEMA = "https://docs.renovatebot.com/renovate-schema.json";

  private static final String OVERLAP =
      "with versions of packages of which other entries ban versions in another way";

  private final Bans bans;
  private final Unsaid unsaid;

  /** The bans that are said, the most specific first. */
  private final List<Bans.Ban> said = new ArrayList<>();

  private Renovate(Bans bans) {
    this.bans = bans;
    this.unsaid = new Unsaid(bans);
    bans.all().stream()
        .sorted(Bans.Ban.MOST_SPECIFIC)
        .filter(ban -> unsaid.isSaid(ban.entry(), problem(ban)))
        .forEach(said::add);
  }

  static Export of(Publication publication) {
    Renovate renovate = new Renovate(Bans.of(publication));
    return renovate.unsaid.export(
        new ExportedFile(FILE_NAME, JsonText.text(renovate.preset(publication))));
  }

  private Optional<String> problem(Bans.Ban ban) {
    if (!RenovateNames.knows(ban.pattern())) {
      return Optional.of("of a world of packages that Renovate has no data source for here");
    }
    if (!ban.exceptions().stream().allMatch(PackagePattern::isOfAllVersions)) {
      return Optional.of(Unsaid.EXCEPTIONS);
    }
    if (!RenovateVersions.reads(ban.pattern())) {
      return Optional.of("with versions that Renovate cannot read");
    }
    return said.stream().allMatch(other -> canJoin(other, ban))
        ? Optional.empty()
        : Optional.of(OVERLAP);
  }

  /** Whether the rule of a ban can also have in it what a less specific one says. */
  private static boolean canJoin(Bans.Ban specific, Bans.Ban general) {
    PackagePattern inner = specific.pattern();
    PackagePattern outer = general.pattern();
    if (!inner.namesMeet(outer) || inner.isOfAllVersions() || isTakenOut(inner, general)) {
      return true;
    }
    return outer.covers(inner)
        && general.exceptions().stream().noneMatch(inner::namesMeet)
        && (outer.isOfAllVersions()
            || RenovateVersions.areOfOneKind(inner.versions(), outer.versions()));
  }

  /** Whether a less specific ban is not about the packages of a pattern. */
  private static boolean isTakenOut(PackagePattern inner, Bans.Ban general) {
    return general.exceptions().stream().anyMatch(other -> other.covers(inner));
  }

  private ObjectNode preset(Publication publication) {
    ObjectNode preset = JsonNodeFactory.instance.objectNode();
    preset.put("$schema", SCHEMA);
    ArrayNode description = preset.putArray("description");
    description.add("What is banned by " + bans.radar());
    publication.address().ifPresent(description::add);
    ArrayNode rules = preset.putArray("packageRules");
    List<Bans.Ban> leastSpecificFirst = new ArrayList<>(said);
    Collections.reverse(leastSpecificFirst);
    versioning(rules);
    for (Bans.Ban ban : leastSpecificFirst) {
      noteRule(ban, rules.addObject());
      if (!ban.pattern().isOfAllVersions()) {
        allowed(ban).ifPresent(versions -> guardRule(ban, versions, rules.addObject()));
      }
    }
    return preset;
  }

  /** Ranges are those of Maven, wherever the file that Renovate changes is from. */
  private void versioning(ArrayNode rules) {
    List<PackagePattern> ranges =
        said.stream()
            .map(Bans.Ban::pattern)
            .filter(pattern -> !pattern.isOfAllVersions())
            .filter(pattern -> pattern.versions() instanceof Versions.Range)
            .toList();
    if (!ranges.isEmpty()) {
      ObjectNode rule = rules.addObject();
      rule.putArray("description").add("Their versions are compared as Maven does");
      RenovateNames.match(rule, ranges, List.of());
      rule.put("versioning", "maven");
    }
  }

  /** What is banned stays, with a word on it, and perhaps a proposal. */
  private void noteRule(Bans.Ban ban, ObjectNode rule) {
    ArrayNode description = rule.putArray("description");
    description.add(bans.message(ban.entry()));
    match(
        ban,
        within(ban)
            .filter(other -> other.pattern().isOfAllVersions())
            .filter(other -> !other.entry().equals(ban.entry())),
        rule);
    if (!ban.pattern().isOfAllVersions()) {
      rule.put("matchCurrentVersion", RenovateVersions.banned(ban.pattern().versions()));
    }
    rule.putArray("prBodyNotes").add(note(ban.entry()));
    if (bans.isReplaced(ban.entry())) {
      Optional<PackagePattern> replacement = replacement(ban);
      replacement.ifPresentOrElse(
          by ->
              rule.put("replacementName", RenovateNames.name(by.name()))
                  .put("replacementVersion", by.versions().named().orElseThrow()),
          () ->
              description.add(
                  "No replacement is proposed, for its entry names no single package of the same"
                      + " world with a version to begin with"));
    }
  }

  private Optional<PackagePattern> replacement(Bans.Ban ban) {
    List<PackagePattern> packages =
        bans.replacements(ban.entry()).stream()
            .filter(other -> other.name().type().equals(ban.pattern().name().type()))
            .toList();
    return packages.stream()
        .filter(only -> packages.size() == 1 && only.isExact())
        .filter(only -> only.versions().named().isPresent())
        .filter(only -> !only.name().equals(ban.pattern().name()))
        .findFirst();
  }

  /** No other version leads to what is banned. */
  private void guardRule(Bans.Ban ban, String allowed, ObjectNode rule) {
    rule.putArray("description")
        .add("No update of other versions leads to those that %s is about".formatted(title(ban)));
    match(ban, within(ban), rule);
    rule.put("matchCurrentVersion", allowed).put("allowedVersions", allowed);
  }

  /**
   * The versions of the packages of a ban that no ban is about; empty if there are none, or if a
   * more specific ban of the same packages says so.
   */
  private Optional<String> allowed(Bans.Ban ban) {
    if (within(ban).anyMatch(other -> other.pattern().covers(ban.pattern()))) {
      return Optional.empty();
    }
    List<PackagePattern> around =
        said.stream()
            .filter(other -> other.pattern().covers(ban.pattern()))
            .filter(other -> !isTakenOut(ban.pattern(), other))
            .map(Bans.Ban::pattern)
            .toList();
    if (around.stream().anyMatch(PackagePattern::isOfAllVersions)) {
      return Optional.empty();
    }
    return RenovateVersions.allowed(
        around.stream().map(PackagePattern::versions).distinct().toList());
  }

  /** The more specific bans of packages that a ban is about too. */
  private Stream<Bans.Ban> within(Bans.Ban ban) {
    return said.stream()
        .takeWhile(other -> !other.equals(ban))
        .filter(other -> ban.pattern().namesMeet(other.pattern()));
  }

  private static void match(Bans.Ban ban, Stream<Bans.Ban> within, ObjectNode rule) {
    List<PackagePattern> others = new ArrayList<>(ban.exceptions());
    within
        .map(Bans.Ban::pattern)
        .filter(other -> !other.covers(ban.pattern()))
        .forEach(others::add);
    RenovateNames.match(rule, List.of(ban.pattern()), others);
  }

  private static String title(Bans.Ban ban) {
    return ban.entry().title();
  }

  private String note(Entry entry) {
    String reason = MarkdownText.plain(bans.reason(entry));
    return bans.address(entry)
        .map(address -> "%s See <%s>.".formatted(reason, address))
        .orElse(reason);
  }
}
