package io.github.techradar.site.style;

import io.github.techradar.model.Definition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The colours of one radar, light or dark. Text has a contrast of at least 4.5 to what is behind
 * it, and blips one of at least 3 to rings and paper, whatever colours a definition sets.
 *
 * @param named the colours of text, lines and paper by the names that the style sheet has for them
 * @param rings those of the bands, innermost first
 * @param blips those of the quadrants' blips, in the order of the quadrants
 */
record Palette(Map<String, Color> named, List<Color> rings, List<Color> blips) {

  static final String PAPER = "paper";
  static final String STRONG = "ink-strong";
  static final String SOFT = "ink-soft";

  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  /** How much of the colour that a definition gives a ring is seen. */
  private static final double RING_PART = 0.3;

  private static final double RING_STEP = 0.02;

  /** What one of the two schemes is made of. */
  private record Scheme(
      Map<String, Color> named, Color innermost, Color outermost, List<Color> blips, Color far) {}

  private static final Scheme LIGHT =
      new Scheme(
          named("#ffffff", "#16202b", "#4b5865", "#d5dce3", "#f3f6f9", "#0b5394", "#8a3b12"),
          Color.of("#cbdae8"),
          Color.of("#f1f5f9"),
          colors(
              "#1b66a8", "#ab3f17", "#28733b", "#783aa3", "#a32b66", "#006d75", "#735600",
              "#505a66"),
          Color.BLACK);

  private static final Scheme DARK =
      new Scheme(
          named("#12181f", "#eef2f6", "#b3bfcb", "#35414e", "#1b242e", "#8cc4ff", "#ffb38a"),
          Color.of("#2c3a48"),
          Color.of("#19222b"),
          colors(
              "#7cc0f5", "#ff9f73", "#84d69a", "#cfa2f2", "#f59ac4", "#6fd3da", "#e3c45c",
              "#b7c2ce"),
          Color.WHITE);

  Palette {
    rings = List.copyOf(rings);
    blips = List.copyOf(blips);
  }

  static Palette light(Definition definition) {
    return of(definition, LIGHT);
  }

  static Palette dark(Definition definition) {
    return of(definition, DARK);
  }

  Color get(String name) {
    return named.getOrDefault(name, Color.BLACK);
  }

  private static Palette of(Definition definition, Scheme scheme) {
    Color paper = scheme.named().getOrDefault(PAPER, Color.WHITE);
    List<Color> rings = new ArrayList<>();
    int last = StrictMath.max(1, definition.rings().size() - 1);
    for (int i = 0; i < definition.rings().size(); i++) {
      Color ours = scheme.innermost().mixed(scheme.outermost(), i / (double) last);
      rings.add(
          definition
              .rings()
              .get(i)
              .color()
              .map(color -> tint(Color.of(color), paper, scheme))
              .orElse(ours));
    }
    List<Color> backgrounds = new ArrayList<>(rings);
    backgrounds.add(paper);
    List<Color> blips = new ArrayList<>();
    for (int i = 0; i < definition.quadrants().size(); i++) {
      Color ours = scheme.blips().get(i);
      Color blip = definition.quadrants().get(i).color().map(Color::of).orElse(ours);
      blips.add(
          blip.standingOut(
              color ->
                  Stream.concat(backgrounds.stream(), Stream.of(paper.mixed(color, Tint.MOST))),
              SHAPE,
              scheme.far()));
    }
    return new Palette(scheme.named(), rings, blips);
  }

  /** A little of a colour on paper, so that a ring's name can be read on it. */
  private static Color tint(Color color, Color paper, Scheme scheme) {
    Color text = scheme.named().getOrDefault(SOFT, scheme.far());
    double part = RING_PART;
    while (part > 0 && paper.mixed(color, part).contrast(text) < TEXT) {
      part -= RING_STEP;
    }
    return paper.mixed(color, StrictMath.max(0, part));
  }

  private static Map<String, Color> named(String... colors) {
    List<String> names = List.of(PAPER, STRONG, SOFT, "line", "tint", "link", "warn");
    Map<String, Color> named = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), Color.of(colors[i]));
    }
    return named;
  }

  private static List<Color> colors(String... colors) {
    return Arrays.stream(colors).map(Color::of).toList();
  }
}
