package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.apache.maven.doxia.sink.Sink;
import org.codehaus.plexus.PlexusContainer;
import org.junit.jupiter.api.Test;

/** What a site does where nothing can be kept; src/it has sites where it can. */
class KeptTemplatesTest {

  private final Sink sink = mock(Sink.class);

  @Test
  void withoutAContainerNothingIsKept() {
    assertThat(KeptTemplates.keepFor(sink, null)).hasValue("there is no container");
  }

  @Test
  void withoutTheEngineOfASiteNothingIsKeptAndItSaysWhatIsMissing() {
    assertThat(KeptTemplates.keepFor(sink, mock(PlexusContainer.class)))
        .hasValueSatisfying(why -> assertThat(why).contains("VelocityComponent"));
  }

  @Test
  void theClassLoaderOfTheThreadStaysAsItWas() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    PlexusContainer broken = mock(PlexusContainer.class);
    when(broken.lookup(any(Class.class))).thenThrow(new IllegalStateException("closed"));

    assertThat(KeptTemplates.keepFor(sink, broken)).isPresent();

    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }
}
