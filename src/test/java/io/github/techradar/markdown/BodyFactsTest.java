package io.github.techradar.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyFactsTest {

  @Test
  void knowsHeadingsAndTheirAnchors() {
    List<BodyHeading> headings =
        BodyFacts.of("# Why & how\n\n> ## *Why* & how\n\n### ~~C~~ [d](e.md)\n").headings();

    assertThat(headings)
        .extracting(BodyHeading::anchor)
        .containsExactly("why--how", "why--how-1", "c-d");
    assertThat(headings).extracting(BodyHeading::level).containsExactly(1, 2, 3);
    assertThat(headings).extracting(BodyHeading::top).containsExactly(true, false, true);
    assertThat(headings).extracting(BodyHeading::offset).containsExactly(0, 15, 31);
    assertThat(headings.get(1).text()).isEqualTo("Why & how");
    assertThat(headings.get(1).written()).isEqualTo("*Why* & how");
  }

  @Test
  void knowsWhatStandsBelowHeadings() {
    String text =
        "## One\n\nText\n<!-- no -->\n\n- a\n- b\n\n  more\n\n### Two\n\n- c\n\n## Three\n";
    BodyFacts facts = BodyFacts.of(text);

    assertThat(facts.section("one!")).extracting(BodyHeading::text).containsExactly("One", "Two");
    assertThat(facts.section("three").get(0).below()).isEmpty();
    assertThat(facts.section("four")).isEmpty();
    assertThat(facts.headings().get(0).items())
        .extracting(item -> item.span().in(text).strip())
        .containsExactly("a", "b");
  }

  @Test
  void knowsThePlacesOfLinksAboveATableAndInIt() {
    String text =
        """
        > - Text [a](a.md)
        >   and [b](b.md):
        >   | `\\|` [c](c.md) |
        >   |---|
        >   | <https://e.org/\\|> [d](d.md) |
        """;

    List<BodyLink> links = BodyFacts.of(text).links();

    assertThat(links)
        .extracting(BodyLink::address)
        .containsExactly("a.md", "b.md", "c.md", "https://e.org/|", "d.md");
    assertThat(links)
        .filteredOn(link -> link.address().endsWith(".md"))
        .allSatisfy(
            link ->
                assertThat(text.substring(link.offset(), link.offset() + 4))
                    .isEqualTo(link.address()));
  }

  @Test
  void knowsLinksWhereverTheyStand() {
    String text =
        """
        [a](a%20b.md) ![b](<b c.png>) [c] <https://d.org> https://e.org www.f.org g@h.org [x](\\*.md)

        [c]: c.md "Title"

        | [t](t.md) |
        |---|
        | <a href='u&amp;v.md' onclick=x>u</a> |

        Note[^1] and redis://cache and `[no](no.md)`.

        [^1]: Of [n](n.md).
        """;

    List<BodyLink> links = BodyFacts.of(text).links();

    assertThat(links)
        .extracting(BodyLink::address)
        .containsExactly(
            "a%20b.md",
            "b c.png",
            "https://d.org",
            "https://e.org",
            "www.f.org",
            "*.md",
            "c.md",
            "t.md",
            "n.md",
            "u&v.md");
    assertThat(links)
        .extracting(link -> text.substring(link.offset(), link.offset() + 3))
        .containsExactly("a%2", "b c", "htt", "htt", "www", "\\*.", "c.m", "t.m", "n.m", "u&a");
  }

  @Test
  void knowsTagsAndAttributes() {
    String text =
        "Some <KBD title=\"a>b\">x</KBD> <!-- <no> --> `<no>`\n\n<div\n  Class=x hidden>\n</div>\n";

    List<HtmlTag> tags = BodyFacts.of(text).tags();

    assertThat(tags).extracting(HtmlTag::name).containsExactly("KBD", "div");
    assertThat(tags).extracting(HtmlTag::element).containsExactly("kbd", "div");
    assertThat(tags.get(0).attributes().get(0).value()).isEqualTo("a>b");
    assertThat(tags.get(1).attributes())
        .extracting(attribute -> text.substring(attribute.offset(), attribute.valueOffset()))
        .containsExactly("Class=", "");
  }

  @Test
  void knowsNothingOfATextThatIsNestedWithoutEnd() {
    BodyFacts facts = BodyFacts.of(">".repeat(20_000) + "# x");

    assertThat(facts.unreadable()).map(Unreadable::reason).contains(Unreadable.Reason.NESTED);
    assertThat(facts.headings()).isEmpty();
  }

  @Test
  void knowsWhatIsReadOtherwiseThanMeant() {
    String text = "Foo<b> [Docs][] [^1] [](a.md)\n\n##Why\n\n<!-- open\n\n- x\n";

    List<BodySlip> slips = BodyFacts.of(text).slips();

    assertThat(slips)
        .extracting(BodySlip::kind)
        .containsExactlyInAnyOrder(
            BodySlip.Kind.OPEN_TAG,
            BodySlip.Kind.MISSING_REFERENCE,
            BodySlip.Kind.MISSING_FOOTNOTE,
            BodySlip.Kind.SILENT_LINK,
            BodySlip.Kind.NO_HEADING,
            BodySlip.Kind.OPEN_COMMENT);
    assertThat(slips)
        .filteredOn(slip -> slip.kind() == BodySlip.Kind.OPEN_COMMENT)
        .singleElement()
        .satisfies(slip -> assertThat(slip.span().in(text)).isEqualTo("<!-- open\n\n- x"));
    assertThat(slips)
        .filteredOn(slip -> slip.kind() == BodySlip.Kind.OPEN_TAG)
        .singleElement()
        .satisfies(
            slip -> assertThat(slip.span().in(text)).isEqualTo("<b> [Docs][] [^1] [](a.md)"));
  }

  @Test
  void knowsNamesOfTagsOnce() {
    BodyFacts facts =
        BodyFacts.of(
            "<a id=why></a>\n\n## Why\n\n<p id=a>x</p><p id='a'>y</p>\n\nz <b id=why>z</b>\n");

    assertThat(facts.ids()).containsExactly("a");
    assertThat(facts.anchors()).containsExactly("why", "a");
    assertThat(facts.slips()).extracting(BodySlip::text).containsExactly("a", "why");
    assertThat(facts.slips()).extracting(BodySlip::kind).containsOnly(BodySlip.Kind.TAKEN_NAME);
  }
}
