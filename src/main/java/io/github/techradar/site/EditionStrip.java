package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Standing;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** What an entry was in the last editions, oldest first, each with the way to what moved then. */
record EditionStrip(SiteIndex index, PageLinks links, Entry entry, Words words) {

  private static final int MOST = 5;

  /** Whether there are more editions than are shown. */
  static boolean isCut(List<Edition> editions) {
    return editions.size() > MOST;
  }

  /** The standings, unless it was beside the radar in all of them. */
  DomContent draw() {
    History history = index.radar().history();
    return iff(
        history
            .entryHistory(entry)
            .map(EntryHistory::standings)
            .filter(any -> history.hasPast())
            .filter(
                all -> all.subList(first(all), all.size()).stream().anyMatch(Standing::isOnRadar)),
        standings ->
            section(h2(words.get("entry.editions")), ol(each(items(standings), item -> item)))
                .withClass("strip"));
  }

  private static int first(List<?> all) {
    return Math.max(0, all.size() - MOST);
  }

  private List<DomContent> items(List<Standing> standings) {
    List<Edition> editions = index.radar().history().editions();
    StandingDots dots = new StandingDots(index.radar().definition().rings());
    List<DomContent> items = new ArrayList<>();
    for (int i = first(editions); i < editions.size(); i++) {
      boolean wasThere = standings.subList(0, i).stream().anyMatch(Standing.In.class::isInstance);
      items.add(
          li(
              Spaced.of(
                  dots.sign(standings.get(i), words.standing(standings.get(i), wasThere)),
                  name(editions.get(i), i == 0))));
    }
    return items;
  }

  /** The name of an edition; what moved with the first one nobody knows. */
  private DomContent name(Edition edition, boolean isFirst) {
    String name = edition.isDay() ? edition.name() : words.edition(edition); // as short as it gets
    return isFirst
        ? span(name).withClass("edition")
        : a(name)
            .withClass("edition")
            .withHref(links.changes() + "#" + index.editions().section(edition));
  }
}
