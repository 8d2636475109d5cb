package io.github.techradar.check.body;

import io.github.techradar.markdown.HtmlTag;
import io.github.techradar.markdown.PageHtml;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.BodyText;
import java.util.ArrayList;
import java.util.List;

/** What a page will drop of the HTML that stands in a body. */
final class HtmlCheck {

  private HtmlCheck() {}

  /** The problems of a body's tags. */
  static List<Problem> check(BodyText body, List<HtmlTag> tags) {
    List<Problem> problems = new ArrayList<>();
    for (HtmlTag tag : tags) {
      if (PageHtml.keeps(tag)) {
        checkAttributes(body, tag, problems);
      } else {
        problems.add(
            Problem.of(
                Rule.DROPPED_HTML,
                body.at(tag.offset()),
                "the page leaves out the tag <%s>".formatted(tag.name()),
                "Write it in Markdown, or, if it is meant as text, between backticks: `<%s>`."
                    .formatted(tag.name())));
      }
    }
    return problems;
  }

  private static void checkAttributes(BodyText body, HtmlTag tag, List<Problem> problems) {
    for (HtmlTag.Attribute attribute : tag.attributes()) {
      if (!PageHtml.attributes(tag.element()).contains(attribute.name())) {
        problems.add(
            Problem.of(
                Rule.DROPPED_HTML,
                body.at(attribute.offset()),
                "the page leaves out the attribute '%s' of <%s>"
                    .formatted(attribute.name(), tag.element()),
                "Entries bring no styles, no scripts and no names for other tags; remove it."));
      }
    }
  }
}
