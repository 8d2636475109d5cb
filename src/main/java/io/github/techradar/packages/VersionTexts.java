package io.github.techradar.packages;

import io.github.techradar.model.Names;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people write for versions. */
final class VersionTexts {

  private static final String ALL_OF = ".*";

  private static final Pattern NUMBERS = Pattern.compile("[0-9]++(?:\\.[0-9]++)*+");

  /** Ranges of other tools, which would be taken for the text of one version. */
  private static final Pattern FOREIGN = Pattern.compile("[~^<>=!|]");

  private static final Pattern FOREIGN_END = Pattern.compile("\\.[xX]$");

  /** What Maven finds a version for, so that no build has it. */
  private static final Pattern SOUGHT = Pattern.compile("LATEST|RELEASE");

  private VersionTexts() {}

  /** The version whose line a text names, 2.17 of {@code 2.17.*}; empty if it is no such text. */
  static Optional<String> stem(String text) {
    return Optional.of(text)
        .filter(line -> line.endsWith(ALL_OF))
        .map(line -> line.substring(0, line.length() - ALL_OF.length()))
        .filter(stem -> NUMBERS.matcher(stem).matches());
  }

  /** The next version of the same kind: 2.18 for 2.17. */
  static String next(String stem) {
    int last = stem.lastIndexOf('.') + 1;
    return stem.substring(0, last) + new BigInteger(stem.substring(last)).add(BigInteger.ONE);
  }

  /** Why no version is written so, to be read behind what has it; empty if one may be. */
  static Optional<String> problem(String text) {
    if (FOREIGN.matcher(text).lookingAt() || FOREIGN_END.matcher(text).find()) {
      return Optional.of(
          "%s is no version; several are written with *, such as 2.*"
              .formatted(Names.quoted(text)));
    }
    return SOUGHT.matcher(text).matches()
        ? Optional.of("%s is no version, but a search for one".formatted(Names.quoted(text)))
        : Optional.empty();
  }
}
