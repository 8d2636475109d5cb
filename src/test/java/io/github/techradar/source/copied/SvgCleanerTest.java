package io.github.techradar.source.copied;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleanerTest {

  private static final String START =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width=\"9\" fill=\"url(#a)\" style=\"stroke: url('#b')\"></rect>",
        "<text xml:space=\"preserve\" x=\"1\">A &amp; B &lt;c&gt; \"d\"\n</text>",
        "<use xlink:href=\"#a\" x=\"1\"></use><use href=\"#a\"></use>",
        "<image xlink:href=\"data:image/png;base64,AAAA\"></image>",
        "<a href=\"https://example.org/?a=1&amp;b=2\"><path d=\"M0 0\"></path></a>",
        "<style>@namespace svg url(http://www.w3.org/2000/svg); a{fill:url(#b)}</style>",
        "<style>@font-face{font-family:a;src:url(\"data:font/woff2;base64,AAAA\")}</style>",
        "<animate attributeName=\"fill\" values=\"red;blue\"></animate>",
        "<g data-name=\"C:\\a\" aria-label=\"javascript:\" class=\"on\"></g>",
      })
  void whatDrawsStays(String inside) throws XMLStreamException {
    assertThat(cleaned(inside)).isEqualTo(inside);
    assertThat(clean(START + ">" + inside + "</svg>").dropped()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script> | `` | <script>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/> | `` | <script>",
        "<g onload=\"a()\" OnClick=\"b()\"/> | <g></g> | onload,OnClick",
        "<foo><script>1</script><path/></foo> | `` | <foo>",
        "<a href=\"javascript:a()\">b</a> | <a>b</a> | href",
        "<a xlink:href=\" java&#10;script:a()\">b</a> | <a>b</a> | href",
        "<a href=\"data:text/html,x\">b</a> | <a>b</a> | href",
        "<use href=\"other.svg#a\"/> | <use></use> | href",
        "<use href=\"data:image/svg+xml,x\"/> | <use></use> | href",
        "<image href=\"data:image/svg+xml,x\"/> | <image></image> | href",
        "<image href=\"https://example.org/a.png\"/> | <image></image> | href",
        "<rect fill=\"URL( https://example.org)\"/> | <rect></rect> | fill",
        "<rect style=\"fill:u\\72l(x)\"/> | <rect></rect> | style",
        "<style>@import 'a.css';</style> | `` | <style>",
        "<style>a{fill:url('#b');cursor:url(x)}</style> | `` | <style>",
        "<style>a{background:image-set('x' 1x)}</style> | `` | <style>",
        "<style>@namespace 'http://www.w3.org/'{}a{fill:url(//x)};</style> | `` | <style>",
        "<style>@namespace url(http://www.w3.org/);@import 'x';</style> | `` | <style>",
        "<style>@namespace 'http://www.w3.org/ ; @import 'x';</style> | `` | <style>",
        "<set attributeName=\"href\" to=\"javascript:a()\"/> | `` | <set>",
        "<animate attributeName=\" xlink:href \" values=\"x\"/> | `` | <animate>",
        "<set attributeName=\"onclick\" to=\"a()\"/> | `` | <set>",
      })
  void whatActsOrLoadsIsLeftOutAndNamed(String inside, String left, String dropped)
      throws XMLStreamException {
    CleanSvg clean = clean(START + ">" + inside + "</svg>");

    assertThat(clean.text()).isEqualTo(START + ">" + left + "</svg>\n");
    assertThat(clean.dropped()).containsExactly(dropped.split(","));
  }

  @Test
  void htmlInADrawingIsNamedAndWhatProgramsKeepThereIsNot() throws XMLStreamException {
    String switched =
        "<switch><foreignObject>%s</foreignObject><text>A</text></switch>"
            + "<metadata><a/></metadata><i:view xmlns:i=\"i\" i:a=\"b\"><path/></i:view>";
    String html = "<div xmlns=\"http://www.w3.org/1999/xhtml\">A</div>";
    String left = "<switch><text>A</text></switch>";

    assertThat(cleaned(switched.formatted(html))).isEqualTo(left);
    assertThat(clean(START + ">" + switched.formatted(html) + "</svg>").dropped())
        .containsExactly("<foreignObject>");
    assertThat(cleaned(switched.formatted("<i:a xmlns:i=\"i\"/>"))).isEqualTo(left);
    assertThat(clean(START + ">" + switched.formatted("") + "</svg>").dropped()).isEmpty();
  }

  @Test
  void styleSheetsFromElsewhereAreNamed() throws XMLStreamException {
    CleanSvg clean =
        clean("<?xml version='1.0'?><?xml-stylesheet href='a.css'?><!-- a -->" + START + "/>");

    assertThat(clean.text()).isEqualTo(START + "></svg>\n");
    assertThat(clean.dropped()).containsExactly("<?xml-stylesheet?>");
  }

  @Test
  void entitiesOfTheDocumentAreReadAndNothingBesideIt() throws XMLStreamException {
    String ofIllustrator =
        """
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://127.0.0.1:1/svg11.dtd" [
          <!ENTITY ns_svg "http://www.w3.org/2000/svg">
          <!ENTITY file SYSTEM "file:///etc/passwd">
          <!ENTITY % more SYSTEM "http://127.0.0.1:1/more">
          %more;
        ]>
        <svg xmlns="&ns_svg;"><text>[&file;]</text></svg>
        """;

    assertThat(clean(ofIllustrator).text()).isEqualTo(START + "><text>[]</text></svg>\n");
  }

  @Test
  void anyEncodingThatTheDocumentNamesIsRead() throws XMLStreamException {
    String drawing = START + "><text>ü</text></svg>";

    assertThat(SvgCleaner.clean(drawing.getBytes(UTF_16)).text()).isEqualTo(drawing + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no drawing",
        "<html/>",
        "<svg width='9'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'>",
        "<svg xmlns='http://www.w3.org/2000/svg'/><script/>",
        "<a:svg xmlns:a='http://www.w3.org/1999/xhtml'/>",
      })
  void whatIsNoSvgIsRefused(String text) {
    assertThatThrownBy(() -> clean(text)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void whatGrowsWhenItIsReadIsRefused() {
    String entities =
        IntStream.range(1, 12)
            .mapToObj(i -> "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)))
            .collect(Collectors.joining("", "<!DOCTYPE svg [<!ENTITY e0 \"a\">", "]>"));
    String namespaces =
        IntStream.range(0, 400)
            .mapToObj(i -> "<g xmlns:p%d='x'>".formatted(i))
            .collect(Collectors.joining());

    for (String drawing :
        new String[] {
          entities + START + "><text>&e11;</text></svg>",
          START + ">" + namespaces + "<g/>".repeat(1_000_000) + "</g>".repeat(400) + "</svg>",
          START + ">" + "<g>".repeat(600) + "</g>".repeat(600) + "</svg>",
          START + "><text>" + "a".repeat(11_000_000) + "</text></svg>",
        }) {
      assertThatThrownBy(() -> clean(drawing)).isInstanceOf(XMLStreamException.class);
    }
  }

  private static CleanSvg clean(String drawing) throws XMLStreamException {
    return SvgCleaner.clean(drawing.getBytes(UTF_8));
  }

  private static String cleaned(String inside) throws XMLStreamException {
    String text = clean(START + ">" + inside + "</svg>").text();
    return text.substring(START.length() + 1, text.length() - "</svg>\n".length());
  }
}
