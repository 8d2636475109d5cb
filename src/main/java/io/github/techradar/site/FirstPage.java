package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Names;
import io.github.techradar.model.SitePaths;
import io.github.techradar.output.OutputFile;
import io.github.techradar.site.words.Words;
import j2html.TagCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a web server shows of a folder of pages that stand on their own: {@code index.html}, which
 * leads to the radar at once, without a script. Of several radars in a folder it leads to the list.
 *
 * <p>It is only written where there is none, or one of ours. Whoever has put another there wants
 * that one.
 */
public final class FirstPage {

  private static final String FILE = "index.html";
  private static final String MAKER = "techradar-maven-plugin";
  private static final int LONGEST = 10_000;

  /** One of ours, with the radar that it leads to. */
  private static final Pattern OURS =
      Pattern.compile(
          "<meta name=\"generator\" content=\"%s\"><meta http-equiv=\"refresh\" content=\"0; url=([a-z0-9-]++\\.html)\">"
              .formatted(MAKER));

  private FirstPage() {}

  /**
   * Writes it, where it may.
   *
   * @param directory the root of the pages, which are there already
   * @param radar the radar's title
   */
  public static void write(Path directory, SitePaths paths, String radar, Words words)
      throws IOException {
    Path file = directory.resolve(FILE);
    boolean several = RadarsPage.isIn(directory);
    String first = several ? SitePaths.RADARS : paths.radar();
    String title = several ? words.get("radars.title") : Names.inReadingDirection(radar);
    if (mayWrite(file, first)) {
      OutputFile.write(file, page(first, paths, title, words).getBytes(UTF_8));
    }
  }

  private static boolean mayWrite(Path file, String first) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST) {
      return false;
    }
    Matcher ours = OURS.matcher(new String(Files.readAllBytes(file), UTF_8));
    return ours.find()
        && (ours.group(1).equals(first)
            || first.equals(SitePaths.RADARS)
            || !Files.exists(file.resolveSibling(ours.group(1))));
  }

  private static String page(String first, SitePaths paths, String title, Words words) {
    return "<!DOCTYPE html>"
        + html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("generator").withContent(MAKER),
                    meta().attr("http-equiv", "refresh").withContent("0; url=" + first),
                    TagCreator.title(title),
                    link().withRel("canonical").withHref(first),
                    link().withRel("icon").withHref(paths.icon())),
                body(p(a(title).withHref(first))))
            .withLang(words.language())
            .render()
        + "\n";
  }
}
