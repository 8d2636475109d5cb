package io.github.techradar.check.schema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import io.github.techradar.model.Coordinates;
import java.util.regex.Pattern;

/**
 * How the patterns of schemas are matched. Those of our own schemas that call themselves for each
 * part of a long text have a faster form that does not, though what they match is the same.
 */
final class SchemaPatterns implements RegularExpressionFactory {

  /** One artifact of Maven. */
  static final String ARTIFACT = "^" + Coordinates.FORM + "$";

  /** Artifacts of Maven with commas between them. */
  static final String COORDINATES = "^" + Coordinates.LIST_FORM + "$";

  @Override
  public RegularExpression getRegularExpression(String regex) {
    if (regex.equals(ARTIFACT)) {
      return Coordinates::isOne;
    }
    if (regex.equals(COORDINATES)) {
      return Coordinates::isList;
    }
    Pattern pattern = Pattern.compile(regex);
    return text -> pattern.matcher(text).find();
  }
}
