package io.github.techradar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Regular expressions run over what strangers write. Each of them reads a text a fixed number of
 * times at most, whatever the text is, and none needs a stack that grows with it.
 *
 * <p>{@code \s*\R} reads a million spaces a million times; {@code (?:a|b)*} overflows the stack
 * after some thousand letters. {@code \h*+\R} and {@code (?:a|b)*+} do neither.
 */
class PatternsTest {

  /** What reads the settings of a radar's owners; they may write what they like. */
  private static final Set<String> OF_OWNERS =
      Set.of(
          "BodyTimeline",
          "FilePattern",
          "OwnPatterns", // those of definitions; what it has of entries is short, see EntryLimits
          "Repository",
          "Revisions",
          "SchemaPatterns", // there they may read a text's letters only so often
          "SchemaProblems",
          "SkinText",
          "SiteAddress");

  private static final Set<String> OF_STRINGS = Set.of("matches", "replaceAll", "replaceFirst");
  private static final Set<String> OF_PATTERNS = Set.of("compile", "matches");

  private static final List<String> HELD = List.of(".matches()", ".lookingAt()");
  private static final List<String> SEARCHES =
      List.of(".find(", ".results(", ".replaceAll(", ".replaceFirst(", ".splitAsStream(");

  /**
   * Texts are split at a single character, for which Java needs no pattern, or by a pattern that is
   * a constant: group 1.
   */
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?:\\b([A-Z_]++))?\\.split\\((?!\"(?:[^\"\\\\.$|()\\[{^?*+]|\\\\n|\\\\\\\\.)\").*");

  private static final Path SOURCES = Path.of("src/main/java");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.techradar");

  /** How often a letter may be read: a few alternatives, and a look ahead or back at each. */
  private static final int READS = 100;

  private static final int LENGTH = 800;
  private static final int LONG = 3_000;

  /** In bytes: a call for each letter of a long text has no room in it. */
  private static final long SMALL_STACK = 200_000;

  /** A pattern, and whether it is searched for and not only held against whole texts. */
  private record Named(String name, Pattern pattern, boolean searched) {

    /**
     * Of the names in timelines, each of the first 60 letters may be the last, of two names even.
     */
    int reads() {
      return name.startsWith("TimelineReader.") ? 60 * READS : READS;
    }
  }

  @TestFactory
  Stream<DynamicTest> eachReadsATextAFewTimesAtMost() throws Exception {
    return patterns().stream()
        .map(named -> DynamicTest.dynamicTest(named.name(), () -> assertLinear(named)));
  }

  @TestFactory
  Stream<DynamicTest> noneNeedsAStackThatGrows() throws Exception {
    return patterns().stream()
        .map(named -> DynamicTest.dynamicTest(named.name(), () -> assertFlat(named)));
  }

  @Test
  void noPatternIsMadeWhereThisTestWouldNotFindIt() throws IOException {
    List<String> calls = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (!Files.exists(sourceFile(type)) || OF_OWNERS.contains(type.getSimpleName())) {
        continue;
      }
      type.getMethodCallsFromSelf().stream()
          .filter(PatternsTest::makesAPattern)
          .forEach(call -> calls.add(call.getDescription()));
      String source = source(type);
      SPLIT
          .matcher(source)
          .results()
          .filter(split -> !source.contains(" static final Pattern " + split.group(1) + " ="))
          .forEach(split -> calls.add(type + split.group()));
    }
    assertThat(calls).isEmpty();
  }

  private static boolean makesAPattern(JavaMethodCall call) {
    String name = call.getTarget().getName();
    return call.getTargetOwner().isEquivalentTo(String.class)
        ? OF_STRINGS.contains(name)
        : call.getTargetOwner().isEquivalentTo(Pattern.class)
            && OF_PATTERNS.contains(name)
            && !call.getOrigin().getName().equals("<clinit>");
  }

  private static void assertLinear(Named named) {
    for (String text : Pump.of(named.pattern()).texts(LENGTH)) {
      Counted counted = new Counted(text, (long) named.reads() * (text.length() + 20));
      for (Consumer<Matcher> use : uses(named)) {
        assertThatCode(() -> use.accept(named.pattern().matcher(counted.again())))
            .as("%s over %s", named.pattern(), shown(text))
            .doesNotThrowAnyException();
      }
    }
  }

  private static void assertFlat(Named named) throws InterruptedException {
    List<String> overflowing = new ArrayList<>();
    Thread thread =
        new Thread(
            null,
            () ->
                Pump.of(named.pattern()).few(LONG).stream()
                    .filter(text -> overflows(named, text))
                    .forEach(text -> overflowing.add(shown(text))),
            "small stack",
            SMALL_STACK);
    thread.start();
    thread.join();
    assertThat(overflowing).as(named.pattern().toString()).isEmpty();
  }

  private static boolean overflows(Named named, String text) {
    try {
      Counted counted = new Counted(text, (long) READS * (text.length() + 20));
      uses(named).forEach(use -> use.accept(named.pattern().matcher(counted.again())));
      return false;
    } catch (IllegalStateException e) {
      return false; // the other test says so
    } catch (StackOverflowError e) {
      return true;
    }
  }

  private static List<Consumer<Matcher>> uses(Named named) {
    List<Consumer<Matcher>> uses = new ArrayList<>(List.of(Matcher::matches, Matcher::lookingAt));
    if (named.searched()) {
      uses.add(matcher -> assertThat(matcher.results().count()).isNotNegative());
    }
    return uses;
  }

  private static String shown(String text) {
    return text.substring(0, 40).replace("\n", "\\n") + "... " + text.length();
  }

  /** A text that counts how often its letters are read, and says so when it is too often. */
  private static final class Counted implements CharSequence {

    private final String text;
    private final long most;
    private long reads;

    Counted(String text, long most) {
      this.text = text;
      this.most = most;
    }

    Counted again() {
      reads = 0;
      return this;
    }

    @Override
    public char charAt(int index) {
      if (++reads > most) {
        throw new IllegalStateException("read too often");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Long texts that are made for a pattern, of what stands in it and of what is near to that. */
  private record Pump(Set<String> pieces, Set<String> starts) {

    private static final Pattern LITERALS = Pattern.compile("[\\p{L}\\p{N}<>!&#;:/-]{2,}+");
    private static final Pattern UNBOUNDED = Pattern.compile("[*+]|\\d,}");
    private static final String CLASSES = "\\s\\S\\w\\W\\d\\h\\R\\b\\p\\P";
    private static final List<String> ALWAYS = List.of(" ", "\n", "a", "A", "0", "-", "\u00A0");
    private static final List<String> ENDS = List.of("", "\u0001", "\n", "x\u2028");

    static Pump of(Pattern pattern) {
      String source = pattern.pattern();
      if (!UNBOUNDED.matcher(source).find()) {
        return new Pump(Set.of(), Set.of());
      }
      for (int i = 0; i < CLASSES.length(); i += 2) {
        source = source.replace(CLASSES.substring(i, i + 2), "");
      }
      Set<String> pieces = new LinkedHashSet<>(ALWAYS);
      source
          .codePoints()
          .filter(point -> !Character.isLetterOrDigit(point))
          .mapToObj(Character::toString)
          .forEach(pieces::add);
      Set<String> starts =
          LITERALS
              .matcher(source)
              .results()
              .limit(5)
              .map(MatchResult::group)
              .collect(Collectors.toSet());
      starts.add("");
      return new Pump(pieces, starts);
    }

    /** Pieces again and again, alone or two by two, behind each start and before each end. */
    List<String> texts(int length) {
      List<String> texts = new ArrayList<>();
      for (String piece : pieces) {
        for (String start : starts) {
          ENDS.forEach(end -> texts.add(start + repeated(piece, length) + end));
          texts.add(repeated(start + piece, length) + "\u0001");
        }
        pieces.forEach(other -> texts.add(other + repeated(piece, length) + "\u0001"));
        pieces.forEach(other -> texts.add(repeated(piece + other, length) + "\u0001"));
      }
      return texts;
    }

    private static String repeated(String unit, int length) {
      return unit.repeat(length / unit.length());
    }

    /** The same without pieces in front. */
    List<String> few(int length) {
      List<String> texts = new ArrayList<>();
      for (String piece : pieces) {
        starts.forEach(start -> texts.add(start + repeated(piece, length)));
        starts.forEach(start -> texts.add(repeated(piece + start, length)));
        pieces.forEach(other -> texts.add(repeated(piece + other, length)));
      }
      return texts;
    }
  }

  private static List<Named> patterns() throws Exception {
    Map<String, Named> patterns = new TreeMap<>();
    for (JavaClass found : CLASSES) {
      if (!Files.exists(sourceFile(found))) {
        continue;
      }
      Class<?> type = Class.forName(found.getName(), true, PatternsTest.class.getClassLoader());
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && mayHoldPatterns(field)) {
          field.setAccessible(true);
          for (Pattern pattern : in(field.get(null))) {
            String name = type.getSimpleName() + "." + field.getName() + " " + pattern;
            patterns.put(name, new Named(name, pattern, isSearched(found, field.getName())));
          }
        }
      }
    }
    assertThat(patterns).hasSizeGreaterThan(100);
    return List.copyOf(patterns.values());
  }

  private static boolean mayHoldPatterns(Field field) {
    return field.getType() == Pattern.class
        || Collection.class.isAssignableFrom(field.getType())
        || Map.class.isAssignableFrom(field.getType());
  }

  private static Set<Pattern> in(Object value) {
    if (value instanceof Map<?, ?> map) {
      return in(map.values());
    }
    return value instanceof Collection<?> all
        ? all.stream().flatMap(item -> in(item).stream()).collect(Collectors.toSet())
        : value instanceof Pattern pattern ? Set.of(pattern) : Set.of();
  }

  /** Whether a source searches for the pattern, or may do so. */
  private static boolean isSearched(JavaClass type, String field) throws IOException {
    String source = source(type);
    Matcher use =
        Pattern.compile("(?:(\\w+) =\\s*+)?\\b%s\\b(?! =)".formatted(field)).matcher(source);
    boolean searched = false;
    while (use.find()) {
      searched |= isSearched(source, use.group(1), source.substring(use.end()).stripLeading());
    }
    return searched;
  }

  /**
   * Whether one use is a search.
   *
   * @param variable what is made of the pattern, if it is kept
   * @param behind what stands behind the pattern's name
   */
  private static boolean isSearched(String source, @Nullable String variable, String behind) {
    String call = behind.startsWith(".matcher(") ? behindCall(behind) : behind;
    String next = call.startsWith(".region(") ? behindCall(call) : call;
    String kept = variable == null ? "" : variable;
    return next.startsWith(".")
        ? HELD.stream().noneMatch(next::startsWith)
        : SEARCHES.stream().anyMatch(search -> source.contains(kept + search));
  }

  /** What stands behind the parenthesis that closes a call. */
  private static String behindCall(String call) {
    int depth = 0;
    for (int i = call.indexOf('('); i < call.length(); i++) {
      depth += call.charAt(i) == '(' ? 1 : call.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return call.substring(i + 1).stripLeading();
      }
    }
    throw new IllegalArgumentException(call);
  }

  private static String source(JavaClass type) throws IOException {
    return Files.readString(sourceFile(type));
  }

  private static Path sourceFile(JavaClass type) {
    String name = type.getName().replace('.', '/').replaceFirst("\\$.*", "");
    return SOURCES.resolve(name + ".java");
  }
}
