package io.github.techradar.maven;

import io.github.techradar.app.FrontEnd;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.codehaus.plexus.PlexusContainer;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a site puts its skin around many pages at less cost, as far as it lets us go
 * them: its templates are kept, pages wait on the disk, and most are set into the skin of another.
 *
 * @param templates what keeps the templates
 * @param waiting where pages wait
 */
record FastSkin(Optional<KeptTemplates> templates, Optional<WaitingPages> waiting) {

  /** The site's own way. */
  static final FastSkin NONE = new FastSkin(Optional.empty(), Optional.empty());

  /** The ways that are open; what is closed is a detail, with the reason. */
  static FastSkin of(
      Sink sink, SinkFactory sinks, FrontEnd frontEnd, @Nullable PlexusContainer container) {
    Optional<KeptTemplates> templates = Optional.empty();
    try {
      templates = KeptTemplates.of(sink, container);
    } catch (ReflectiveOperationException e) {
      frontEnd.detail("The site parses its skin for each page: " + e);
    }
    try {
      return new FastSkin(templates, Optional.of(WaitingPages.of(sinks, frontEnd)));
    } catch (ReflectiveOperationException e) {
      frontEnd.detail("The site has all pages in memory: " + e);
      return new FastSkin(templates, Optional.empty());
    }
  }

  /** Is to be called when all pages are made, before the site puts the first into its skin. */
  void begin() {
    waiting.ifPresent(pages -> templates.ifPresent(kept -> kept.listen(pages::learn)));
  }
}
