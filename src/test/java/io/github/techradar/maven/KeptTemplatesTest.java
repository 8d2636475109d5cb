package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import org.apache.maven.doxia.sink.Sink;
import org.codehaus.plexus.PlexusContainer;
import org.junit.jupiter.api.Test;

/** What is said where nothing can be kept; src/it has sites where it can. */
class KeptTemplatesTest {

  private final Sink sink = mock(Sink.class);

  @Test
  void withoutAContainerNothingIsKept() {
    assertThatThrownBy(() -> KeptTemplates.of(sink, null)).hasMessage("there is no container");
  }

  @Test
  void withoutTheEngineOfASiteItSaysWhatIsMissing() {
    assertThatThrownBy(() -> KeptTemplates.of(sink, mock(PlexusContainer.class)))
        .isInstanceOf(ReflectiveOperationException.class)
        .hasMessageContaining("VelocityComponent");
  }
}
