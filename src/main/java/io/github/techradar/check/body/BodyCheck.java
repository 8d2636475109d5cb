package io.github.techradar.check.body;

import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Status;
import io.github.techradar.source.BodyText;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.SourceDirectory;
import io.github.techradar.source.TimelineItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong below the front matter, and between the two. */
public final class BodyCheck {

  private final LinkCheck links;
  private final SectionCheck sections;
  private final TimelineCheck timelines;
  private final ReviewCheck review;

  /**
   * @param directory where links may lead
   * @param entries all entries of the radar, with their earlier states
   * @param definition what they belong to
   * @param reviewDay the day to count the age of entries to; without one none is too old
   */
  public BodyCheck(
      SourceDirectory directory,
      List<EntryValues> entries,
      Definition definition,
      Optional<LocalDate> reviewDay) {
    this.links = new LinkCheck(directory, entries, definition);
    this.sections = new SectionCheck(definition);
    this.timelines = new TimelineCheck(definition);
    this.review = new ReviewCheck(definition, reviewDay);
  }

  /**
   * The problems of an entry as it is now.
   *
   * @param entry its front matter, understood
   * @param timeline the dated items of its body
   */
  public List<Problem> check(EntryValues entry, List<TimelineItem> timeline) {
    List<Problem> problems = checkFormer(entry.file());
    if (!entry.file().body().facts().isUnreadable()) { // the page will show it as it was written
      checkPresent(entry, timeline, problems);
    }
    return problems;
  }

  /** The problems of an earlier state: it need not be finished, nor up to date. */
  public List<Problem> checkFormer(EntryFile entry) {
    List<Problem> problems = new ArrayList<>();
    BodyText body = entry.body();
    checkEncoding(body, problems);
    BodyFacts facts = body.facts();
    problems.addAll(HtmlCheck.check(body, facts.tags()));
    facts
        .links()
        .forEach(
            link ->
                links.check(body.path(), link, body.at(link.offset())).ifPresent(problems::add));
    return problems;
  }

  private void checkPresent(
      EntryValues entry, List<TimelineItem> timeline, List<Problem> problems) {
    Optional<Status> status = entry.status();
    boolean isOnRadar = status.filter(Ring.class::isInstance).isPresent();
    problems.addAll(sections.check(entry.file().body(), isOnRadar));
    problems.addAll(timelines.check(timeline, status));
    if (isOnRadar) {
      review.check(entry, timeline).ifPresent(problems::add);
    }
  }

  /** One problem for each line that has a spoiled character, with the first of them. */
  private static void checkEncoding(BodyText body, List<Problem> problems) {
    String text = body.text();
    Optional<SpoiledText> next = Mojibake.find(text, 0);
    while (next.isPresent()) {
      SpoiledText found = next.get();
      problems.add(
          Problem.of(
                  Rule.MOJIBAKE,
                  body.at(found.start()),
                  "%s went through a wrong decoder".formatted(Names.quoted(found.spoiled())),
                  "Mend this line, and save the file as UTF-8.")
              .suggesting(Optional.of(found.repaired())));
      int lineEnd = text.indexOf('\n', found.start());
      next = lineEnd < 0 ? Optional.empty() : Mojibake.find(text, lineEnd);
    }
  }
}
