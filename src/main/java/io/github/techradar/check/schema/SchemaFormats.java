package io.github.techradar.check.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import com.networknt.schema.format.Formats;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a schema's {@code format} can ask for, such as {@code email}. Some of the library's formats
 * call themselves for each letter, or read a text once for each of its letters. These have a form
 * here that does neither, or get no text that is longer than any of them is.
 */
final class SchemaFormats {

  /** RFC 6901, section 3. */
  private static final Pattern POINTER = Pattern.compile("(?:/(?:[^/~]|~[01])*+)*+");

  private static final Pattern RELATIVE_POINTER =
      Pattern.compile("(?:0|[1-9][0-9]*+)(?:#|(?:/(?:[^/~]|~[01])*+)*+)");

  private static final String LETTER = "(?:\\w|%\\p{XDigit}{2})";

  private static final String VARIABLE =
      LETTER + "(?:\\.?" + LETTER + ")*+(?::[1-9][0-9]{0,3}|\\*)?";

  /** RFC 6570, section 2. */
  private static final Pattern URI_TEMPLATE =
      Pattern.compile(
          "(?:[^\\p{Cntrl}\"'%<>^`{|}\\\\]|%\\p{XDigit}{2}|\\{[+#./;?&=,!@|]?"
              + VARIABLE
              + "(?:,"
              + VARIABLE
              + ")*+\\})*+");

  /** What dates and times consist of; the library writes all else that it finds into the log. */
  private static final Pattern DATE_TIME = Pattern.compile("[0-9TtZz:.+ -]++");

  private SchemaFormats() {}

  /** The formats that the library knows. */
  static List<Format> all() {
    return Formats.DEFAULT.stream().map(SchemaFormats::bounded).toList();
  }

  /** How many characters a text of a format can have, if there is a limit. */
  static int longest(String format) {
    return switch (format) {
      case "date", "time", "date-time" -> Integer.MAX_VALUE;
      case "uri", "uri-reference", "iri", "iri-reference" -> Integer.MAX_VALUE;
      case "json-pointer", "relative-json-pointer", "uri-template" -> Integer.MAX_VALUE;
      case "regex" -> 1_000;
      default -> 320; // the longest address of an email
    };
  }

  private static Format bounded(Format format) {
    String name = format.getName();
    int longest = longest(name);
    return switch (name) {
      case "json-pointer" -> new Form(name, POINTER);
      case "relative-json-pointer" -> new Form(name, RELATIVE_POINTER);
      case "uri-template" -> new Form(name, URI_TEMPLATE);
      case "date-time" -> new Guarded(format, text -> DATE_TIME.matcher(text).matches());
      default -> new Guarded(format, text -> text.length() <= longest);
    };
  }

  private record Form(String getName, Pattern pattern) implements Format {

    @Override
    public boolean matches(ExecutionContext context, String text) {
      return pattern.matcher(text).matches();
    }
  }

  /** A format of the library, which sees only texts that may be of it. */
  private record Guarded(Format format, Predicate<String> mayBe) implements Format {

    @Override
    public String getName() {
      return format.getName();
    }

    @Override
    public boolean matches(ExecutionContext context, SchemaContext schema, String text) {
      return mayBe.test(text) && format.matches(context, schema, text);
    }
  }
}
