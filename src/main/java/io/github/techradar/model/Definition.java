package io.github.techradar.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The radar's own settings, as {@code radar.yml} gives them.
 *
 * @param title the heading of the radar
 * @param language the language that entries are written in, as a tag such as {@code de} or {@code
 *     pt-BR}, if it is known
 * @param quadrants 1 to 8, in the order in which they are drawn, clockwise from the top
 * @param rings 1 to 8, innermost first
 * @param offRadar the statuses that are no rings, in the order of their lists
 * @param include glob patterns of the files that are entries, below the source directory
 * @param exclude glob patterns of files that are none, though {@code include} matches them
 * @param copiedEndings endings, without a dot, of linked files that are copied as they are,
 *     whatever they may do
 * @param fields every field that an entry may have
 * @param required names of the fields that every entry must have
 * @param sections headings of the sections that every entry on the radar must have
 * @param timeline headings under which entries keep their timeline, if it is not in front matter
 * @param images which images pages and documents show
 * @param reviewAfter how long after its last date an entry on a ring is to be looked at again, by
 *     the ids of the rings; on rings that are not in it never
 * @param editions where the editions come from; none if the radar has no past
 * @param severities what problems weigh
 * @param export how the radar goes to other tools
 * @param usage how it is held against what builds use
 */
public record Definition(
    String title,
    Optional<String> language,
    List<Quadrant> quadrants,
    List<Ring> rings,
    List<OffRadarStatus> offRadar,
    List<String> include,
    List<String> exclude,
    List<String> copiedEndings,
    List<Field> fields,
    List<String> required,
    List<String> sections,
    List<String> timeline,
    Images images,
    Map<String, Period> reviewAfter,
    List<EditionSource> editions,
    Severities severities,
    ExportSettings export,
    UsageSettings usage) {

  /** Without these an entry has no place on the radar, so no definition can make them optional. */
  public static final List<String> ALWAYS_REQUIRED =
      List.of(Field.TITLE, Field.STATUS, Field.QUADRANT);

  /** What holds where a definition is silent. */
  public static final Definition DEFAULT =
      new Definition(
          "Technology Radar",
          Optional.empty(),
          Stream.of("Languages", "Frameworks", "Tools", "Platforms", "Techniques")
              .map(name -> new Quadrant(Names.slug(name), name, "", Optional.empty()))
              .toList(),
          List.of(
              ring("Adopt", "Proven in our work: the first choice where it fits.", "Adopted"),
              ring("Trial", "Good enough for a project that can carry the risk.", "Trialled"),
              ring("Assess", "Worth learning about before anybody depends on it.", "Assessed"),
              ring("Hold", "Nothing new starts with it.", "Held", "Caution")),
          List.of(
              offRadar("Backlog", "Waiting for somebody to look into it."),
              offRadar("Archived", "No longer followed.")),
          List.of("**/*.md"),
          List.of("**/README.md"),
          List.of(),
          List.of(
              new Field(Field.TITLE, Field.Type.TEXT, List.of("title")),
              new Field(Field.STATUS, Field.Type.STATUS, List.of("status", "ring")),
              new Field(Field.QUADRANT, Field.Type.QUADRANT, List.of("quadrant", "segment")),
              new Field(Field.TAGS, Field.Type.TEXTS, List.of("tag", "tags")),
              new Field(Field.OWNERS, Field.Type.TEXTS, List.of("assign", "owners")),
              new Field(Field.DESCRIPTION, Field.Type.TEXT, List.of("description")),
              new Field(Field.DATE, Field.Type.DATE, List.of("date")),
              new Field(Field.AUTHORS, Field.Type.TEXTS, List.of("authors")),
              new Field(Field.CONFIDENCE, Field.Type.TEXT, List.of("confidence")),
              new Field(Field.PRIORITY, Field.Type.TEXTS, List.of("priority")),
              new Field(Field.COORDINATES, Field.Type.COORDINATES, List.of("coordinates")),
              new Field(Field.TIMELINE, Field.Type.EVENTS, List.of("timeline")),
              new Field(Field.LINKS, Field.Type.LINKS, List.of("links")),
              new Field(Field.RELATED, Field.Type.TEXTS, List.of("related")),
              new Field(Field.REPLACED_BY, Field.Type.TEXT, List.of("replacedBy")),
              new Field(Field.DRAFT, Field.Type.FLAG, List.of("draft")),
              new Field(Field.FEATURED, Field.Type.FLAG, List.of("featured"))),
          ALWAYS_REQUIRED,
          List.of(),
          List.of("Timeline"),
          Images.LOCAL,
          Map.of(),
          List.of(),
          Severities.USUAL,
          ExportSettings.DEFAULT,
          UsageSettings.DEFAULT);

  /**
   * Settings that belong together.
   *
   * @throws IllegalArgumentException if a field is missing that is required, or that every radar
   *     has (see {@link Field#BUILT_IN})
   */
  public Definition {
    quadrants = List.copyOf(quadrants);
    rings = List.copyOf(rings);
    offRadar = List.copyOf(offRadar);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    copiedEndings = List.copyOf(copiedEndings);
    fields = List.copyOf(fields);
    required = List.copyOf(required);
    sections = List.copyOf(sections);
    timeline = List.copyOf(timeline);
    reviewAfter = Map.copyOf(reviewAfter);
    editions = List.copyOf(editions);
    for (String name : Stream.concat(Field.BUILT_IN.stream(), required.stream()).toList()) {
      if (fields.stream().noneMatch(field -> field.name().equals(name))) {
        throw new IllegalArgumentException(
            "the definition '%s' has no field '%s'".formatted(title, name));
      }
    }
  }

  /** How the files of entries lie, and what their places say. */
  public Layout layout() {
    return editions.contains(new EditionSource.Folders())
        ? new Layout.DatedFolders()
        : new Layout.Flat();
  }

  /** The rings, innermost first, then the off-radar statuses. */
  public List<Status> statuses() {
    List<Status> all = new ArrayList<>(rings);
    all.addAll(offRadar);
    return List.copyOf(all);
  }

  /** The status that an author means by {@code text}. */
  public Optional<Status> status(String text) {
    for (Ring ring : rings) {
      if (ring.answersTo(text)) {
        return Optional.of(ring);
      }
    }
    for (OffRadarStatus status : offRadar) {
      if (status.answersTo(text)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** The quadrant that an author means by {@code text}. */
  public Optional<Quadrant> quadrant(String text) {
    for (Quadrant quadrant : quadrants) {
      if (quadrant.answersTo(text)) {
        return Optional.of(quadrant);
      }
    }
    return Optional.empty();
  }

  /**
   * The quadrant in whose folder a file lies: {@code tools/kafka.md} in that of Tools. Such a
   * folder is at the top, and has the quadrant's id or its name, perhaps as names of files are
   * written: {@code build-and-test} for "Build &amp; Test".
   */
  public Optional<Quadrant> quadrantOfFolder(String path) {
    return layout().folder(path).flatMap(this::quadrantCalled);
  }

  /** The quadrant that a folder, or a part of an address, is called as. */
  public Optional<Quadrant> quadrantCalled(String folder) {
    return quadrant(folder).or(() -> written(folder));
  }

  private Optional<Quadrant> written(String folder) {
    String slug = Names.slug(folder);
    return quadrants.stream()
        .filter(quadrant -> !slug.isEmpty() && spellings(quadrant.name()).contains(slug))
        .findFirst();
  }

  private static List<String> spellings(String name) {
    return List.of(Names.slug(name), Names.slug(name.replace("&", " and ")));
  }

  /**
   * Whether a file is no entry, but introduces the quadrant whose folder it lies in: {@code
   * tools/index.md} does, or {@code tools/_index.md}.
   */
  public boolean introducesQuadrant(String path) {
    return SourcePath.isIndex(path)
        && layout().folder(SourcePath.folder(path)).isEmpty()
        && quadrantOfFolder(path).isPresent();
  }

  /** Whether the quadrants are those that a radar has if its definition names none. */
  public boolean hasDefaultQuadrants() {
    return quadrants.equals(DEFAULT.quadrants);
  }

  /** The same settings with quadrants of which more is known. */
  public Definition withQuadrants(List<Quadrant> others) {
    return new Definition(
        title,
        language,
        others,
        rings,
        offRadar,
        include,
        exclude,
        copiedEndings,
        fields,
        required,
        sections,
        timeline,
        images,
        reviewAfter,
        editions,
        severities,
        export,
        usage);
  }

  /** Where a quadrant stands among the others, counted from 1. */
  public int position(Quadrant quadrant) {
    return quadrants.indexOf(quadrant) + 1;
  }

  /** The fields that the definition adds to ours. */
  public List<Field> ownFields() {
    return fields.stream().filter(field -> field.type() == Field.Type.ANY).toList();
  }

  /**
   * A field that every radar has, with the keys that this definition gives it.
   *
   * @param name one of {@link Field#BUILT_IN}
   * @throws IllegalArgumentException for any other name
   */
  public Field builtIn(String name) {
    Optional<Field> field = field(name);
    if (field.isEmpty() || !Field.BUILT_IN.contains(name)) {
      throw new IllegalArgumentException("no field of every radar: " + name);
    }
    return field.get();
  }

  /** The fields that every entry must have, in the definition's order. */
  public List<Field> requiredFields() {
    return required.stream().flatMap(name -> field(name).stream()).toList();
  }

  /** The field called {@code name}. */
  public Optional<Field> field(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The field that authors write under the front-matter key {@code key}. */
  public Optional<Field> fieldOfKey(String key) {
    for (Field field : fields) {
      if (field.keys().contains(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static Ring ring(String name, String description, String... aliases) {
    return new Ring(Names.slug(name), name, description, Optional.empty(), List.of(aliases));
  }

  private static OffRadarStatus offRadar(String name, String description) {
    return new OffRadarStatus(Names.slug(name), name, description, List.of());
  }
}
