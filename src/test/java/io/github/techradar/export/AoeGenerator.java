package io.github.techradar.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Movement;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What AOE's generator makes of its folder: a file takes what it leaves out from the entry's file
 * in the release before, and the newest release gives the flags.
 */
public final class AoeGenerator {

  private AoeGenerator() {}

  /**
   * An entry on the generator's site.
   *
   * @param flag {@code new}, {@code changed} or {@code default}
   * @param revisions its releases and the rings that these gave it, oldest first
   */
  public record Item(
      String title,
      String ring,
      String quadrant,
      boolean featured,
      List<String> tags,
      String body,
      String flag,
      List<String> revisions) {}

  /** The entries by their ids. */
  public static SortedMap<String, Item> items(Export export) {
    SortedMap<String, Item> items = new TreeMap<>();
    TreeSet<String> releases = new TreeSet<>();
    export.documents().stream()
        .filter(document -> document.path().endsWith(".md"))
        .sorted(Comparator.comparing(ExportedFile::path))
        .forEach(
            document -> {
              String[] path = document.path().split("/", -1);
              String id = path[path.length - 1].replaceFirst("\\.md$", "");
              String release = path[path.length - 2];
              releases.add(release);
              items.merge(id, item(id, release, document), AoeGenerator::later);
            });
    items.replaceAll((id, item) -> flagged(item, releases));
    return items;
  }

  private static Item item(String id, String release, ExportedFile document) {
    EntryFile file = EntryFile.read(document.path(), document.text().getBytes(UTF_8));
    YamlMap values = file.frontMatter().orElseThrow().values();
    List<String> tags =
        values
            .value("tags")
            .map(YamlList.class::cast)
            .map(YamlList::items)
            .orElse(List.of())
            .stream()
            .map(tag -> ((YamlScalar) tag).text())
            .toList();
    return new Item(
        text(values, "title").orElse(id),
        text(values, "ring").orElse(""),
        text(values, "quadrant").orElse(""),
        !text(values, "featured").equals(Optional.of("false")),
        tags,
        file.body().text().strip(),
        "default",
        List.of(release + " " + text(values, "ring").orElse("")));
  }

  private static Item later(Item before, Item after) {
    List<String> revisions = new ArrayList<>(before.revisions());
    revisions.addAll(after.revisions());
    return new Item(
        after.title(),
        after.ring(),
        after.quadrant(),
        after.featured(),
        after.tags(),
        after.body().isEmpty() ? before.body() : after.body(),
        "default",
        revisions);
  }

  private static Item flagged(Item item, TreeSet<String> releases) {
    boolean isInNewest =
        item.revisions().get(item.revisions().size() - 1).startsWith(releases.last() + " ");
    String flag =
        releases.size() == 1 || !isInNewest
            ? "default"
            : item.revisions().size() == 1 ? "new" : "changed";
    return new Item(
        item.title(),
        item.ring(),
        item.quadrant(),
        item.featured(),
        item.tags(),
        item.body(),
        flag,
        item.revisions());
  }

  private static Optional<String> text(YamlMap values, String key) {
    return values.value(key).map(value -> ((YamlScalar) value).text());
  }

  /** The flag by which the generator shows a movement. */
  public static String flag(Movement movement) {
    return switch (movement) {
      case NEW -> "new";
      case IN, OUT -> "changed";
      case NONE, LEFT -> "default";
    };
  }
}
