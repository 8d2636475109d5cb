package io.github.techradar.maven;

import io.github.techradar.app.FrontEnd;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets pages of one kind into a skin that the site makes once.
 *
 * <p>The site makes a page with marks in the place of two of them. Both must be the same to the
 * byte, so a page's name does not matter. Then it makes some of the pages themselves, which must be
 * what the frame says. Only then the others are set into it. If anything is otherwise, the site
 * makes them all.
 */
final class SharedSkin {

  private final List<WaitingPage> pages;
  private final SkinText skin;
  private final Deque<SkinStep> steps;
  private final FrontEnd frontEnd;
  private final OwnTexts texts;
  private String first = "";
  private int shared;

  /**
   * @param pages two or more of one kind
   * @param skin what the skin does with bodies
   * @param steps what the site has to do; this puts more steps in front
   */
  SharedSkin(List<WaitingPage> pages, SkinText skin, Deque<SkinStep> steps, FrontEnd frontEnd) {
    this.pages = List.copyOf(pages);
    this.skin = skin;
    this.steps = steps;
    this.frontEnd = frontEnd;
    this.texts = new OwnTexts(pages);
  }

  /** Adds the first step, behind all others. */
  void begin() {
    if (skin.apply(PageFrame.BODY_MARK).equals(PageFrame.BODY_MARK)) {
      WaitingPage page = pages.get(0);
      steps.add(marks(page, () -> first = page.written(), pages.get(1)));
    } else {
      giveUp("the skin knows our marks", pages);
    }
  }

  private SkinStep marks(WaitingPage page, SkinStep.After after, @Nullable WaitingPage next) {
    return new SkinStep(
        page,
        texts.marked(page),
        () -> PageFrame.BODY_MARK,
        () -> {
          after.run();
          if (next != null) {
            steps.addFirst(marks(next, () -> compare(next.written()), null));
          }
        });
  }

  private void compare(String second) throws IOException {
    Optional<PageFrame> frame = PageFrame.of(second, texts.signs());
    if (!first.equals(second)) {
      giveUp("the names of pages matter", pages);
    } else if (frame.isEmpty()) {
      giveUp("marks do not come out as they went in", pages);
    } else {
      share(frame.get());
    }
  }

  /** First the pages whose bodies the skin leaves as they are, then the others. */
  private void share(PageFrame frame) throws IOException {
    List<WaitingPage> left = new ArrayList<>();
    List<WaitingPage> changed = new ArrayList<>();
    for (WaitingPage page : pages) {
      (leavesBody(page) ? left : changed).add(page);
    }
    tryOut(frame, changed);
    tryOut(frame, left);
  }

  private boolean leavesBody(WaitingPage page) throws IOException {
    String body = page.body();
    return skin.apply(body).equals(body);
  }

  /** Adds steps that make some pages in the site's way, and then set the rest into the frame. */
  private void tryOut(PageFrame frame, List<WaitingPage> some) {
    if (some.isEmpty()) {
      return;
    }
    LinkedHashSet<WaitingPage> tries = new LinkedHashSet<>();
    tries.add(some.get(0));
    tries.add(some.get(some.size() - 1));
    some.stream().max(Comparator.comparingLong(texts::odd)).ifPresent(tries::add);
    List<WaitingPage> rest = new ArrayList<>(some);
    rest.removeAll(tries);
    steps.addFirst(tryNext(frame, new ArrayList<>(tries), rest));
  }

  private SkinStep tryNext(PageFrame frame, List<WaitingPage> tries, List<WaitingPage> rest) {
    WaitingPage page = tries.remove(0);
    return new SkinStep(
        page,
        page.head(),
        page::body,
        () -> {
          if (!page.written().equals(shared(frame, page))) {
            tries.addAll(rest);
            giveUp(page.file() + " is otherwise", tries);
          } else if (!tries.isEmpty()) {
            steps.addFirst(tryNext(frame, tries, rest));
          } else {
            for (WaitingPage other : rest) {
              other.write(shared(frame, other));
            }
            shared += rest.size();
            frontEnd.detail(
                "%s of %s pages are set into the skin of %s"
                    .formatted(shared, pages.size(), pages.get(0).file()));
          }
        });
  }

  /** A page in the skin, as the site would write it. */
  private String shared(PageFrame frame, WaitingPage page) throws IOException {
    String body = page.body().replace("\n", System.lineSeparator());
    return frame.around(texts.of(page), skin.apply(body));
  }

  private void giveUp(String why, List<WaitingPage> rest) {
    frontEnd.detail(
        "Each page gets a skin of its own: %s, %s".formatted(pages.get(0).file().getParent(), why));
    for (int i = rest.size() - 1; i >= 0; i--) {
      steps.addFirst(rest.get(i).inItsOwnSkin());
    }
  }
}
