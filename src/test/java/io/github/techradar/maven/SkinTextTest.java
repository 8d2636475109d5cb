package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkinTextTest {

  private static final Map<String, String> VARIABLES =
      Map.of("style", "prettyprint", "esc.d", "$", "odd", "a$b");

  private static Optional<SkinText> read(String templates) {
    return SkinText.of(SkinText.BODY, templates, name -> Optional.ofNullable(VARIABLES.get(name)));
  }

  @Test
  void aBodyMayStandAsItIs() {
    assertThat(read("<main>\n$bodyContent\n</main>").orElseThrow().apply("<p>x</p>"))
        .isEqualTo("<p>x</p>");
  }

  @Test
  void aHeadIsReadInTheSameWay() {
    String templates = "<head>\n#if( $headContent )$headContent#end\n</head>$bodyContent";

    SkinText skin = SkinText.of(SkinText.HEAD, templates, name -> Optional.empty()).orElseThrow();

    assertThat(skin.isVerbatim()).isTrue();
    assertThat(SkinText.of(SkinText.HEAD, "$bodyContent", name -> Optional.empty())).isEmpty();
  }

  @Test
  void replacementsAreMadeOneAfterTheOther() {
    SkinText skin =
        read("""
            ## $bodyContent is the body
            #* $bodyContent *#
            #*  *#$bodyContent.replace( '<pre><code>', '<pre class="' + $style + '"><code>' ).replace( 'class="a"', 'class="b"' )
            </main>
            """)
            .orElseThrow();

    assertThat(skin.apply("<p class=\"a\"><pre><code>"))
        .isEqualTo("<p class=\"b\"><pre class=\"prettyprint\"><code>");
  }

  @Test
  void patternsAreReplacedAsJavaDoes() {
    SkinText skin =
        read("""
            #if ( $bodyContent )$bodyContent.replaceAll( '<pre>(<code[ >](?!.*no))', '<pre class="' + $style + '">' + $esc.d + '1' )#end
            """)
            .orElseThrow();

    assertThat(skin.apply("<pre><code class=\"x\">\n<pre><code>no"))
        .isEqualTo("<pre class=\"prettyprint\"><code class=\"x\">\n<pre><code>no");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "$bodyContent and $bodyContent",
        "#set( $x = $bodyContent )$x",
        "#outline( $bodyContent )",
        "$outline.of($bodyContent)",
        "$bodyContent.toUpperCase()",
        "$bodyContent.replace( 'a', 'b' ).trim()",
        "$bodyContent.replace( 'a', $unknown )",
        "$bodyContent.replace( 'a', \"$style\" )",
        "$bodyContent.replace( $style, 'a' )",
        "$bodyContent.replace( 'it''s', 'a' )",
        "$bodyContent.replace( 'a', 'b' ",
        "$bodyContent.replace( 'a', 'b' + )",
        "$bodyContent.replace( 'a'",
        "$bodyContent.replace(",
        "$bodyContents",
        "$bodyContent.length",
        "$context.get('bodyContent')",
        "\"$bodyContent\"",
      })
  void whatIsNotPlainIsLeftToTheSite(String template) {
    assertThat(read(template)).isEmpty();
  }
}
