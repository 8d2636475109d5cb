package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.keyword.PatternPropertiesValidator;
import com.networknt.schema.keyword.PatternValidator;
import com.networknt.schema.path.NodePath;
import java.util.List;

/** The keywords whose patterns may read too much; they say at which value that is. */
final class LocatedPatterns {

  /** For the values that are texts, and for the keys of mappings. */
  static final List<Keyword> KEYWORDS = List.of(new OfValues(), new OfKeys());

  private LocatedPatterns() {}

  private static void located(NodePath place, Runnable validation) {
    try {
      validation.run();
    } catch (TooMuchException e) {
      throw e.at(place);
    }
  }

  private static final class OfValues implements Keyword {

    @Override
    public String getValue() {
      return KeywordType.PATTERN.getValue();
    }

    @Override
    public KeywordValidator newValidator(
        SchemaLocation location, JsonNode keyword, Schema parent, SchemaContext context) {
      return new PatternValidator(location, keyword, parent, context) {
        @Override
        public void validate(ExecutionContext run, JsonNode node, JsonNode root, NodePath place) {
          located(place, () -> super.validate(run, node, root, place));
        }
      };
    }
  }

  private static final class OfKeys implements Keyword {

    @Override
    public String getValue() {
      return KeywordType.PATTERN_PROPERTIES.getValue();
    }

    @Override
    public KeywordValidator newValidator(
        SchemaLocation location, JsonNode keyword, Schema parent, SchemaContext context) {
      return new PatternPropertiesValidator(location, keyword, parent, context) {
        @Override
        public void validate(ExecutionContext run, JsonNode node, JsonNode root, NodePath place) {
          located(place, () -> super.validate(run, node, root, place));
        }
      };
    }
  }
}
