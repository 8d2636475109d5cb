package io.github.techradar.source;

import io.github.techradar.model.Coordinates;
import io.github.techradar.model.Definition;
import io.github.techradar.model.EntryNames;
import io.github.techradar.model.Field;
import io.github.techradar.model.Link;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Status;
import io.github.techradar.model.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the front matter of an entry says, as a definition understands it. Each status and quadrant
 * is looked up once, when the values are made; whoever asks for one later gets the same answer.
 *
 * <p>Nothing here says what is wrong: a value that is none is simply not there.
 */
public final class EntryValues {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private final EntryFile file;
  private final Definition definition;
  private final Map<YamlScalar, Term> terms;
  private final Optional<Quadrant> quadrantOfFolder;
  private final String id;

  private EntryValues(EntryFile file, Definition definition, Map<YamlScalar, Term> terms) {
    this.file = file;
    this.definition = definition;
    this.quadrantOfFolder = definition.quadrantOfFolder(file.path());
    this.terms = terms;
    this.id = definition.layout().id(file.path());
  }

  /**
   * The values of a file; of one without front matter, or with too much of it, there are none.
   *
   * @param whole the file as it was read
   */
  public static EntryValues of(EntryFile whole, Definition definition) {
    EntryFile file = EntryLimits.within(whole, definition);
    Map<YamlScalar, Term> terms = new HashMap<>();
    for (YamlMap.Pair pair : file.pairs()) {
      Optional<Field> field = definition.fieldOfKey(pair.key().text());
      if (field.isPresent()) {
        addTerms(pair.value(), field.get().type(), definition, terms);
      }
    }
    return new EntryValues(file, definition, Map.copyOf(terms));
  }

  private static void addTerms(
      YamlValue value, Field.Type type, Definition definition, Map<YamlScalar, Term> terms) {
    for (YamlScalar scalar : namesOfTerms(value, type, definition)) {
      Optional<? extends Term> term =
          switch (type) {
            case STATUS -> definition.status(scalar.text());
            case EVENTS -> definition.status(EventKeys.statusName(scalar));
            default -> definition.quadrant(scalar.text());
          };
      if (term.isPresent()) {
        terms.put(scalar, term.get());
      }
    }
  }

  /** The single values that name a status or a quadrant; in a timeline there are others beside. */
  private static List<YamlScalar> namesOfTerms(
      YamlValue value, Field.Type type, Definition definition) {
    return switch (type) {
      case STATUS, QUADRANT -> value.scalars();
      case EVENTS -> EventKeys.statuses(value, definition.builtIn(Field.STATUS));
      default -> List.of();
    };
  }

  /**
   * The values of this file with what it leaves out taken from an earlier state of the same entry.
   */
  public EntryValues inheriting(EntryValues earlier) {
    Map<YamlScalar, Term> both = new HashMap<>(earlier.terms);
    both.putAll(terms);
    return new EntryValues(file.inheriting(earlier.file, definition), definition, Map.copyOf(both));
  }

  /** The file that the values stand in. */
  public EntryFile file() {
    return file;
  }

  /** What the values were understood by. */
  public Definition definition() {
    return definition;
  }

  /** What an author has given for a field: one pair for each of its keys that has a value. */
  public List<YamlMap.Pair> given(Field field) {
    Optional<FrontMatter> values = file.frontMatter();
    return values.isPresent() ? values.get().given(field) : List.of();
  }

  /**
   * The status or quadrant that a single value means.
   *
   * @param scalar a value of a field of that type
   */
  public Optional<Term> term(YamlScalar scalar) {
    return Optional.ofNullable(terms.get(scalar));
  }

  /** The id of the entry, which may be empty. */
  public String id() {
    return id;
  }

  /** What the entry says of itself, if the definition knows it. */
  public Optional<Status> status() {
    return term(Field.STATUS).filter(Status.class::isInstance).map(Status.class::cast);
  }

  /**
   * The topic of the entry, if the definition knows it: by its front matter or, where that says
   * nothing, by the folder that the file lies in.
   */
  public Optional<Quadrant> quadrant() {
    return isQuadrantOfFolder()
        ? quadrantOfFolder
        : term(Field.QUADRANT).filter(Quadrant.class::isInstance).map(Quadrant.class::cast);
  }

  /** Whether the folder that the file lies in says what the topic is. */
  public boolean isQuadrantOfFolder() {
    return given(definition.builtIn(Field.QUADRANT)).isEmpty() && quadrantOfFolder.isPresent();
  }

  /** The title that the front matter gives, on one line. */
  public Optional<String> ownTitle() {
    return text(Field.TITLE)
        .map(
            title ->
                FrontMatter.hasLineBreak(title)
                    ? SPACES.matcher(title).replaceAll(found -> onOneLine(found.group()))
                    : title);
  }

  private static String onOneLine(String spaces) {
    return FrontMatter.hasLineBreak(spaces) ? " " : spaces;
  }

  /** What the entry is called: by its front matter or, where the layout has it so, by its file. */
  public Optional<String> title() {
    return ownTitle().or(() -> definition.layout().title(file.path()));
  }

  /** Whether the author keeps the entry back. */
  public boolean isDraft() {
    return text(Field.DRAFT).filter(Boolean::parseBoolean).isPresent();
  }

  /**
   * Whether the author may want to keep the entry back: {@code draft: yes} is an error, but not
   * without a meaning.
   */
  public boolean mayBeDraft() {
    boolean isGiven = !given(definition.builtIn(Field.DRAFT)).isEmpty();
    return isGiven && text(Field.DRAFT).filter("false"::equalsIgnoreCase).isEmpty();
  }

  /** Whether the entry is drawn if it is on a ring. */
  public boolean isFeatured() {
    return text(Field.FEATURED).map(Boolean::valueOf).orElse(true);
  }

  /** The day that the author gave, if it is one. */
  public Optional<LocalDate> date() {
    return text(Field.DATE).flatMap(DateText::exact);
  }

  /** Every day that the front matter gives as the entry's date. */
  public List<LocatedDay> days() {
    return given(definition.builtIn(Field.DATE)).stream()
        .flatMap(
            pair ->
                FrontMatter.texts(pair.value()).stream()
                    .flatMap(text -> DateText.exact(text).stream())
                    .map(day -> new LocatedDay(day, pair.value().location())))
        .toList();
  }

  /**
   * The timeline, which stands in the front matter or in the body. If both have one, that of the
   * front matter counts; where dated folders tell the past, it does not.
   */
  public Timeline timeline() {
    Timeline told = file.body().timeline(definition);
    List<YamlMap.Pair> given = given(definition.builtIn(Field.TIMELINE));
    if (definition.layout().keepsStates() && !given.isEmpty()) {
      YamlScalar key = given.get(0).key();
      return told.withUnread(
          UnreadEvent.Reason.FOLDERS_TELL, new LocatedText(key.text(), key.location()));
    }
    EventsReader reader =
        new EventsReader(
            definition,
            scalar -> term(scalar).filter(Status.class::isInstance).map(Status.class::cast));
    List<TimelineItem> items =
        given.stream().flatMap(pair -> reader.read(pair.value()).stream()).toList();
    Timeline own = new Timeline(items, List.of(), false);
    if (items.isEmpty() || told.items().isEmpty()) {
      return items.isEmpty() ? told : own;
    }
    return own.withUnread(UnreadEvent.Reason.SECOND_TIMELINE, told.items().get(0).date());
  }

  /** The packages that the entry is about, in the form of coordinates, none twice. */
  public List<String> coordinates() {
    return given(definition.builtIn(Field.COORDINATES)).stream()
        .flatMap(
            pair ->
                pair.value() instanceof YamlScalar scalar
                    ? Stream.of(scalar.text())
                    : FrontMatter.texts(pair.value()).stream())
        .flatMap(text -> Coordinates.in(text).stream())
        .distinct()
        .toList();
  }

  /** The links that the entry has beside its text, in the author's order. */
  public List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (YamlMap.Pair pair : given(definition.builtIn(Field.LINKS))) {
      List<YamlValue> values =
          pair.value() instanceof YamlList list ? list.items() : List.of(pair.value());
      for (YamlValue value : values) {
        link(value).ifPresent(links::add);
      }
    }
    return links;
  }

  private static Optional<Link> link(YamlValue value) {
    String path = value.location().path();
    return value
        .toJava()
        .flatMap(
            java ->
                java instanceof Map<?, ?> map
                    ? Link.of(map, path)
                    : value.asText().map(address -> Link.to(address, path)));
  }

  /**
   * The ids of the entries that this one names as related, none twice and never its own.
   *
   * @param names what the entries of the radar are called
   */
  public List<String> related(EntryNames names) {
    Set<String> related = new LinkedHashSet<>();
    for (YamlMap.Pair pair : given(definition.builtIn(Field.RELATED))) {
      for (YamlScalar scalar : FrontMatter.scalars(pair.value())) {
        for (String name : names.in(scalar.text())) {
          names.id(name).ifPresent(related::add);
        }
      }
    }
    related.remove(id);
    return List.copyOf(related);
  }

  /**
   * The id of the entry that replaces this one; never its own.
   *
   * @param names what the entries of the radar are called
   */
  public Optional<String> replacedBy(EntryNames names) {
    return text(Field.REPLACED_BY).flatMap(names::id).filter(other -> !other.equals(id));
  }

  /**
   * The text of a field with one value.
   *
   * @param field the name of a field that every radar has
   * @throws IllegalArgumentException for any other name
   */
  public Optional<String> text(String field) {
    Field known = definition.builtIn(field);
    Optional<FrontMatter> values = file.frontMatter();
    return values.isPresent() ? values.get().text(known) : Optional.empty();
  }

  /**
   * The texts of a field with several, those of all its keys, none twice.
   *
   * @param field the name of a field that every radar has
   * @throws IllegalArgumentException for any other name
   */
  public List<String> texts(String field) {
    Field known = definition.builtIn(field);
    Optional<FrontMatter> values = file.frontMatter();
    return values.isPresent() ? values.get().texts(known) : List.of();
  }

  /** The values of all keys that are no field of ours, in the author's order. */
  public Map<String, Object> others() {
    Map<String, Object> others = new LinkedHashMap<>();
    for (YamlMap.Pair pair : file.pairs()) {
      String key = pair.key().text();
      boolean ours = definition.fieldOfKey(key).filter(f -> f.type() != Field.Type.ANY).isPresent();
      if (!ours) {
        pair.value().toJava().ifPresent(value -> others.put(key, value));
      }
    }
    return others;
  }

  private Optional<Term> term(String field) {
    for (YamlMap.Pair pair : given(definition.builtIn(field))) {
      List<YamlScalar> scalars = FrontMatter.scalars(pair.value());
      if (!scalars.isEmpty()) {
        return term(scalars.get(0));
      }
    }
    return Optional.empty();
  }
}
