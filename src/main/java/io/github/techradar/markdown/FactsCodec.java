package io.github.techradar.markdown;

import io.github.techradar.cache.ValueReader;
import io.github.techradar.cache.ValueWriter;
import java.util.List;
import java.util.Optional;

/** Writes the facts of a text for the builds to come, and reads those of earlier ones. */
public final class FactsCodec {

  private FactsCodec() {}

  /**
   * Writes facts.
   *
   * @param facts those of a text that could be read
   */
  public static byte[] write(BodyFacts facts) {
    return new ValueWriter()
        .all(facts.headings(), FactsCodec::heading)
        .all(facts.ids(), ValueWriter::text)
        .all(facts.links(), FactsCodec::link)
        .all(facts.tags(), FactsCodec::tag)
        .all(facts.code(), FactsCodec::span)
        .all(facts.slips(), FactsCodec::slip)
        .all(facts.calloutMarks(), FactsCodec::mark)
        .all(facts.references(), FactsCodec::reference)
        .bytes();
  }

  /** Reads facts; empty if these are none. */
  public static Optional<BodyFacts> read(byte[] bytes) {
    return ValueReader.read(
        bytes,
        from ->
            new BodyFacts(
                Optional.empty(),
                from.all(FactsCodec::heading),
                from.all(ValueReader::text),
                from.all(FactsCodec::link),
                from.all(FactsCodec::tag),
                from.all(FactsCodec::span),
                from.all(FactsCodec::slip),
                from.all(FactsCodec::mark),
                from.all(FactsCodec::reference)));
  }

  private static void heading(ValueWriter to, BodyHeading heading) {
    boolean isPlain = heading.written().equals(heading.text());
    to.number(heading.level()).text(heading.text()).flag(isPlain);
    if (!isPlain) {
      to.text(heading.written());
    }
    to.text(heading.anchor())
        .number(heading.offset())
        .flag(heading.top())
        .all(heading.below(), FactsCodec::span)
        .all(heading.items(), FactsCodec::item);
  }

  private static BodyHeading heading(ValueReader from) {
    int level = from.number();
    String text = from.text();
    boolean isPlain = from.flag();
    return new BodyHeading(
        level,
        text,
        isPlain ? text : from.text(),
        from.text(),
        from.number(),
        from.flag(),
        from.all(FactsCodec::span),
        from.all(FactsCodec::item));
  }

  private static void span(ValueWriter to, Span span) {
    to.number(span.start()).number(span.end());
  }

  private static Span span(ValueReader from) {
    return new Span(from.number(), from.number());
  }

  private static void item(ValueWriter to, BodyItem item) {
    span(to, item.span());
    to.number(item.depth()).flag(item.plain()).flag(item.open());
  }

  private static BodyItem item(ValueReader from) {
    return new BodyItem(span(from), from.number(), from.flag(), from.flag());
  }

  private static void link(ValueWriter to, BodyLink link) {
    to.text(link.address()).number(link.offset()).flag(link.isImage());
  }

  private static BodyLink link(ValueReader from) {
    return new BodyLink(from.text(), from.number(), from.flag());
  }

  private static void tag(ValueWriter to, HtmlTag tag) {
    to.text(tag.name())
        .number(tag.offset())
        .number(tag.end())
        .flag(tag.isClosed())
        .all(tag.attributes(), FactsCodec::attribute);
  }

  private static HtmlTag tag(ValueReader from) {
    String name = from.text();
    int offset = from.number();
    int end = from.number();
    boolean isClosed = from.flag();
    List<HtmlTag.Attribute> attributes = from.all(FactsCodec::attribute);
    return new HtmlTag(name, offset, end, isClosed, attributes);
  }

  private static void attribute(ValueWriter to, HtmlTag.Attribute attribute) {
    to.text(attribute.name())
        .text(attribute.value())
        .number(attribute.offset())
        .number(attribute.valueOffset())
        .flag(attribute.isRepeated());
  }

  private static HtmlTag.Attribute attribute(ValueReader from) {
    return new HtmlTag.Attribute(
        from.text(), from.text(), from.number(), from.number(), from.flag());
  }

  private static void slip(ValueWriter to, BodySlip slip) {
    to.text(slip.kind().name()).text(slip.text());
    span(to, slip.span());
  }

  private static BodySlip slip(ValueReader from) {
    return new BodySlip(BodySlip.Kind.valueOf(from.text()), from.text(), span(from));
  }

  private static void mark(ValueWriter to, CalloutMark mark) {
    to.text(mark.written()).flag(mark.quoted()).number(mark.offset());
  }

  private static CalloutMark mark(ValueReader from) {
    return new CalloutMark(from.text(), from.flag(), from.number());
  }

  private static void reference(ValueWriter to, BodyReference reference) {
    span(to, reference.span());
    to.text(reference.alone());
  }

  private static BodyReference reference(ValueReader from) {
    return new BodyReference(span(from), from.text());
  }
}
