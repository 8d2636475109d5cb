package io.github.techradar.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakenKeysTest {

  @TempDir Path folder;

  @Test
  void aFieldMayBeRequiredTwice() {
    Fixtures.write(folder, "radar.yml", "required: [title, status, quadrant, owners, owners]\n");
    Fixtures.write(
        folder, "a.md", "---\ntitle: A\nstatus: Adopt\nquadrant: Tools\nOwner: us\n---\n");

    assertThat(Fixtures.check(folder).problems())
        .extracting(Problem::rule, Problem::message)
        .containsExactly(
            Tuple.tuple(Rule.REQUIRED_FIELD, "unknown key 'Owner', and 'assign' is missing"));
  }

  /** Only the first of two such keys is the one that was meant. */
  @Test
  void anotherKeyThatIsNearlyTheSameStaysUnknown() {
    Fixtures.write(
        folder, "a.md", "---\nTitle: A\nTITLE: B\nstatus: Adopt\nquadrant: Tools\n---\n");

    assertThat(Fixtures.check(folder).problems())
        .extracting(problem -> problem.location().line(), Problem::rule)
        .containsExactly(Tuple.tuple(2, Rule.REQUIRED_FIELD), Tuple.tuple(3, Rule.UNKNOWN_KEY));
  }
}
