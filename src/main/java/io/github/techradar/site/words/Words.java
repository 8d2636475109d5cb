package io.github.techradar.site.words;

import io.github.techradar.html.BodyWords;
import io.github.techradar.html.CalloutWords;
import io.github.techradar.model.Change;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Event;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Standing;
import io.github.techradar.model.Status;
import io.github.techradar.model.Term;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The fixed words of the pages in one language. What authors and definitions say is not among them:
 * it stays in the language of the team.
 */
public final class Words {

  /** The languages are {@code words_*.properties}; {@code words.properties} is English. */
  static final String BUNDLE = "io.github.techradar.site.words.words";

  private static final String DESCRIPTION = "description.";

  private final ResourceBundle bundle;
  private final Locale language;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final Optional<String> otherLanguage;

  private Words(ResourceBundle bundle, Optional<String> ofTexts) {
    this.bundle = bundle;
    Locale found = bundle.getLocale();
    this.language = found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
    this.day = DateTimeFormatter.ofPattern(bundle.getString("date"), language);
    this.month = DateTimeFormatter.ofPattern(get("entry.month"), language);
    this.otherLanguage =
        ofTexts.filter(
            tag -> !Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage()));
  }

  /** The words in a locale's language, or in English; the machine's own locale has no say. */
  public static Words in(Locale locale) {
    return new Words(
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        Optional.empty());
  }

  /**
   * The same words, beside texts of authors.
   *
   * @param ofTexts the language of these texts, if it is known
   */
  public Words besideTextsIn(Optional<String> ofTexts) {
    return new Words(bundle, ofTexts);
  }

  /** The language of what authors have written, if it is known and not that of these words. */
  Optional<String> otherLanguage() {
    return otherLanguage;
  }

  /** The language that the words are in, as HTML names it: {@code en}, {@code de}. */
  public String language() {
    return language.toLanguageTag();
  }

  /** The words that bodies are given beside their own text. */
  public BodyWords ofBodies() {
    return new BodyWords(
        get("body.done"),
        get("body.open"),
        get("body.contents"),
        get("body.back"),
        new CalloutWords(
            get("callout.note"),
            get("callout.tip"),
            get("callout.important"),
            get("callout.warning"),
            get("callout.caution")));
  }

  /** What stands at a key. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** What stands at a key, with values in its places {@code {0}}, {@code {1}} and so on. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language).format(values);
  }

  /** What is where, in a sentence. */
  public String summary(Counts counts) {
    return get("radar.summary", counts.blips(), counts.offRadar(), counts.drafts());
  }

  /** An edition by its name; a day is written as the language has it. */
  public String edition(Edition edition) {
    return edition.isNow()
        ? get("changes.now")
        : edition
            .day()
            .filter(day -> day.toString().equals(edition.name()))
            .map(this::date)
            .orElse(edition.name());
  }

  /** What became of an entry: {@code moved in}. */
  public String movement(Movement movement) {
    return switch (movement) {
      case NEW -> get("movement.new");
      case IN -> get("movement.in");
      case OUT -> get("movement.out");
      case LEFT -> get("movement.left");
      case NONE -> get("movement.none");
    };
  }

  /**
   * What an entry was in an edition.
   *
   * @param wasThere whether it is known to have been there before: what is absent then is gone
   */
  public String standing(Standing standing, boolean wasThere) {
    if (standing instanceof Standing.In in) {
      return in.status().name();
    }
    if (standing instanceof Standing.Unknown) {
      return get("changes.unknown");
    }
    return wasThere ? get("changes.vanished") : get("changes.absent");
  }

  /** From where to where: {@code Assess → Trial}; of what was not there, only where it is now. */
  public String way(Change change) {
    return change.before() instanceof Standing.In in
        ? in.status().name() + " → " + standing(change.after(), true)
        : standing(change.after(), false);
  }

  /** A day as people write it: {@code 10 March 2025}. */
  public String date(LocalDate day) {
    return this.day.format(day);
  }

  /** When an event was: its day, or its month, {@code March 2025}, if no more is known. */
  public String date(Event event) {
    return event.monthOnly() ? month.format(event.day()) : date(event.day());
  }

  /** The radar's title: that of the definition, or ours if the definition has none of its own. */
  public String title(Definition definition) {
    return definition.title().equals(Definition.DEFAULT.title())
        ? get("radar.title")
        : definition.title();
  }

  /** What a term means: in the definition's words, or in ours where it has none of its own. */
  public String description(Term term) {
    String description = term.description();
    return Optional.of(term)
        .filter(Status.class::isInstance)
        .flatMap(status -> Definition.DEFAULT.status(status.name()))
        .filter(ours -> ours.description().equals(description))
        .map(ours -> get(DESCRIPTION + ours.id()))
        .orElse(description);
  }
}
