package io.github.techradar.html;

import io.github.techradar.cache.ValueReader;
import io.github.techradar.cache.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes rendered bodies for the builds to come, and reads those of earlier ones.
 *
 * <p>What a body links to may have changed since, though its text has not. So all that was asked
 * about its links is kept beside it, with the answers; a body is read only if the answers are still
 * the same.
 */
final class BodyCodec {

  private BodyCodec() {}

  /**
   * Writes a body.
   *
   * @param links those that it was rendered with
   */
  static byte[] write(RenderedBody body, BodyLinks links) {
    ValueWriter to =
        new ValueWriter()
            .all(links.asked(), BodyCodec::asked)
            .text(body.beginning())
            .all(body.timeline().stream().toList(), ValueWriter::text)
            .all(body.hosts(), ValueWriter::text)
            .all(body.headings(), BodyCodec::heading)
            .number(body.html().parts().size());
    int beside = 0;
    List<LinkedHtml.Part> partsBeside = body.besideTimeline().parts();
    for (LinkedHtml.Part part : body.html().parts()) {
      boolean isBeside = beside < partsBeside.size() && partsBeside.get(beside) == part;
      beside += isBeside ? 1 : 0;
      to.flag(isBeside);
      part(to, part);
    }
    return to.bytes();
  }

  /**
   * Reads a body.
   *
   * @param links where its links lead now; they are not asked before
   * @return empty if that is not where they led, or if this is no body
   */
  static Optional<RenderedBody> read(byte[] bytes, BodyLinks links) {
    return ValueReader.read(bytes, from -> body(from, links)).flatMap(body -> body);
  }

  private static Optional<RenderedBody> body(ValueReader from, BodyLinks links) {
    boolean isTrue = true;
    for (BodyLinks.Asked asked : from.all(BodyCodec::asked)) {
      isTrue &= links.isStill(asked);
    }
    String beginning = from.text();
    Optional<String> timeline = from.all(ValueReader::text).stream().findFirst();
    List<String> hosts = from.all(ValueReader::text);
    List<PageHeading> headings = from.all(BodyCodec::heading);
    List<LinkedHtml.Part> all = new ArrayList<>();
    List<LinkedHtml.Part> beside = new ArrayList<>();
    for (int rest = from.number(); rest > 0; rest--) {
      boolean isBeside = from.flag();
      LinkedHtml.Part part = part(from, links);
      all.add(part);
      if (isBeside) {
        beside.add(part);
      }
    }
    LinkedHtml html = new LinkedHtml(all);
    return isTrue
        ? Optional.of(
            new RenderedBody(
                html,
                beside.size() == all.size() ? html : new LinkedHtml(beside),
                timeline,
                links.files(),
                links.dead(),
                new TreeSet<>(hosts),
                headings,
                beginning))
        : Optional.empty();
  }

  private static void asked(ValueWriter to, BodyLinks.Asked asked) {
    to.text(asked.url())
        .flag(asked.isImage())
        .flag(asked.isNoted())
        .all(asked.answer().stream().toList(), ValueWriter::text)
        .flag(asked.isElsewhere());
  }

  private static BodyLinks.Asked asked(ValueReader from) {
    return new BodyLinks.Asked(
        from.text(),
        from.flag(),
        from.flag(),
        from.all(ValueReader::text).stream().findFirst(),
        from.flag());
  }

  private static void heading(ValueWriter to, PageHeading heading) {
    to.number(heading.level()).text(heading.id()).text(heading.text());
  }

  private static PageHeading heading(ValueReader from) {
    return new PageHeading(from.number(), from.text(), from.text());
  }

  private static void part(ValueWriter to, LinkedHtml.Part part) {
    if (part instanceof LinkedHtml.Link link) {
      to.flag(true).text(link.attribute()).text(link.escaped()).text(link.target().address());
    } else if (part instanceof LinkedHtml.Between between) {
      to.flag(false).text(between.html());
    }
  }

  private static LinkedHtml.Part part(ValueReader from, BodyLinks links) {
    return from.flag()
        ? new LinkedHtml.Link(from.text(), from.text(), links.target(from.text()))
        : new LinkedHtml.Between(from.text());
  }
}
