package io.github.techradar.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of a radar that means harm, without a browser: nothing of it could act. */
class HostileRadarTest {

  @TempDir static Path folder;
  private static HostileRadar radar;
  private static List<String> findings;

  @BeforeAll
  static void goTheWholeWay() throws Exception {
    radar = HostileRadar.in(folder.resolve("source"));
    findings = WholeWay.findings(folder.resolve("source"), folder.resolve("output"));
  }

  @Test
  void nothingThatIsMadeOfItCanAct() {
    assertThat(findings).isEmpty();
  }

  @Test
  void itsEntriesArePublishedAllTheSame() {
    assertThat(radar.attempts()).isGreaterThan(400);
    assertThat(radar.pages())
        .hasSizeGreaterThan(130)
        .allSatisfy(
            page ->
                assertThat(
                        WholeWay.site(folder.resolve("output")).resolve("radar/" + page + ".html"))
                    .exists());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "<svg><a xlink:href='java\tscript:alert(1)'>x</a></svg>",
        "<a href=' JaVaScript:alert(1)'>x</a>",
        "<img src='//elsewhere.example/x.png'>",
        "<img src='/\\elsewhere.example/x.png'>",
        "<p style='color: red'>x</p>",
        "<iframe></iframe>",
        "<script src='techradar.js'></script><script src='techradar.js'></script>",
        "<script>x</script>",
        "<form><input></form>",
        "<b id=x></b><b id=x></b>",
        "<math><mtext>x</mtext></math>",
        "<meta http-equiv=refresh content='0; url=https://elsewhere.example/'>",
        "<meta name=referrer content=unsafe-url>",
        "<meta property=og:title content=a><meta property=og:title content=b>",
        "<meta property=og:url content='https://elsewhere.example/docs/radar.html'>",
        "<meta property=og:image content='https://elsewhere.example/radar.png'>",
        "<link rel=canonical href='https://elsewhere.example/docs/radar.html'>",
        "<link rel=icon href='https://elsewhere.example/icon.svg'>",
        "<link rel=preload href='techradar.css'>"
      })
  void aPageThatActsIsFound(String html) {
    assertThat(PageJudge.findings("<!DOCTYPE html>" + html)).isNotEmpty();
  }

  @Test
  void formulasAreFoundWhateverPartsTheCells() {
    assertThat(TableJudge.formulas("a,\"x;=1\"\r\n")).containsExactly("=1\"");
    assertThat(TableJudge.formulas("\ufeffa,\" =1\",b\r\n")).contains(" =1");
    assertThat(TableJudge.formulas("a,\"x \"\"=1\"\"\",'=1\r\n")).isEmpty();
  }

  @Test
  void commandsInALogAreFound() {
    assertThat(LogJudge.findings("a ##vso[task]")).isNotEmpty();
    assertThat(LogJudge.findings(" ::error::x")).isNotEmpty();
    assertThat(LogJudge.findings("a\u202eb")).isNotEmpty();
    assertThat(LogJudge.findings("a # #vso[task] b::c")).isEmpty();
  }

  @Test
  void copiesOfPagesAreFound(@TempDir Path site) throws Exception {
    Path files = Files.createDirectories(site.resolve("radar/files"));
    Path page = Files.writeString(files.resolve("a.HTML"), "x");
    assertThat(FileJudge.findings(site, page)).containsExactly("a copied file that browsers run");
    Path text = Files.writeString(files.resolve("a.txt"), "x");
    assertThat(FileJudge.findings(site, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<g onload='alert(1)'/>",
        "<script/>",
        "<set attributeName='onclick' to='x'/>",
        "<animate attributeName='xlink:href' values='x'/>",
        "<a href='java&#9;script:alert(1)'/>",
        "<use href='https://elsewhere.example/x.svg#a'/>",
        "<image href='//elsewhere.example/x.png'/>",
        "<style>a { fill: url( 'https://elsewhere.example/' ) }</style>",
        "<g fill='url(//elsewhere.example/)'/>",
        "<style>\\40 import x</style>",
        "<?xml-stylesheet href='x'?>"
      })
  void aDrawingThatActsIsFound(String inside) {
    assertThat(drawing(inside)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<animate attributeName='x' values='1;2'/>",
        "<a href='https://example.org/'><use href='#a'/></a>",
        "<image href='data:image/png;base64,AAAA'/>",
        "<style>a { fill: url(#a) }</style><text>C:\\x url(y)</text>"
      })
  void aDrawingThatOnlyMovesIsNot(String inside) {
    assertThat(drawing(inside)).isEmpty();
  }

  private static List<String> drawing(String inside) {
    return XmlJudge.findings(
        "<svg xmlns='http://www.w3.org/2000/svg'>%s</svg>".formatted(inside).getBytes(UTF_8));
  }
}
