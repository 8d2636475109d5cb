package io.github.techradar.site;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.title;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.output.OutputFile;
import io.github.techradar.site.words.Words;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes pages that need no site around them: whole HTML documents, to be opened from disk. */
public final class StandaloneWriter implements PageWriter {

  /** In characters; most frames have fewer. */
  private static final int ROOM_OF_FRAME = 2_000;

  private final Path directory;
  private final Words words;

  /**
   * @param directory the root of the site
   * @param words the language of the pages
   */
  public StandaloneWriter(Path directory, Words words) {
    this.directory = directory;
    this.words = words;
  }

  @Override
  public void write(Page page, List<HeadElement> head) throws IOException {
    DomContent frame =
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("color-scheme").withContent("light dark"),
                    title(page.title()),
                    link().withRel("icon").withHref(page.links().to(page.links().paths().icon())),
                    each(head, HeadElement::draw)),
                body(main(rawHtml(page.html()))).withClass("standalone"))
            .withLang(words.language());
    StringBuilder document = new StringBuilder(page.html().length() + ROOM_OF_FRAME);
    frame.render(FlatHtml.into(document.append("<!DOCTYPE html>"), Config.global()));
    OutputFile.write(
        directory.resolve(page.path()), document.append('\n').toString().getBytes(UTF_8));
  }
}
