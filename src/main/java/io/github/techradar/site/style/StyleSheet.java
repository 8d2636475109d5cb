package io.github.techradar.site.style;

import io.github.techradar.model.Definition;
import io.github.techradar.output.Resource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The style sheet of all pages: the radar's colours, then what is the same for every radar. */
public final class StyleSheet {

  /** What is the same for every radar, in the order in which later rules win. */
  private static final List<String> PARTS =
      List.of(
          "base.css",
          "tools.css",
          "finder.css",
          "chart.css",
          "overview.css",
          "editions.css",
          "show.css",
          "lists.css",
          "quadrant.css",
          "entry.css",
          "changes.css",
          "text.css",
          "usage.css",
          "print.css");

  private StyleSheet() {}

  /** The style sheet of a radar's pages, in its colours. */
  public static String of(Definition definition) {
    Palette light = Palette.light(definition);
    Palette dark = Palette.dark(definition);
    return colors(light, dark, (l, d) -> l.toString())
        + "@supports (color: light-dark(#000, #fff)) {\n"
        + colors(light, dark, "light-dark(%s, %s)"::formatted)
        + "}\n"
        + PARTS.stream().map(StyleSheet::resource).collect(Collectors.joining("\n"));
  }

  private static String colors(
      Palette light, Palette dark, BiFunction<Color, Color, String> value) {
    StringBuilder css = new StringBuilder("#techradar, .standalone {\n");
    light
        .named()
        .forEach(
            (name, color) ->
                css.append(
                    "  --%s: %s;\n"
                        .formatted(name, own(name, value.apply(color, dark.get(name))))));
    for (int i = 0; i < light.rings().size(); i++) {
      String name = "ring-" + (i + 1);
      String ring = value.apply(light.rings().get(i), dark.rings().get(i));
      css.append("  --%s: %s;\n".formatted(name, own(name, ring)));
    }
    css.append("}\n");
    for (int i = 0; i < light.blips().size(); i++) {
      Color one = light.blips().get(i);
      Color other = dark.blips().get(i);
      String name = "q" + (i + 1);
      css.append(
          "#techradar .%1$s, #techradar.%1$s { --blip: %2$s; --ink: %3$s; }\n"
              .formatted(
                  name,
                  own(name, value.apply(one, other)),
                  own(name + "-ink", value.apply(one.ink(), other.ink()))));
    }
    return css.toString();
  }

  /** What a team's own style sheet says, or else our value. */
  private static String own(String name, String value) {
    return "var(--techradar-%s, %s)".formatted(name, value);
  }

  /** The style of a picture that is seen alone, in the colours of either scheme. */
  public static String ofPicture(Definition definition) {
    return resource("picture.css")
        + picture(Palette.light(definition))
        + "@media (prefers-color-scheme: dark) {\n"
        + picture(Palette.dark(definition))
        + "}\n";
  }

  /** Plain colours, for not everything that shows pictures knows variables. */
  private static String picture(Palette palette) {
    StringBuilder css = new StringBuilder();
    css.append(".paper { fill: %s; }\n".formatted(palette.get(Palette.PAPER)));
    css.append(
        ".spokes line, .ring-names text, .name { stroke: %s; }\n"
            .formatted(palette.get(Palette.PAPER)));
    css.append(".rings circle { stroke: %s; }\n".formatted(palette.get(Palette.SOFT)));
    css.append(
        ".ring-names text, .ring, .key text, .key .disc { fill: %s; }\n"
            .formatted(palette.get(Palette.SOFT)));
    css.append(".mark { stroke: %s; }\n".formatted(palette.get(Palette.STRONG)));
    css.append(
        ".quadrant-names text, .quadrant, .title, .name, .radar { fill: %s; }\n"
            .formatted(palette.get(Palette.STRONG)));
    for (int i = 0; i < palette.rings().size(); i++) {
      css.append(".r%s.own path { fill: %s; }\n".formatted(i + 1, palette.rings().get(i)));
    }
    for (int i = 0; i < palette.blips().size(); i++) {
      Color blip = palette.blips().get(i);
      css.append(
          ".q%1$s .disc, .bands .q%1$s { fill: %2$s; }\n.q%1$s .number { fill: %3$s; }\n"
              .formatted(i + 1, blip, blip.ink()));
    }
    return css.toString();
  }

  private static String resource(String name) {
    return new String(Resource.beside(StyleSheet.class, name), StandardCharsets.UTF_8);
  }
}
