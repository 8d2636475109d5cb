package io.github.techradar.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.model.Rule;
import io.github.techradar.source.ReadingException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {

  private static final String RADAR =
      """
      {"formatVersion": 1, "title": "Ours", "site": null, "quadrants": [{"name": "Tools"}],
       "rings": [{"id": "hold", "name": "Hold"}], "offRadar": [],
       "policy": {"banned": ["hold"], "ignore": [{"coordinates": "a:*", "reason": "r"}],
                  "rules": {"banned-in-use": "warning", "unlisted-in-use": "off", "nothing": "error"}},
       "entries": [{"id": "old", "title": "Old", "status": "Hold", "ring": "hold", "summary": "s",
                    "coordinates": ["x:y", "pkg:npm/z"], "replacedBy": null, "url": "radar/old.html"}]}
      """;

  @Test
  void readsWhatARadarHasDecided() throws ReadingException {
    Policy policy = PolicyFile.read("radar.json", RADAR.getBytes(UTF_8));

    Policy.Decision old = policy.entries().get(0);
    assertThat(old.isBanned()).isTrue();
    assertThat(old.reason()).isEqualTo("s");
    assertThat(old.page()).isEmpty(); // nobody knows where the site is
    assertThat(policy.ignored()).extracting(Policy.Ignored::reason).containsExactly("r");
    assertThat(policy.severities().of(Rule.BANNED_IN_USE)).map(Enum::name).contains("WARNING");
    assertThat(policy.severities().of(Rule.UNLISTED_IN_USE)).isEmpty();
    assertThat(policy.severities().of(Rule.INCOMPLETE_INVENTORY))
        .map(Enum::name)
        .contains("WARNING");
    assertThat(policy.statuses()).containsExactly("Hold");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title': | radar.json:1:",
        "[] | this is no radar.json",
        "{'entries': []} | this is no radar.json",
        "{'formatVersion': 1, 'entries': []} | does not say what builds are held to",
        "{'formatVersion': 1, 'policy': {}, 'entries': [{'id': 'a', 'coordinates': ['a:b:[2,1]']}]}"
            + " | are no coordinates",
      })
  void whatIsNoneIsRefused(String text, String expected) {
    assertThatThrownBy(() -> PolicyFile.read("radar.json", text.replace('\'', '"').getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            ReadingException.class, e -> assertThat(e.problem().headline()).contains(expected));
  }

  @Test
  void spoiledFilesAreRefusedOrRead() {
    Random random = new Random(3);
    int read = 0;
    for (int i = 0; i < 1_500; i++) {
      byte[] bytes = RADAR.getBytes(UTF_8);
      for (int j = 0; j <= random.nextInt(3); j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        read += PolicyFile.read("radar.json", bytes).entries().size();
      } catch (ReadingException e) {
        assertThat(e.problem().location().path()).isEqualTo("radar.json");
      }
    }
    assertThat(read).isBetween(100, 1_400);
  }
}
