package io.github.techradar.check.body;

import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.markdown.BodyLink;
import io.github.techradar.markdown.BodySlip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Status;
import io.github.techradar.source.BodyText;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.LinkedFiles;
import io.github.techradar.source.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is wrong below the front matter, between the two, and with the links of either. */
public final class BodyCheck {

  private final Definition definition;
  private final LinkCheck links;
  private final FieldLinkCheck fieldLinks;
  private final SectionCheck sections;
  private final TimelineCheck timelines;
  private final ReviewCheck review;

  /**
   * @param files where links may lead
   * @param entries all entries of the radar, with their earlier states
   * @param definition what they belong to
   * @param reviewDay the day to count the age of entries to; without one none is too old
   */
  public BodyCheck(
      LinkedFiles files,
      List<EntryValues> entries,
      Definition definition,
      Optional<LocalDate> reviewDay) {
    this.definition = definition;
    this.links = new LinkCheck(files, entries, definition);
    this.fieldLinks = new FieldLinkCheck(links);
    this.sections = new SectionCheck(definition);
    this.timelines = new TimelineCheck(definition);
    this.review = new ReviewCheck(reviewDay);
  }

  /**
   * The problems of an entry as it is now.
   *
   * @param entry its front matter, understood
   * @param timeline the events that it tells
   */
  public List<Problem> check(EntryValues entry, Timeline timeline) {
    List<Problem> problems = checkFormer(entry);
    problems.addAll(timelines.check(timeline, entry.status()));
    if (!timeline.inBody()) {
      timeline
          .items()
          .forEach(item -> problems.addAll(markup(entry.file().body().of(item.text()))));
    }
    boolean isRead = entry.file().body().facts().unreadable().isEmpty();
    if (isRead) {
      checkPresent(entry, timeline, problems);
    }
    return problems;
  }

  /** The problems of an earlier state: it need not be finished, nor up to date. */
  public List<Problem> checkFormer(EntryValues entry) {
    List<Problem> problems = new ArrayList<>(fieldLinks.check(entry));
    problems.addAll(checkText(entry.file()));
    return problems;
  }

  /** The problems of a text, whatever it belongs to. */
  public List<Problem> checkText(EntryFile file) {
    BodyText body = file.body();
    List<Problem> problems = new ArrayList<>(EncodingCheck.check(body));
    problems.addAll(markup(body));
    problems.addAll(ConflictCheck.check(body));
    return problems;
  }

  /** What is wrong with the Markdown and the HTML of a text. */
  private List<Problem> markup(BodyText body) {
    List<Problem> problems = new ArrayList<>();
    BodyFacts facts = body.facts();
    UnreadableCheck.check(body).ifPresent(problems::add);
    problems.addAll(HtmlCheck.check(body, facts.tags()));
    problems.addAll(CalloutCheck.check(body));
    problems.addAll(SlipCheck.check(body, definition));
    NavigableSet<Integer> sizes = sizes(facts);
    for (BodyLink link : byPlace(facts.links())) {
      links
          .check(body.path(), link, body.at(link.offset()))
          .filter(problem -> problem.rule() != Rule.DEAD_LINK || !isSized(link, sizes))
          .ifPresent(problems::add);
    }
    return problems;
  }

  /** Links in the order in which their problems are listed. */
  private static List<BodyLink> byPlace(List<BodyLink> links) {
    return links.stream().sorted(Comparator.comparing(BodyLink::offset)).toList();
  }

  /** Where sizes stand in addresses of pictures. */
  private static NavigableSet<Integer> sizes(BodyFacts facts) {
    return facts.slips().stream()
        .filter(slip -> slip.kind() == BodySlip.Kind.IMAGE_SIZE)
        .map(BodySlip::offset)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a link is dead for the size in it, which is named already. */
  private static boolean isSized(BodyLink link, NavigableSet<Integer> sizes) {
    Integer size = sizes.higher(link.offset());
    return size != null && size < link.offset() + link.address().length();
  }

  private void checkPresent(EntryValues entry, Timeline timeline, List<Problem> problems) {
    Optional<Status> status = entry.status();
    boolean isOnRadar = status.filter(Ring.class::isInstance).isPresent();
    problems.addAll(sections.check(entry.file().body(), isOnRadar));
    if (isOnRadar) {
      review.check(entry, timeline.items()).ifPresent(problems::add);
    }
  }
}
