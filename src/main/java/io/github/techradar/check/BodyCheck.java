package io.github.techradar.check;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Status;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.ParsedBody;
import io.github.techradar.source.SourceDirectory;
import io.github.techradar.source.TimelineItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong below the front matter, and between the two. */
final class BodyCheck {

  private final Definition definition;
  private final Mojibake mojibake = new Mojibake();
  private final LinkCheck links;
  private final SectionCheck sections;
  private final TimelineCheck timelines;
  private final ReviewCheck review;

  BodyCheck(
      SourceDirectory directory,
      List<EntryFile> entries,
      Definition definition,
      Optional<LocalDate> reviewDay) {
    this.definition = definition;
    this.links = new LinkCheck(directory, entries, definition);
    this.sections = new SectionCheck(definition);
    this.timelines = new TimelineCheck(definition);
    this.review = new ReviewCheck(definition, reviewDay);
  }

  /** The problems of an entry as it is now. */
  List<Problem> check(EntryFile entry) {
    List<Problem> problems = new ArrayList<>();
    checkEncoding(entry, problems);
    ParsedBody.of(entry)
        .ifPresent(
            body -> {
              checkNodes(body, problems);
              checkPresent(body, problems);
            });
    return problems;
  }

  /** The problems of an earlier state: it need not be finished, nor up to date. */
  List<Problem> checkFormer(EntryFile entry) {
    List<Problem> problems = new ArrayList<>();
    checkEncoding(entry, problems);
    ParsedBody.of(entry).ifPresent(body -> checkNodes(body, problems));
    return problems;
  }

  private void checkNodes(ParsedBody body, List<Problem> problems) {
    for (Node node : body.document().getDescendants()) {
      if (node instanceof LinkNodeBase link) {
        if (!isFootnote(link)) {
          checkLink(body, link.getUrl(), problems);
        }
      } else {
        HtmlCheck.check(
            body, node, problems, (address, at) -> checkLink(body, address, at, problems));
      }
    }
  }

  private void checkPresent(ParsedBody body, List<Problem> problems) {
    Optional<Status> status = body.file().status(definition);
    boolean isOnRadar = status.filter(Ring.class::isInstance).isPresent();
    List<TimelineItem> timeline = body.timeline(definition);
    problems.addAll(sections.check(body, isOnRadar));
    problems.addAll(timelines.check(timeline, status));
    if (isOnRadar) {
      review.check(body.file(), timeline).ifPresent(problems::add);
    }
  }

  /** To a parser that knows no footnotes they look like addresses of links. */
  private static boolean isFootnote(LinkNodeBase link) {
    return link instanceof Reference && link.getChars().startsWith("[^");
  }

  /** One problem for each line that has a spoiled character, with the first of them. */
  private void checkEncoding(EntryFile entry, List<Problem> problems) {
    String text = entry.body().text();
    Optional<Mojibake.Finding> next = mojibake.find(text, 0);
    while (next.isPresent()) {
      Mojibake.Finding finding = next.get();
      problems.add(
          Problem.of(
                  Rule.MOJIBAKE,
                  entry.body().at(finding.start()),
                  "%s went through a wrong decoder".formatted(Names.quoted(finding.spoiled())),
                  "Mend this line, and save the file as UTF-8.")
              .suggesting(Optional.of(finding.repaired())));
      int lineEnd = text.indexOf('\n', finding.start());
      next = lineEnd < 0 ? Optional.empty() : mojibake.find(text, lineEnd);
    }
  }

  private void checkLink(ParsedBody body, BasedSequence url, List<Problem> problems) {
    checkLink(body, url.unescape(), url.getStartOffset(), problems);
  }

  private void checkLink(ParsedBody body, String address, int at, List<Problem> problems) {
    links.check(body.file().body().path(), address.strip(), body.at(at)).ifPresent(problems::add);
  }
}
