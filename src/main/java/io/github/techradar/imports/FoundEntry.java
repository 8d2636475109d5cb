package io.github.techradar.imports;

import io.github.techradar.model.Location;
import io.github.techradar.model.Movement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry as another tool has it.
 *
 * @param place where it stands
 * @param title its title, without blanks around it
 * @param id by what its tool knows it in every edition, whatever its title; empty if it has nothing
 *     of the kind
 * @param ring the name or id of its ring; empty if it has none
 * @param before the ring that it was on before, if the file says it
 * @param quadrant the name or id of its quadrant; empty if it has none
 * @param moved what the tool says of its movement; empty if it says nothing
 * @param text its text as Markdown; may be empty
 * @param links links beside its text
 * @param tags its tags
 * @param events its timeline, in any order
 * @param values what else front matter is to have: keys of ours or of the team, with a {@code
 *     String}, a {@code Boolean}, a {@link io.github.techradar.model.Numeral}, a {@code List} or a
 *     {@code Map} each
 * @param file the file that it had where a radar of ours is read, below the folder of entries and
 *     with {@code /}; else empty
 */
public record FoundEntry(
    Location place,
    String title,
    Optional<String> id,
    Optional<String> ring,
    Optional<String> before,
    Optional<String> quadrant,
    Optional<Movement> moved,
    String text,
    List<FoundLink> links,
    List<String> tags,
    List<FoundEvent> events,
    Map<String, Object> values,
    Optional<String> file) {

  public FoundEntry {
    links = List.copyOf(links);
    tags = List.copyOf(tags);
    events = List.copyOf(events);
    values = new LinkedHashMap<>(values);
  }

  /** An entry of which only the title is known yet. */
  public static Builder at(Location place, String title) {
    return new Builder(place, title);
  }

  /** The same entry with other tags. */
  FoundEntry tagged(List<String> others) {
    return new FoundEntry(
        place, title, id, ring, before, quadrant, moved, text, links, others, events, values, file);
  }

  /** Gathers what is known of an entry; what is not given is empty. */
  public static final class Builder {

    private final Location place;
    private final String title;
    private String id = "";
    private String ring = "";
    private String before = "";
    private String quadrant = "";
    private Optional<Movement> moved = Optional.empty();
    private String text = "";
    private final List<FoundLink> links = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<FoundEvent> events = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String file = "";

    private Builder(Location place, String title) {
      this.place = place;
      this.title = title.strip();
    }

    public Builder id(String name) {
      id = name.strip();
      return this;
    }

    public Builder ring(String name) {
      ring = name.strip();
      return this;
    }

    /** The ring that it was on before. */
    public Builder before(String name) {
      before = name.strip();
      return this;
    }

    public Builder quadrant(String name) {
      quadrant = name.strip();
      return this;
    }

    public Builder moved(Optional<Movement> movement) {
      moved = movement;
      return this;
    }

    /** Its text; blank lines around it are none of it, blanks before its first word may be. */
    public Builder text(String markdown) {
      int start = 0;
      for (int i = 0; i < markdown.length() && Character.isWhitespace(markdown.charAt(i)); i++) {
        start = markdown.charAt(i) == '\n' ? i + 1 : start;
      }
      text = markdown.substring(start).stripTrailing();
      return this;
    }

    /** Adds a link; one without an address is none. */
    public Builder link(String address, String name) {
      return link(new FoundLink(address.strip(), name.strip()));
    }

    /** The same with all that is said of the link. */
    public Builder link(FoundLink link) {
      if (!link.address().isBlank() && !link.address().equals("#")) {
        links.add(link);
      }
      return this;
    }

    /** Adds a tag; a blank one is none, and each counts once. */
    public Builder tag(String tag) {
      if (!tag.isBlank() && !tags.contains(tag.strip())) {
        tags.add(tag.strip());
      }
      return this;
    }

    public Builder event(FoundEvent event) {
      events.add(event);
      return this;
    }

    /** Adds a key of front matter. */
    public Builder value(String key, Object value) {
      values.put(key, value);
      return this;
    }

    /** The file that it had in a radar of ours. */
    public Builder file(String path) {
      file = path.strip();
      return this;
    }

    public FoundEntry build() {
      return new FoundEntry(
          place,
          title,
          some(id),
          some(ring),
          some(before),
          some(quadrant),
          moved,
          text,
          links,
          tags,
          events,
          values,
          some(file));
    }

    private static Optional<String> some(String text) {
      return Optional.of(text).filter(known -> !known.isEmpty());
    }
  }
}
