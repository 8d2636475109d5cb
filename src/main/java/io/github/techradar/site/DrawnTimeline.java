package io.github.techradar.site;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.time;

import io.github.techradar.html.PageBody;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of an entry on its page, newest first.
 *
 * @param body the entry's body, without what is drawn here
 */
record DrawnTimeline(Entry entry, PageBody body, Words words) {

  /** The timeline, unless it stands in the body with more than its events. */
  DomContent draw() {
    List<DomContent> events = new ArrayList<>();
    for (int i = 0; i < body.events().size(); i++) {
      events.add(event(entry.timeline().get(i), body.events().get(i)));
    }
    return iff(
        !events.isEmpty(),
        section(h2(words.get("entry.timeline")).withId(anchor()), ol(each(events, e -> e)))
            .withClass("timeline"));
  }

  /** The id by which links reach the heading that the timeline was written under, if any. */
  private String anchor() {
    return body.timeline().orElse("timeline");
  }

  private DomContent event(Event event, String html) {
    return li(
        Spaced.of(
            time(words.date(event))
                .attr(
                    "datetime",
                    event.monthOnly()
                        ? YearMonth.from(event.day()).toString()
                        : event.day().toString()),
            iff(
                event.status(),
                status ->
                    span(event.tentative()
                            ? words.get("entry.tentative", status.name())
                            : status.name())
                        .withClass(event.tentative() ? "ring tentative" : "ring")),
            iff(
                !event.people().isEmpty(),
                span(String.join(", ", event.people())).withClass("aside")),
            iff(!html.isBlank(), Authored.of(div(rawHtml(html)).withClass("body"), words))));
  }
}
