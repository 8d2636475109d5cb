package io.github.techradar.site;

import static j2html.TagCreator.pre;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.tree.Headings;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns bodies from Markdown into HTML that is safe to show. Can be used for many entries. */
final class BodyRenderer {

  /** The level of a body's topmost headings: the page's title has the one above. */
  private static final int TOP_LEVEL = 2;

  private static final int LOWEST_LEVEL = 6;

  private final HtmlRenderer renderer;
  private final EntryAddresses addresses;
  private final Map<String, String> idsBySource;
  private final Predicate<String> isFile;
  private final Words words;

  /**
   * @param addresses finds the entries that links mean
   * @param idsBySource the ids of all entries with a page, by their paths
   * @param isFile whether there is a file at a path below the source directory
   * @param words the language of what the bodies are given beside their own text
   */
  BodyRenderer(
      EntryAddresses addresses,
      Map<String, String> idsBySource,
      Predicate<String> isFile,
      Words words) {
    DataHolder options = options(words);
    this.renderer =
        HtmlRenderer.builder(options)
            .nodeRendererFactory(context -> new CommentRenderer(words))
            .htmlIdGeneratorFactory(new HeadingIds.Factory())
            .build();
    this.addresses = addresses;
    this.idsBySource = Map.copyOf(idsBySource);
    this.isFile = isFile;
    this.words = words;
  }

  private static DataHolder options(Words words) {
    return new MutableDataSet(MarkdownParser.options())
        .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩")
        .set(TaskListExtension.ITEM_DONE_MARKER, box(words.get("body.done"), " checked"))
        .set(TaskListExtension.ITEM_NOT_DONE_MARKER, box(words.get("body.open"), ""))
        .set(HtmlRenderer.GENERATE_HEADER_ID, true)
        .set(HtmlRenderer.RENDER_HEADER_ID, true)
        .toImmutable();
  }

  private static String box(String name, String state) {
    return "<input type=\"checkbox\" aria-label=\"" + name + "\" disabled" + state + ">&nbsp;";
  }

  /** Renders a body as it stands. */
  Body render(Entry entry) {
    return render(entry, document -> Apart.NOTHING);
  }

  /**
   * Renders a body, and the events of the entry apart from it.
   *
   * @param timelines headings of a section to take out, if all of it is in the entry's timeline; if
   *     it is not, it stays and there are no events
   */
  Body render(Entry entry, List<String> timelines) {
    return render(
        entry,
        document -> {
          Optional<TimelineSection> section = TimelineSection.in(document, entry, timelines);
          section.ifPresent(TimelineSection::remove);
          return section
              .map(found -> new Apart(entry.timeline(), HeadingIds.of(found.heading(), document)))
              .orElse(Apart.NOTHING);
        });
  }

  /** Renders a body, and apart from it the events, which the body knows nothing of. */
  Body renderBesideEvents(Entry entry) {
    return render(entry, document -> new Apart(entry.timeline(), Optional.empty()));
  }

  /** Renders the text of an event. */
  String render(Event event) {
    return clean(
        html(event.text(), document -> {}), event.source(), new TreeSet<>(), new ArrayList<>());
  }

  /**
   * What is rendered beside a body.
   *
   * @param anchor that of the heading that was taken out with the events, if one was
   */
  private record Apart(List<Event> events, Optional<String> anchor) {

    static final Apart NOTHING = new Apart(List.of(), Optional.empty());
  }

  private Body render(Entry entry, Function<Document, Apart> taking) {
    Set<String> files = new TreeSet<>();
    List<String> dead = new ArrayList<>();
    List<Apart> taken = new ArrayList<>();
    String html = html(entry.body(), document -> taken.add(taking.apply(document)));
    Apart apart = taken.stream().findFirst().orElse(Apart.NOTHING);
    String clean = clean(html, entry.bodySource(), files, dead);
    List<String> events =
        apart.events().stream()
            .map(event -> clean(html(event.text(), document -> {}), event.source(), files, dead))
            .toList();
    return new Body(clean, events, apart.anchor(), files, dead);
  }

  /** Safe HTML whose links lead on; what they lead to, and what to nothing, is added. */
  private String clean(String html, String source, Set<String> files, List<String> dead) {
    BodyLinks links = new BodyLinks(source, addresses, idsBySource, isFile);
    String clean = BodyPolicy.clean(html, links, words);
    files.addAll(links.files());
    dead.addAll(links.dead());
    return clean;
  }

  private String html(String markdown, Consumer<Document> change) {
    return MarkdownParser.read(
            markdown,
            document -> {
              HeadingIds.give(document);
              change.accept(document);
              Headings.in(document).stream().filter(BodyRenderer::isEmpty).forEach(Heading::unlink);
              fitHeadings(document);
              return renderer.render(document);
            })
        .orElseGet(() -> pre(markdown).render()); // better as it was written than not at all
  }

  /** Whether a heading announces nothing, which the check has said; readers are spared it. */
  private static boolean isEmpty(Heading heading) {
    return heading.getText().isBlank();
  }

  /**
   * Gives each heading the level below that of the heading it belongs to, so that none is missing.
   */
  private static void fitHeadings(Document document) {
    Deque<Integer> above = new ArrayDeque<>();
    for (Heading heading : Headings.in(document)) {
      int level = heading.getLevel();
      while (!above.isEmpty() && above.peek() >= level) {
        above.pop();
      }
      heading.setLevel(Math.min(LOWEST_LEVEL, TOP_LEVEL + above.size()));
      above.push(level);
    }
  }
}
