package io.github.techradar.source;

import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads one YAML document, a stretch of a file, into values with locations.
 *
 * <p>The document is composed, not loaded: loading would turn {@code 1.10} into 1.1, {@code no}
 * into false and dates into moments, and would forget where they stood. Aliases are refused: an
 * entry has no use for them, and a few lines of them can stand for gigabytes.
 */
public final class YamlDocument {

  /** Says of no text that it is a number or a date; nobody here asks for that. */
  private static final Resolver NO_TYPES =
      new Resolver() {
        @Override
        protected void addImplicitResolvers() {
          // there are none
        }
      };

  private final SourceText source;
  private final int start;
  private final String yaml;
  private final CodePoints codePoints;
  private final YamlMarks marks;
  private final YamlLimits limits = new YamlLimits();
  private final List<Problem> problems = new ArrayList<>();

  private YamlDocument(SourceText source, int start, int end) {
    this.source = source;
    this.start = start;
    this.yaml = source.text().substring(start, end);
    this.codePoints = CodePoints.of(yaml);
    this.marks = YamlMarks.in(withoutTabs(yaml));
  }

  /**
   * A document that is a mapping.
   *
   * @param values the mapping, without the later ones of duplicate keys
   * @param problems the duplicate keys, and each {@code #} that cuts a value short
   */
  record Mapping(YamlMap values, List<Problem> problems) {}

  /**
   * Reads a whole file of another tool.
   *
   * @throws ReadingException if it is not YAML, not one document, or not a mapping
   */
  public static YamlMap read(SourceText source) throws ReadingException {
    return read(source, 0, source.text().length()).values();
  }

  /**
   * Reads a whole file of another tool that may be a list.
   *
   * @throws ReadingException if it is not YAML, or not one document
   */
  public static YamlValue readAny(SourceText source) throws ReadingException {
    return new YamlDocument(source, 0, source.text().length()).value();
  }

  /**
   * Reads the document between two offsets of a file.
   *
   * @throws ReadingException if it is not YAML, not one document, or not a mapping
   */
  static Mapping read(SourceText source, int start, int end) throws ReadingException {
    return new YamlDocument(source, start, end).read();
  }

  private YamlValue value() throws ReadingException {
    if (marks.refused().isPresent()) {
      YamlMarks.Mark mark = marks.refused().get();
      throw syntaxError(atCodePoint(mark.index()), mark.hint());
    }
    Node root = compose();
    marks.hashes().forEach(mark -> problems.add(hash(mark)));
    return root == null ? new YamlMap(List.of(), source.at(start)) : convert(root);
  }

  private Mapping read() throws ReadingException {
    YamlValue value = value();
    if (value instanceof YamlMap map) {
      return new Mapping(map, List.copyOf(problems));
    }
    if (value.isNull()) {
      return new Mapping(new YamlMap(List.of(), value.location()), List.copyOf(problems));
    }
    throw new ReadingException(
        Problem.of(
            Rule.NOT_A_MAPPING,
            value.location(),
            "expected keys with values, found " + value.kind(),
            "Write one 'key: value' on each line."));
  }

  private @Nullable Node compose() throws ReadingException {
    return compose(yaml, yaml.indexOf('\t') >= 0);
  }

  /**
   * @param text the document, or one as long that says the same
   * @param mayHaveTabs whether tabs may be all that the parser does not like
   */
  private @Nullable Node compose(String text, boolean mayHaveTabs) throws ReadingException {
    LoaderOptions options = new LoaderOptions();
    try {
      StreamReader reader = new StreamReader(new StringReader(text));
      return new Composer(new ParserImpl(reader, options), NO_TYPES, options).getSingleNode();
    } catch (MarkedYAMLException e) {
      if (mayHaveTabs) {
        return compose(withoutTabs(text), false);
      }
      throw syntaxError(e);
    } catch (ReaderException e) {
      throw controlCharacter(
          atCodePoint(e.getPosition()),
          e.getCodePoint(),
          "Delete it; many editors can show such characters.");
    } catch (YAMLException e) {
      throw syntaxError(source.at(start), YamlHint.on(String.valueOf(e.getMessage())));
    }
  }

  /**
   * A document whose tabs beside the marks of YAML, such as colons and dashes, and at the ends of
   * lines are spaces. YAML allows them there (1.2, section 6.2), the parser does not; places stay
   * as they are, for the text is as long. Tabs that indent a line stay, for these are a mistake.
   */
  private static String withoutTabs(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder spaced = new StringBuilder(text);
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
        end++;
      }
      if (separates(text, start, end)) {
        spaced.replace(start, end, " ".repeat(end - start));
      }
    }
    return spaced.toString();
  }

  /** Whether blanks stand beside a mark of YAML, in a line that has begun. */
  private static boolean separates(String text, int start, int end) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    char behind = end == text.length() ? '\n' : text.charAt(end);
    return ":-?,[{".indexOf(before) >= 0
        || (before != '\n' && before != '\r' && "#:,]}\r\n".indexOf(behind) >= 0);
  }

  private YamlValue convert(Node node) throws ReadingException {
    Location location = at(node.getStartMark());
    limits.value(location);
    if (node instanceof MappingNode mapping) {
      return new YamlMap(pairs(mapping), location);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(convert(item));
      }
      return new YamlList(items, location);
    }
    ScalarNode scalar = (ScalarNode) node;
    String text = scalar.getValue();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!StreamReader.isPrintable(text.codePointAt(i))) {
        throw controlCharacter(
            location, text.codePointAt(i), "Take out the escape that stands for it.");
      }
    }
    if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
      BidiControls.escaped(text, source, location).ifPresent(problems::add);
    }
    return new YamlScalar(text, scalar.isPlain(), location);
  }

  private List<YamlMap.Pair> pairs(MappingNode mapping) throws ReadingException {
    Map<String, YamlMap.Pair> pairs = new LinkedHashMap<>();
    int before = 0;
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(convert(tuple.getKeyNode()) instanceof YamlScalar key)) {
        throw syntaxError(at(tuple.getKeyNode().getStartMark()), YamlHint.KEY_IS_NO_TEXT);
      }
      YamlLimits.key(key, before++);
      YamlMap.Pair first =
          pairs.putIfAbsent(key.text(), new YamlMap.Pair(key, convert(tuple.getValueNode())));
      if (first != null) {
        problems.add(
            Problem.of(
                Rule.DUPLICATE_KEY,
                key.location(),
                "the key %s stands on line %s already"
                    .formatted(Names.quoted(key.text()), first.key().location().line()),
                "Keep one of the two."));
      }
    }
    return List.copyOf(pairs.values());
  }

  private ReadingException syntaxError(MarkedYAMLException e) {
    YamlHint hint = YamlHint.on(String.valueOf(e.getProblem()));
    Mark found = e.getProblemMark();
    Mark opened = e.getContextMark();
    Mark mark = found == null || (hint.atStart() && opened != null) ? opened : found;
    if (mark == null) {
      return syntaxError(source.at(start), hint);
    }
    Location location = at(mark);
    Optional<YamlHint> indentation = indentation(location);
    if (indentation.isPresent()) {
      return syntaxError(location, indentation.get());
    }
    return hashBefore(location)
        .orElseGet(
            () -> syntaxError(location, hint.equals(YamlHint.COLON) ? colon(location) : hint));
  }

  /** What looks like a space, and starts the line of a mistake. */
  private Optional<YamlHint> indentation(Location mistake) {
    return source
        .line(mistake.line() - 1)
        .stripLeading()
        .codePoints()
        .limit(1)
        .filter(point -> point != ' ' && Character.getType(point) == Character.SPACE_SEPARATOR)
        .mapToObj(YamlHint::indentation)
        .findFirst();
  }

  /** The mistake that a {@code #} has made: what it has cut off is missing there, or goes on. */
  private Optional<ReadingException> hashBefore(Location mistake) {
    boolean goesOn = source.line(mistake.line() - 1).startsWith(" ");
    return marks.hashes().stream()
        .filter(
            mark -> {
              int linesBelow = mistake.line() - hash(mark).location().line();
              return linesBelow == 0 || (linesBelow == 1 && goesOn) || mark.isInBrackets();
            })
        .findFirst()
        .map(mark -> syntaxError(hash(mark).location(), mark.hint()));
  }

  private Problem hash(YamlMarks.Mark mark) {
    return Problem.of(
        Rule.UNQUOTED_HASH, atCodePoint(mark.index()), mark.hint().message(), mark.hint().advice());
  }

  /** A colon too many on this line, or a line that YAML takes for a part of the one above. */
  private YamlHint colon(Location location) {
    String line = source.line(location.line() - 1);
    String before = line.substring(0, line.offsetByCodePoints(0, location.column() - 1));
    return before.contains(": ") ? YamlHint.COLON : YamlHint.CONTINUED;
  }

  private static ReadingException syntaxError(Location location, YamlHint hint) {
    return new ReadingException(
        Problem.of(Rule.YAML_SYNTAX, location, hint.message(), hint.advice()));
  }

  private static ReadingException controlCharacter(Location location, int point, String advice) {
    return new ReadingException(
        Problem.of(
            Rule.YAML_SYNTAX,
            location,
            "the control character U+%04X, which no text should contain".formatted(point),
            advice));
  }

  /** SnakeYAML's marks count code points of the document from 0; this is the only conversion. */
  private Location at(Mark mark) {
    return atCodePoint(mark.getIndex());
  }

  private Location atCodePoint(int index) {
    return source.at(start + Math.min(codePoints.offset(index), yaml.length()));
  }
}
