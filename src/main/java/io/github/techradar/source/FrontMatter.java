package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The YAML block at the top of an entry.
 *
 * @param values its keys and values
 * @param opening the opening {@code ---}
 */
public record FrontMatter(YamlMap values, Location opening) {

  private static final String FENCE = "---";

  private static final String LINE_BREAKS = "\n\u000B\f\r\u0085\u2028\u2029";
  private static final Pattern LINE = Pattern.compile("\\R");
  private static final Pattern COMMA_OR_LINE = Pattern.compile(",|\\R");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What makes an item of a line, where a block of text holds a list. */
  private static final Pattern BULLET =
      Pattern.compile("(?m)^[^\\S\\r\\n]*+(?:[-*+•]|\\d{1,3}[.)])\\s++");

  private static final Pattern HASHTAGS =
      Pattern.compile("\\s*+#[^\\s,]++(?:\\s++#[^\\s,]++)*+\\s*+");

  /** What may stand behind the {@code |} or {@code >} of a key whose value is the text below it. */
  private static final Pattern BEHIND_BLOCK = Pattern.compile("[|>][-+0-9]*+\\s*+(?:#|$)");

  /** What an author may have taken for {@code ---}: four dashes, a dash of another kind, stars. */
  private static final Pattern ALMOST_FENCE =
      Pattern.compile(
          "\\\\?\\p{Pd}{2,}|[\\p{Pd}&&[^-]]|---\\s*[^|\\s][^|]*|([\\p{Pd}*_+=~;`])(?:\\s*+\\1)++\\s*+\\w*+|\\{");

  /** Dots that an author may have taken for {@code ...}. */
  private static final Pattern ALMOST_END = Pattern.compile("(?:\\.\\s?){2,}+(?:#.*)?|…+");

  /** What opens front matter in TOML. */
  private static final String TOML_FENCE = "+++";

  /** What an author has given for a field: one pair for each of its keys that has a value. */
  public List<YamlMap.Pair> given(Field field) {
    List<YamlMap.Pair> given = new ArrayList<>();
    for (String key : field.keys()) {
      Optional<YamlMap.Pair> pair = values.pair(key);
      if (pair.isPresent() && !pair.get().value().isBlank()) {
        given.add(pair.get());
      }
    }
    return given;
  }

  /** The text of a single-valued field, if it has a value. */
  public Optional<String> text(Field field) {
    for (YamlMap.Pair pair : given(field)) {
      List<YamlScalar> scalars = scalars(pair.value());
      if (!scalars.isEmpty()) {
        return Optional.of(scalars.get(0).text().strip());
      }
    }
    return Optional.empty();
  }

  /** The texts of a field with several: those of all its keys, none twice. */
  List<String> texts(Field field) {
    Set<String> texts = new LinkedHashSet<>();
    for (YamlMap.Pair pair : given(field)) {
      texts.addAll(texts(pair.value()));
    }
    return List.copyOf(texts);
  }

  /**
   * The texts of a value: of a list its items, of a text the parts between its commas. Lines are
   * texts of their own, and so are hashtags: {@code "#data #events"}.
   */
  public static List<String> texts(YamlValue value) {
    List<String> texts = new ArrayList<>();
    for (YamlScalar scalar : scalars(value)) {
      for (String part :
          value instanceof YamlScalar ? parts(scalar.text()) : lines(scalar.text())) {
        String text = part.strip();
        if (!Names.seen(text).isEmpty()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** This front matter, with the fields and other keys that only an earlier one has. */
  FrontMatter inheriting(FrontMatter earlier, Definition definition) {
    List<YamlMap.Pair> pairs = new ArrayList<>(values.pairs());
    for (YamlMap.Pair old : earlier.values.pairs()) {
      String key = old.key().text();
      boolean given =
          definition
              .fieldOfKey(key)
              .map(field -> !given(field).isEmpty())
              .orElseGet(() -> values.pair(key).isPresent());
      if (!given) {
        pairs.removeIf(pair -> pair.key().text().equals(key));
        pairs.add(old);
      }
    }
    return new FrontMatter(new YamlMap(pairs, values.location()), opening);
  }

  /** The single values that {@link #text} chooses from: a text itself, or the items of a list. */
  static List<YamlScalar> scalars(YamlValue value) {
    List<YamlScalar> scalars = new ArrayList<>();
    addScalars(value, scalars);
    return scalars;
  }

  private static void addScalars(YamlValue value, List<YamlScalar> scalars) {
    if (value instanceof YamlList list) {
      for (YamlValue item : list.items()) {
        addScalars(item, scalars);
      }
    } else if (value instanceof YamlScalar scalar && !scalar.isBlank()) {
      scalars.add(scalar);
    }
  }

  private static List<String> parts(String text) {
    if (text.indexOf('#') >= 0 && HASHTAGS.matcher(text).matches()) {
      return List.of(SPACES.split(text));
    }
    if (hasLineBreak(text)) {
      return List.of(COMMA_OR_LINE.split(BULLET.matcher(text).replaceAll("")));
    }
    return text.indexOf(',') < 0 ? List.of(text) : List.of(text.split(","));
  }

  private static List<String> lines(String text) {
    return hasLineBreak(text) ? List.of(LINE.split(text)) : List.of(text);
  }

  /** Whether a text has more than one line, by any character that ends one. */
  static boolean hasLineBreak(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (LINE_BREAKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Front matter cut from the rest of its file.
   *
   * @param frontMatter the block itself
   * @param bodyStart the offset of the first character below it
   * @param problems what is wrong inside, though it can be read
   */
  record Cut(FrontMatter frontMatter, int bodyStart, List<Problem> problems) {}

  /**
   * Cuts the front matter from a file: the lines between a first line {@code ---} and the next.
   *
   * @throws ReadingException if there is no such block, or it cannot be read as YAML
   */
  static Cut cutFrom(SourceText source) throws ReadingException {
    Location opening = source.at(0);
    if (ConflictMarkers.isStartOrEnd(source.line(0))) {
      throw new ReadingException(ConflictMarkers.problem(source.line(0), opening));
    }
    if (!isFence(source.line(0))) {
      throw new ReadingException(
          Problem.of(
              Rule.FRONT_MATTER_MISSING,
              opening,
              source.text().isBlank() ? "the file is empty" : withoutFence(source.line(0)),
              adviceWithoutFence(source)));
    }
    boolean inBlock = false; // in text that is no YAML
    for (int line = 1; line < source.lines(); line++) {
      String text = source.line(line);
      if (isEndOfYaml(text)) {
        throw new ReadingException(
            Problem.of(
                Rule.FRONT_MATTER_UNCLOSED,
                source.at(source.startOfLine(line)),
                "%s does not end the front matter".formatted(Names.quoted(text.stripTrailing())),
                "Write '---' instead, on a line of its own."));
      }
      inBlock = opensBlock(text) || (inBlock && goesOn(text));
      if (!inBlock && isIndentedFence(text)) {
        throw new ReadingException(
            Problem.of(
                Rule.FRONT_MATTER_UNCLOSED,
                source.at(source.startOfLine(line)),
                "%s does not end the front matter".formatted(Names.quoted(text)),
                "Take away what stands before the '---'."));
      }
      if (isFence(text)) {
        YamlLimits.lines(source, 1, line);
        ConflictMarkers.refuse(source, 1, line);
        YamlDocument.Mapping yaml =
            YamlDocument.read(source, source.startOfLine(1), source.startOfLine(line));
        int bodyStart =
            line + 1 < source.lines() ? source.startOfLine(line + 1) : source.text().length();
        return new Cut(new FrontMatter(yaml.values(), opening), bodyStart, yaml.problems());
      }
    }
    throw new ReadingException(
        Problem.of(
            Rule.FRONT_MATTER_UNCLOSED,
            opening,
            "the front matter that starts here has no end" + almostEnd(source),
            "Close it with a line that is exactly '---', below its last key."));
  }

  /**
   * The same of a file that need not have front matter; then all of it is text.
   *
   * @throws ReadingException if there is front matter that cannot be read
   */
  static Cut cutIfAny(SourceText source) throws ReadingException {
    if (isFence(source.line(0))) {
      return cutFrom(source);
    }
    Location start = source.at(0);
    return new Cut(new FrontMatter(new YamlMap(List.of(), start), start), 0, List.of());
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  private static boolean isEndOfYaml(String line) {
    return (line.indexOf('.') >= 0 || line.indexOf('…') >= 0)
        && !line.startsWith(" ")
        && ALMOST_END.matcher(Names.seen(line)).matches();
  }

  private static boolean opensBlock(String line) {
    return (line.indexOf('|') >= 0 || line.indexOf('>') >= 0) && BEHIND_BLOCK.matcher(line).find();
  }

  private static boolean goesOn(String line) {
    return line.isBlank() || line.startsWith(" ");
  }

  /** Whether a line would end the front matter without its blanks. */
  private static boolean isIndentedFence(String line) {
    return line.strip().equals(FENCE) && !isFence(line);
  }

  /** The first line that nearly ends the front matter, to be told in a message. */
  private static String almostEnd(SourceText source) {
    return IntStream.range(1, source.lines())
        .filter(line -> ALMOST_FENCE.matcher(Names.seen(source.line(line))).matches())
        .mapToObj(
            line ->
                "; line %s, %s, does not end it"
                    .formatted(line + 1, Names.quoted(source.line(line))))
        .findFirst()
        .orElse("");
  }

  /** What is wrong with a first line that opens nothing; one that nearly does is named. */
  private static String withoutFence(String first) {
    String line = Names.seen(first);
    if (line.equals(TOML_FENCE)) {
      return "the front matter between '+++' is TOML, not YAML";
    }
    return ALMOST_FENCE.matcher(line).matches() || line.equals(FENCE)
        ? "the first line is %s, which opens no front matter"
            .formatted(Names.quoted(first.stripTrailing()))
        : "the file has no front matter";
  }

  private static String adviceWithoutFence(SourceText source) {
    int line = 0;
    while (line < source.lines() && source.line(line).isBlank()) {
      line++;
    }
    if (line < source.lines() && source.line(line).strip().equals(FENCE)) {
      return "Move the '---' of line " + (line + 1) + " to the very start of the file.";
    }
    return "Start the file with a line '---', then 'key: value' lines, then '---' again."
        + " If it is no entry, exclude it in radar.yml (entries: exclude).";
  }
}
