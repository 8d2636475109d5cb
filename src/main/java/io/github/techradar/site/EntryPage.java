package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Field;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Status;
import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of one entry: its facts, then its body. */
final class EntryPage {

  private final Definition definition;
  private final Entry entry;
  private final String bodyHtml;
  private final Words words;

  /**
   * @param bodyHtml the entry's body as HTML that is safe to show
   */
  EntryPage(Definition definition, Entry entry, String bodyHtml, Words words) {
    this.definition = definition;
    this.entry = entry;
    this.bodyHtml = bodyHtml;
    this.words = words;
  }

  Page page() {
    String radar = words.title(definition);
    int q = definition.position(entry.quadrant());
    return new Page(
        Page.ofEntry(entry.id()),
        entry.title() + " – " + radar,
        div()
            .withId("techradar")
            .withClass("entry-page q" + q)
            .with(
                p(a(radar).withHref("../" + Page.RADAR)).withClass("back"),
                article(
                    h1(entry.title()),
                    iff(
                        entry.description().isPresent(),
                        p(entry.description().orElse("")).withClass("summary")),
                    facts(),
                    div(rawHtml(bodyHtml)).withClass("body"))));
  }

  private DomContent facts() {
    return dl().withClass("facts")
        .with(
            fact(words.get("entry.status"), status(entry.status())),
            fact(words.get("entry.quadrant"), text(entry.quadrant().name())),
            list(words.get("entry.tags"), entry.tags()),
            list(words.get("entry.owners"), entry.owners()),
            optional(words.get("entry.confidence"), entry.confidence()),
            list(words.get("entry.priority"), entry.priority()),
            date(),
            list(words.get("entry.authors"), entry.authors()),
            each(ownFields(), field -> list(field.name(), values(field))),
            fact(words.get("entry.source"), code(entry.source())));
  }

  private DomContent status(Status status) {
    String kind = status instanceof Ring ? "ring" : "ring off";
    return join(
        span(status.name()).withClass(kind),
        iff(!status.description().isEmpty(), span(words.description(status)).withClass("aside")));
  }

  private DomContent date() {
    return iff(
        entry.date(),
        day ->
            fact(words.get("entry.date"), time(words.date(day)).attr("datetime", day.toString())));
  }

  private List<Field> ownFields() {
    return definition.fields().stream().filter(field -> field.type() == Field.Type.ANY).toList();
  }

  private List<String> values(Field field) {
    return field.keys().stream()
        .map(entry.fields()::get)
        .filter(value -> value != null)
        .map(EntryPage::spelled)
        .toList();
  }

  private static String spelled(Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().map(EntryPage::spelled).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(pair -> pair.getKey() + ": " + spelled(pair.getValue()))
          .collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  private static DomContent list(String name, List<String> values) {
    return iff(!values.isEmpty(), fact(name, text(String.join(", ", values))));
  }

  private static DomContent optional(String name, Optional<String> value) {
    return list(name, value.stream().toList());
  }

  private static DomContent fact(String name, DomContent value) {
    return div(dt(name), dd(value));
  }
}
