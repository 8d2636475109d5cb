package io.github.techradar.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.model.LeftOut;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;

/**
 * The files that are missing from the radar for their errors, each with them.
 *
 * @param files what is missing, which may be nothing
 */
record LeftOutList(List<LeftOut> files, Words words) {

  /** The list below its heading, or nothing. */
  DomContent draw() {
    return iff(
        !files.isEmpty(),
        section()
            .withClass("left-out")
            .with(
                h2(Spaced.of(text(words.get("left-out.title")), RadarPage.count(files.size())))
                    .withId("left-out"),
                p(words.get("left-out.why")),
                ul(
                    each(
                        files.stream().flatMap(file -> file.problems().stream()).toList(),
                        problem ->
                            li(
                                Spaced.of(
                                    code(problem.location().toString()),
                                    span(problem.message()).withLang("en")))))));
  }
}
