package io.github.techradar.check;

import io.github.techradar.check.schema.Violation;
import io.github.techradar.model.Link;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.YamlMap;
import java.util.List;

/** What there is to say of values that should be links, once the schema has refused them. */
final class LinkValueCheck {

  private LinkValueCheck() {}

  /**
   * The problem of a violation.
   *
   * @param violation one below a key that links are written under
   */
  static Problem wrong(Violation violation) {
    return switch (violation.keyword()) {
      case "required" -> withoutAddress(violation);
      case "pattern" ->
          wrong(
              violation,
              "an address has no white space, but %s has"
                  .formatted(Names.quoted(violation.value().asText().orElse(""))),
              "Write each address as an item of its own: '- https://example.org'.");
      default -> wrong(violation, wrongKind(violation));
    };
  }

  private static Problem withoutAddress(Violation violation) {
    List<String> keys =
        violation.value() instanceof YamlMap link
            ? link.pairs().stream().map(pair -> pair.key().text()).toList()
            : List.of();
    return wrong(violation, "a link of '%s' has no address".formatted(key(violation)))
        .suggesting(
            key(violation),
            keys.stream()
                .filter(key -> !Link.NAME_KEYS.contains(key))
                .flatMap(key -> Names.nearest(key, Link.ADDRESS_KEYS).stream())
                .findFirst());
  }

  private static String wrongKind(Violation violation) {
    List<String> path = violation.path();
    String last = path.get(path.size() - 1);
    String kind = violation.value().kind();
    if (path.size() == 1) {
      return "'%s' must be a list of links, not %s".formatted(last, kind);
    }
    return Link.ADDRESS_KEYS.contains(last) || Link.NAME_KEYS.contains(last)
        ? "'%s' of a link of '%s' must be text, not %s".formatted(last, key(violation), kind)
        : "an item of '%s' must be a link, not %s".formatted(key(violation), kind);
  }

  private static Problem wrong(Violation violation, String message) {
    return wrong(
        violation,
        message,
        "Write '- https://example.org', or '- url: https://example.org' and below it 'name: Docs';"
            + " if your '%s' is something else, give links another key in radar.yml (fields)."
                .formatted(key(violation)));
  }

  private static Problem wrong(Violation violation, String message, String advice) {
    return Problem.of(Rule.WRONG_TYPE, violation.value().location(), message, advice);
  }

  private static String key(Violation violation) {
    return violation.path().get(0);
  }
}
