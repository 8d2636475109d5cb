package io.github.techradar.check.body;

import io.github.techradar.markdown.HtmlTag;
import io.github.techradar.markdown.PageHtml;
import io.github.techradar.model.Names;
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
        tag.attributes().stream()
            .filter(attribute -> !PageHtml.keeps(tag, attribute))
            .map(attribute -> dropped(body, tag, attribute))
            .forEach(problems::add);
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

  private static Problem dropped(BodyText body, HtmlTag tag, HtmlTag.Attribute attribute) {
    boolean isValue =
        PageHtml.attributes(tag.element()).contains(attribute.name()) && !attribute.isRepeated();
    return isValue
        ? Problem.of(
            Rule.DROPPED_HTML,
            body.at(attribute.valueOffset()),
            "the page leaves out %s=%s of <%s>"
                .formatted(attribute.name(), Names.quoted(attribute.value()), tag.element()),
            allowed(attribute.name()))
        : Problem.of(
            Rule.DROPPED_HTML,
            body.at(attribute.offset()),
            "the page leaves out the attribute '%s' of <%s>"
                .formatted(attribute.name(), tag.element()),
            attribute.isRepeated()
                ? "The tag has it already; keep one of the two."
                : "Pages keep few attributes, and none of styles and scripts; remove it.");
  }

  /** What a page takes instead of a value. */
  private static String allowed(String attribute) {
    return switch (attribute) {
      case "id", "name" ->
          "A tag has one name, without white space; those like 'fn:1' are for footnotes.";
      case "align" -> "Allowed: left, right, center.";
      case "class" -> "Only the language of code is kept, as in 'language-java'; remove it.";
      default -> "Write a whole number without a unit, such as '300'.";
    };
  }
}
