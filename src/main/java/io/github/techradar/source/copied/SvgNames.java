package io.github.techradar.source.copied;

import java.util.Set;

/** The elements and attributes of SVG that draw and move, and do nothing else. */
final class SvgNames {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";

  /** What programs that edit a drawing keep there, and fonts that no browser reads any more. */
  static final Set<String> UNSEEN =
      Set.of("metadata", "font", "font-face", "color-profile", "cursor");

  static final Set<String> ELEMENTS =
      words(
          "svg g defs symbol use switch a title desc style view path rect circle ellipse line"
              + " polyline polygon text tspan textPath image marker pattern clipPath mask"
              + " linearGradient radialGradient stop filter feBlend feColorMatrix"
              + " feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting"
              + " feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG"
              + " feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset"
              + " fePointLight feSpecularLighting feSpotLight feTile feTurbulence animate"
              + " animateMotion animateTransform set mpath");

  /** Elements that change an attribute of another. */
  static final Set<String> ANIMATIONS =
      Set.of("animate", "animateMotion", "animateTransform", "set");

  static final Set<String> ATTRIBUTES =
      words(
          "accumulate additive alignment-baseline amplitude attributeName attributeType azimuth"
              + " baseFrequency baseline-shift baseProfile begin bias by calcMode class clip"
              + " clip-path clip-rule clipPathUnits color color-interpolation"
              + " color-interpolation-filters color-rendering cursor cx cy d diffuseConstant"
              + " direction display divisor dominant-baseline dur dx dy edgeMode elevation"
              + " enable-background end exponent fill fill-opacity fill-rule filter filterRes"
              + " filterUnits flood-color flood-opacity font font-family font-feature-settings"
              + " font-size font-size-adjust font-stretch font-style font-variant font-weight fr"
              + " from fx fy glyph-orientation-horizontal glyph-orientation-vertical"
              + " gradientTransform gradientUnits height id image-rendering in in2 isolation intercept k1 k2"
              + " k3 k4 kernelMatrix kernelUnitLength kerning keyPoints keySplines keyTimes lang"
              + " lengthAdjust letter-spacing lighting-color limitingConeAngle marker marker-end"
              + " marker-mid marker-start markerHeight markerUnits markerWidth mask"
              + " maskContentUnits maskUnits mask-type max media method min mix-blend-mode mode"
              + " numOctaves offset opacity operator order orient overflow paint-order path"
              + " pathLength pointer-events patternContentUnits patternTransform patternUnits points pointsAtX"
              + " pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius"
              + " refX refY repeatCount repeatDur requiredExtensions requiredFeatures restart result"
              + " role rotate rx ry scale seed shape-rendering side slope spacing specularConstant"
              + " specularExponent spreadMethod startOffset stdDeviation stitchTiles stop-color"
              + " stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap"
              + " stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style surfaceScale"
              + " systemLanguage tabindex tableValues targetX targetY text-anchor text-decoration"
              + " text-overflow text-rendering textLength to transform transform-box"
              + " transform-origin type unicode-bidi values vector-effect version viewBox visibility"
              + " white-space width word-spacing writing-mode x x1 x2 xChannelSelector y y1 y2"
              + " yChannelSelector z zoomAndPan");

  private SvgNames() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
