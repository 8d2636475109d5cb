package io.github.techradar.site.feed;

import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.Change;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Layout;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Radar;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be read of movements, in a line each: the same on the page and in the feeds. */
public final class ChangeReasons {

  private final Map<String, Entry> entries;
  private final BodyHtml bodies;
  private final Layout layout;
  private final Optional<Edition> newest;
  private @Nullable Set<String> repeated;

  /**
   * @param radar whose movements they are
   * @param bodies the texts of its entries, which introduce them where nothing else does
   */
  public ChangeReasons(Radar radar, BodyHtml bodies) {
    this.bodies = bodies;
    this.entries =
        radar.published().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    this.layout = radar.definition().layout();
    List<Edition> editions = radar.history().editions();
    this.newest = editions.stream().skip(Math.max(0, editions.size() - 1)).findFirst();
  }

  /** The entry that a change is about, if it has a page. */
  Optional<Entry> entry(Change change) {
    return change.entry().gone()
        ? Optional.empty()
        : Optional.ofNullable(entries.get(change.entry().id()));
  }

  /**
   * The reason that the timeline gives. Without one what is new is at least introduced, unless its
   * text begins as others do, for that is a template; and of the newest of dated folders the text
   * itself says what happened. Empty if there is nothing to say.
   */
  public String of(Edition edition, Change change) {
    return change
        .reason()
        .map(event -> bodies.of(event).beginning())
        .filter(text -> !text.isEmpty())
        .or(() -> entry(change).map(entry -> of(edition, change, entry)))
        .orElse("");
  }

  private String of(Edition edition, Change change, Entry entry) {
    if (change.movement() == Movement.NEW) {
      return entry.description().orElseGet(() -> ownBeginning(entry));
    }
    boolean told =
        layout.keepsStates()
            && newest.filter(edition::equals).isPresent()
            && entry.bodySource().equals(entry.source());
    return told ? beginning(entry) : "";
  }

  /** How the text begins, unless others begin with the same words: those are of a template. */
  private String ownBeginning(Entry entry) {
    String beginning = beginning(entry);
    return repeated().contains(beginning) ? "" : beginning;
  }

  /** How more than one text begins. */
  private synchronized Set<String> repeated() {
    if (repeated == null) {
      Set<String> once = new HashSet<>();
      repeated =
          entries.values().stream()
              .map(this::beginning)
              .filter(beginning -> !once.add(beginning))
              .collect(Collectors.toSet());
    }
    return repeated;
  }

  /** How the text begins, but for what its timeline says of other days. */
  private String beginning(Entry entry) {
    return bodies.of(entry).beginning();
  }
}
