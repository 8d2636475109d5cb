package io.github.techradar.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an author wrote about one technology: one Markdown file, its values understood.
 *
 * @param id stable and unique in the radar; names the entry's page (see {@link Names#slug})
 * @param source the file's path below the source directory, with {@code /}
 * @param title what the entry is called
 * @param formerTitle what readers saw it called before, if it is a draft and was none in an older
 *     dated folder
 * @param status a ring or an off-radar status of the definition
 * @param quadrant a quadrant of the definition
 * @param draft whether the author keeps the entry back for now
 * @param featured whether an entry on a ring is drawn; otherwise it is only listed
 * @param description one plain sentence, where given
 * @param date the day that the author gave, where given
 * @param tags in the author's order, none twice
 * @param owners the people to ask, in the author's order
 * @param authors who wrote the entry, in the author's order
 * @param confidence how sure the team is, in its own words, where given
 * @param priority marks of urgency, in the team's own words
 * @param coordinates the packages that the entry is about, see {@link Coordinates}
 * @param references the links and the other entries that it names
 * @param reviewDue the day by which somebody was to look at it again, if that is past on the day
 *     that ages are counted to
 * @param fields every other key of the front matter, in the author's order; values are {@code
 *     String}, {@code Boolean}, {@link Numeral}, or a {@code List} or {@code Map} of such; keys
 *     without a value are absent
 * @param timeline what happened to it, newest day first; of one day in the author's order
 * @param timelineInBody whether {@code body} tells the timeline; otherwise front matter or dated
 *     folders do, if it has events
 * @param body the Markdown below the front matter, its lines ended by LF
 * @param bodySource the path of the file that the body stands in, where its links start: in dated
 *     folders it may be an older one than {@code source}
 */
public record Entry(
    String id,
    String source,
    String title,
    Optional<String> formerTitle,
    Status status,
    Quadrant quadrant,
    boolean draft,
    boolean featured,
    Optional<String> description,
    Optional<LocalDate> date,
    List<String> tags,
    List<String> owners,
    List<String> authors,
    Optional<String> confidence,
    List<String> priority,
    List<String> coordinates,
    References references,
    Optional<LocalDate> reviewDue,
    Map<String, Object> fields,
    List<Event> timeline,
    boolean timelineInBody,
    String body,
    String bodySource) {

  public Entry {
    tags = List.copyOf(tags);
    owners = List.copyOf(owners);
    authors = List.copyOf(authors);
    priority = List.copyOf(priority);
    timeline = List.copyOf(timeline);
    coordinates = List.copyOf(coordinates);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The same with the status that it had once. */
  Entry as(Status then) {
    return new Entry(
        id,
        source,
        title,
        formerTitle,
        then,
        quadrant,
        draft,
        featured,
        description,
        date,
        tags,
        owners,
        authors,
        confidence,
        priority,
        coordinates,
        references,
        reviewDue,
        fields,
        timeline,
        timelineInBody,
        body,
        bodySource);
  }

  /** The values of a field that the definition adds to ours, in the order of its keys. */
  public List<Object> values(Field field) {
    return field.keys().stream().map(fields::get).filter(Objects::nonNull).toList();
  }
}
