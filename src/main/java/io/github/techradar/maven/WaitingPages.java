package io.github.techradar.maven;

import io.github.techradar.app.FrontEnd;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.jspecify.annotations.Nullable;

/**
 * The pages that wait for the skin of a site, in the place of the site's own list of them.
 *
 * <p>The site has a list of sinks, each with a whole page in memory, and goes through it when all
 * pages are made. Here the pages wait on the disk, and a sink is filled when the site comes to it.
 * When it asks for the next, it has written the last: so its page can be looked at, and others set
 * into the same skin.
 */
final class WaitingPages extends AbstractList<Sink> {

  /** Fewer pages are sooner made in the site's own way. */
  private static final int FEW = 8;

  private final SinkFactory sinks;
  private final FrontEnd frontEnd;
  private final List<WaitingPage> pages = new ArrayList<>();
  private @Nullable TextSpool texts;
  private Optional<Skin> skin = Optional.empty();

  private WaitingPages(SinkFactory sinks, FrontEnd frontEnd) {
    this.sinks = sinks;
    this.frontEnd = frontEnd;
  }

  /**
   * Takes the place of the list of a site.
   *
   * @param sinks what has the list, and makes sinks
   * @throws ReflectiveOperationException if there is no such list; then all is as it was
   */
  static WaitingPages of(SinkFactory sinks, FrontEnd frontEnd) throws ReflectiveOperationException {
    try {
      Field list = sinks.getClass().getDeclaredField("sinks");
      list.setAccessible(true);
      if (list.getType() != List.class || !List.of().equals(list.get(sinks))) {
        throw new NoSuchFieldException("its list is another");
      }
      WaitingPages pages = new WaitingPages(sinks, frontEnd);
      list.set(sinks, pages);
      return pages;
    } catch (RuntimeException e) {
      throw new ReflectiveOperationException(e.toString(), e);
    }
  }

  /**
   * Adds a page.
   *
   * @param file where it is to be written
   * @param html its body, of characters up to U+00FF
   */
  void add(File file, PageHead head, String html) throws IOException {
    TextSpool spool = texts;
    if (spool == null) {
      spool = TextSpool.in(file.getParentFile().toPath());
      texts = spool;
    }
    boolean ascii = html.chars().allMatch(c -> c < 0x80 && c != '\r');
    pages.add(new WaitingPage(file, head, spool, spool.add(html), ascii));
  }

  /** Looks at the skin that the first page of the site is put into. */
  void learn(Object values) {
    try {
      share(Skin.of(values));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      frontEnd.detail("Each page gets a skin of its own: " + e);
    }
  }

  /** Has pages set into a skin of which this is known. */
  void share(Skin known) {
    skin = Optional.of(known);
  }

  /** The sinks that are made come from here. */
  @Override
  public boolean add(Sink sink) {
    return true;
  }

  @Override
  public Sink get(int index) {
    return open(pages.get(index).inItsOwnSkin());
  }

  @Override
  public int size() {
    return pages.size();
  }

  @Override
  public Iterator<Sink> iterator() {
    Deque<SkinStep> steps = new ArrayDeque<>();
    Map<Object, List<WaitingPage>> alike = new LinkedHashMap<>();
    for (WaitingPage page : pages) {
      if (skin.isPresent() && page.mayShareASkin(skin.get())) {
        alike.computeIfAbsent(page.kind(), kind -> new ArrayList<>()).add(page);
      } else {
        steps.add(page.inItsOwnSkin());
      }
    }
    for (List<WaitingPage> kind : alike.values()) {
      if (kind.size() < FEW) {
        kind.forEach(page -> steps.add(page.inItsOwnSkin()));
      } else {
        new SharedSkin(kind, skin.orElseThrow().body(), steps, frontEnd).begin();
      }
    }
    return new Turn(steps);
  }

  private Sink open(SkinStep step) {
    File file = step.page().file();
    try {
      Sink sink = sinks.createSink(file.getParentFile(), file.getName());
      step.head().fill(sink, step.body());
      return sink;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands out one sink after the other; before the next, the last is written. */
  private final class Turn implements Iterator<Sink> {

    private final Deque<SkinStep> steps;
    private @Nullable SkinStep last;

    Turn(Deque<SkinStep> steps) {
      this.steps = steps;
    }

    @Override
    public boolean hasNext() {
      finishLast();
      return !steps.isEmpty();
    }

    @Override
    public Sink next() {
      finishLast();
      SkinStep step = steps.poll();
      if (step == null) {
        throw new NoSuchElementException();
      }
      last = step;
      return open(step);
    }

    private void finishLast() {
      SkinStep step = last;
      last = null;
      if (step != null) {
        try {
          step.finish();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
