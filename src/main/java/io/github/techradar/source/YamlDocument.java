package io.github.techradar.source;

import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads one YAML document, a stretch of a file, into values with locations.
 *
 * <p>The document is composed, not loaded: loading would turn {@code 1.10} into 1.1, {@code no}
 * into false and dates into moments, and would forget where they stood.
 */
final class YamlDocument {

  private final SourceText source;
  private final int start;
  private final String yaml;
  private final int[] codePointOffsets;
  private final List<Problem> problems = new ArrayList<>();
  private final IdentityHashMap<Node, YamlValue> converted = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Boolean> open = new IdentityHashMap<>();

  private YamlDocument(SourceText source, int start, int end) {
    this.source = source;
    this.start = start;
    this.yaml = source.text().substring(start, end);
    this.codePointOffsets = codePointOffsets(yaml);
  }

  /**
   * A document that is a mapping.
   *
   * @param values the mapping, without the later ones of duplicate keys
   * @param problems the duplicate keys
   */
  record Mapping(YamlMap values, List<Problem> problems) {}

  /**
   * Reads the document between two offsets of a file.
   *
   * @throws ReadingException if it is not YAML, not one document, or not a mapping
   */
  static Mapping read(SourceText source, int start, int end) throws ReadingException {
    return new YamlDocument(source, start, end).read();
  }

  private Mapping read() throws ReadingException {
    Node root = compose();
    if (root == null) {
      return new Mapping(new YamlMap(List.of(), source.at(start)), List.of());
    }
    YamlValue value = convert(root);
    if (value instanceof YamlMap map) {
      return new Mapping(map, List.copyOf(problems));
    }
    if (value.isNull()) {
      return new Mapping(new YamlMap(List.of(), value.location()), List.of());
    }
    throw new ReadingException(
        Problem.of(
            Rule.NOT_A_MAPPING,
            value.location(),
            "expected keys with values, found " + value.kind(),
            "Write one 'key: value' on each line."));
  }

  private Node compose() throws ReadingException {
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    } catch (MarkedYAMLException e) {
      throw syntaxError(place(e), String.valueOf(e.getProblem()));
    } catch (ReaderException e) {
      throw new ReadingException(
          Problem.of(
              Rule.YAML_SYNTAX,
              atCodePoint(e.getPosition()),
              "the control character U+%04X, which no text should contain"
                  .formatted(e.getCodePoint()),
              "Delete it; many editors can show such characters."));
    } catch (YAMLException e) {
      throw syntaxError(source.at(start), String.valueOf(e.getMessage()));
    }
  }

  private YamlValue convert(Node node) throws ReadingException {
    YamlValue known = converted.get(node);
    if (known != null) {
      return known;
    }
    if (open.put(node, true) != null) {
      throw syntaxError(at(node.getStartMark()), "this anchor contains itself");
    }
    Location location = at(node.getStartMark());
    YamlValue value;
    if (node instanceof MappingNode mapping) {
      value = new YamlMap(pairs(mapping), location);
    } else if (node instanceof SequenceNode sequence) {
      List<YamlValue> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(convert(item));
      }
      value = new YamlList(items, location);
    } else {
      ScalarNode scalar = (ScalarNode) node;
      value = new YamlScalar(scalar.getValue(), scalar.isPlain(), location);
    }
    open.remove(node);
    converted.put(node, value);
    return value;
  }

  private List<YamlMap.Pair> pairs(MappingNode mapping) throws ReadingException {
    Map<String, YamlMap.Pair> pairs = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(convert(tuple.getKeyNode()) instanceof YamlScalar key)) {
        throw syntaxError(at(tuple.getKeyNode().getStartMark()), "a key must be plain text");
      }
      YamlMap.Pair first =
          pairs.putIfAbsent(key.text(), new YamlMap.Pair(key, convert(tuple.getValueNode())));
      if (first != null) {
        problems.add(
            Problem.of(
                Rule.DUPLICATE_KEY,
                key.location(),
                "the key '%s' stands on line %d already"
                    .formatted(key.text(), first.key().location().line()),
                "Keep one of the two."));
      }
    }
    return List.copyOf(pairs.values());
  }

  /** Where the mistake is: of something that is never closed, where it was opened. */
  private Location place(MarkedYAMLException e) {
    Mark found = e.getProblemMark();
    Mark opened = e.getContextMark();
    boolean atEnd = found == null || found.getIndex() >= yaml.codePointCount(0, yaml.length());
    Mark mark = atEnd && opened != null ? opened : found;
    return mark == null ? source.at(start) : at(mark);
  }

  private static ReadingException syntaxError(Location location, String found) {
    YamlHint hint = YamlHint.on(found);
    return new ReadingException(
        Problem.of(Rule.YAML_SYNTAX, location, hint.message(), hint.advice()));
  }

  /** SnakeYAML's marks count code points of the document from 0; this is the only conversion. */
  private Location at(Mark mark) {
    return atCodePoint(mark.getIndex());
  }

  private Location atCodePoint(int index) {
    int offset = codePointOffsets.length == 0 ? index : codePointOffsets[index];
    return source.at(start + Math.min(offset, yaml.length()));
  }

  /** The offset of each code point and of the end; empty where both counts are the same. */
  private static int[] codePointOffsets(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    for (int i = 1; i <= count; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }
}
