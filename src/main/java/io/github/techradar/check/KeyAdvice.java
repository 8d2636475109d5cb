package io.github.techradar.check;

import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What to write in the definition, so that it fits the keys that nearly all entries have. */
record KeyAdvice(CommonKeys keys) {

  private static final int MOST_QUADRANTS = 8;

  /** What a folder of an edition starts with. */
  private static final Pattern DATED = Pattern.compile("\\d{4}\\b.*");

  /** A name that needs no quotes in YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ./&_-]*[\\p{L}\\p{N}])?");

  /** How to give the entries a quadrant, if no key of theirs is one. */
  String byHand(Field field) {
    List<String> folders = keys.folders();
    boolean mayBeQuadrants =
        folders.size() > 1
            && folders.size() <= MOST_QUADRANTS
            && folders.stream().noneMatch(folder -> DATED.matcher(folder).matches());
    return (mayBeQuadrants
            ? "If their folders are the quadrants, write 'quadrants: [%s]' in radar.yml; else write"
                .formatted(list(folders))
            : "Write")
        + " '%s: ...' in each; if another key says it, 'fields: {%s: [key]}' in radar.yml."
            .formatted(field.keys().get(0), field.name());
  }

  /**
   * The quadrants that values name, if the definition does not know them, to be added to advice.
   */
  String quadrants(Field field, List<String> texts) {
    boolean unknown =
        field.type() == Field.Type.QUADRANT
            && texts.size() <= MOST_QUADRANTS
            && texts.stream().noneMatch(text -> keys.isTerm(text, field.type()));
    return unknown ? ", and 'quadrants: [%s]'".formatted(list(texts)) : "";
  }

  /** Names as the items of a list in YAML. */
  private static String list(List<String> names) {
    return names.stream()
        .map(name -> PLAIN.matcher(name).matches() ? name : "\"%s\"".formatted(name))
        .collect(Collectors.joining(", "));
  }

  /** How to give a key a field of its own; the names of ours are taken. */
  String ownField(String key) {
    String shown = Names.exact(key);
    return keys.isField(key)
        ? "fields: {own-%s: [%s]}".formatted(shown, shown)
        : "fields: {%s: }".formatted(shown);
  }

  /** How to write a field under a key that seems to be meant for it, to be put before advice. */
  String meaning(String key) {
    return keys.meaning(key)
        .map(
            field ->
                "If it means '%s', write 'fields: {%s: [%s, %s]}' in radar.yml. "
                    .formatted(field.name(), field.name(), String.join(", ", field.keys()), key))
        .orElse("");
  }
}
