package io.github.techradar.imports.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.html.RenderedText;
import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.markdown.BodySlip;
import io.github.techradar.markdown.PageHtml;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every text, however broken: nothing of it is lost, and pages show it as it was.
 */
class TextPropertiesTest {

  private static final TextReader READER = new TextReader(Optional.empty());
  private static final String HIDDEN =
      "script, style, template, svg, iframe, title, textarea, select";

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\h\\uFEFF]+");

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsLost(long seed) {
    String html = new RandomHtml(seed).broken();
    String read = Letters.withoutUnknownTags(Letters.tidy(html));
    if (!Letters.hasTag(read)) {
      return; // it is no HTML any more
    }
    Element source = Jsoup.parseBodyFragment(read).body();
    source.select(HIDDEN).remove();
    source.select("a").forEach(TextPropertiesTest::showAddressOfEmpty);
    ImportedText text = READER.html(html);
    Element page = rendered(text.markdown());

    assertThat(letters(page)).as("%s%n=>%n%s", html, text.markdown()).isEqualTo(letters(source));
    assertThat(kept(links(source), links(page)))
        .as("%s%n=>%n%s", html, text.markdown())
        .isEqualTo(links(source));
  }

  /** A link with nothing but a sign has its address as its text. */
  private static void showAddressOfEmpty(Element link) {
    if (LineEnds.isBlank(link.wholeText())
        && !link.children().isEmpty()
        && link.attr("href").startsWith("http")) {
      new Addresses(Optional.empty()).resolve(link.attr("href")).ifPresent(link::text);
    }
  }

  /** Those of some links that are among others, in the order of these. */
  private static List<String> kept(List<String> links, List<String> among) {
    List<String> kept = new ArrayList<>();
    for (String link : among) {
      if (kept.size() < links.size() && links.get(kept.size()).equals(link)) {
        kept.add(link);
      }
    }
    return kept;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pagesShowAllOfIt(long seed) {
    String html = new RandomHtml(seed).broken() + "<br>";
    String markdown = READER.html(html).markdown();
    BodyFacts facts = BodyFacts.of(markdown);

    assertThat(facts.unreadable()).isEmpty();
    assertThat(facts.slips()).extracting(BodySlip::kind).as(markdown).isEmpty();
    assertThat(facts.calloutMarks()).as(markdown).isEmpty();
    assertThat(facts.tags())
        .as(markdown)
        .allMatch(PageHtml::keeps)
        .allMatch(tag -> tag.attributes().stream().allMatch(any -> PageHtml.keeps(tag, any)));
    assertThat(facts.headings()).allMatch(heading -> heading.level() > 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twiceIsOnce(long seed) {
    String markdown = READER.html(new RandomHtml(seed).broken()).markdown();

    assertThat(READER.markdown(markdown).markdown()).isEqualTo(markdown);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void linesAreTidy(long seed) {
    String markdown = READER.html(new RandomHtml(seed).broken()).markdown();

    assertThat(markdown).doesNotContain("\r", "\u0000").doesNotStartWith("---");
    assertThat(markdown).isEqualTo(markdown.strip());
    assertThat(markdown.lines()).as(markdown).allMatch(line -> !line.endsWith(" "));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void markdownOfAnySortIsRead(long seed) {
    RandomHtml random = new RandomHtml(seed);
    for (String written : List.of(random.text(), random.broken())) {
      String markdown = READER.markdown(written).markdown();

      assertThat(BodyFacts.of(markdown).tags())
          .as("%s%n=>%n%s", written, markdown)
          .allMatch(PageHtml::keeps);
    }
  }

  @Test
  void deepAndLongTextsAreRead() {
    String address = "<a href=\"https://x.example/\">y ";
    for (String unit :
        List.of(
            "<div>",
            "<b><i>",
            "<ul><li>",
            "<blockquote>",
            "<table><tr><td>",
            address,
            "<p>",
            "<dl><dd>",
            "&lt;b&gt;",
            "[",
            "*a_",
            "<span class=x>z")) {
      String text = unit.repeat(10_000 / (unit.length() / 4 + 1)) + "end";
      ImportedText read = new TextReader(Optional.of(URI.create("https://x.example"))).html(text);

      assertThat(letters(rendered(read.markdown()))).as(unit).endsWith("end");
    }
  }

  /** Twice the text takes about twice the time; the square of it would be four times. */
  @Test
  void aLongCellIsReadInLinearTime() {
    String unit =
        "<p>We use <b>it </b>with <a href='https://x.example/a'>this</a>, a*b and c_d.<br>More</p><ul><li>x<li>y</ul>";
    String cell = IntStream.range(0, 1_000).mapToObj(i -> unit).reduce("", String::concat);

    ImportedText read = READER.html(cell);

    assertThat(cell.length()).isGreaterThan(100_000);
    assertThat(links(rendered(read.markdown()))).hasSize(1_000);
    assertThat(read.keptElements()).isEmpty();
  }

  private static Element rendered(String markdown) {
    Element body = Jsoup.parseBodyFragment(RenderedText.of(markdown).html()).body();
    body.select("input").forEach(box -> box.before(box.hasAttr("checked") ? "[x]" : "[ ]"));
    return body;
  }

  private static String letters(Element body) {
    return UNSEEN.matcher(body.wholeText()).replaceAll("");
  }

  private static List<String> links(Element body) {
    return body.select("a[href^=http]").stream()
        .filter(link -> !LineEnds.isBlank(link.wholeText()))
        .flatMap(link -> new Addresses(Optional.empty()).resolve(link.attr("href")).stream())
        .map(Seen::decoded)
        .toList();
  }
}
