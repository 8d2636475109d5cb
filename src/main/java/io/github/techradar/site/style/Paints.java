package io.github.techradar.site.style;

import io.github.techradar.model.Definition;
import java.util.ArrayList;
import java.util.List;

/**
 * The light colours of a radar, for what has no style sheet and is seen at any size: cells are
 * stronger than on pages, where names lie on them.
 *
 * @param paper what is behind all
 * @param line the lines around rings
 * @param blips those of the quadrants' blips, in the order of the quadrants
 * @param cells for each ring, innermost first, those of its cells, in the order of the quadrants
 */
public record Paints(Color paper, Color line, List<Color> blips, List<List<Color>> cells) {

  /** How much stronger cells are. */
  private static final double STRONGER = 1.8;

  /** How much of the line's colour is seen. */
  private static final double LINE_PART = 0.4;

  public Paints {
    blips = List.copyOf(blips);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** Those of a radar. */
  public static Paints of(Definition definition) {
    Palette palette = Palette.light(definition);
    Color paper = palette.get(Palette.PAPER);
    int rings = definition.rings().size();
    List<List<Color>> cells = new ArrayList<>();
    for (int i = 0; i < rings; i++) {
      boolean own = definition.rings().get(i).color().isPresent();
      Color ring = palette.rings().get(i);
      double part = STRONGER * Tint.part(i, rings);
      cells.add(
          palette.blips().stream().map(blip -> own ? ring : paper.mixed(blip, part)).toList());
    }
    return new Paints(
        paper, paper.mixed(palette.get(Palette.SOFT), LINE_PART), palette.blips(), cells);
  }
}
