package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.app.UnusableException;
import java.net.URI;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Scm;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

  private final MavenProject project = new MavenProject();

  @Test
  void whatIsSetCounts() throws Exception {
    project.setUrl("https://example.org/project");

    assertThat(SiteAddress.of(" https://example.org/radar// ", project))
        .contains(URI.create("https://example.org/radar/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "/radar",
        "file:///radar",
        "https:///radar",
        "https://a b",
        "mailto:a",
        "https://example.org/?page=1",
        "https://example.org/#top",
        "https://me:secret@example.org/"
      })
  void whatIsSetMustBeAnAddressOnTheWeb(String siteUrl) throws Exception {
    assertThatThrownBy(() -> SiteAddress.of(siteUrl, project))
        .isInstanceOf(UnusableException.class)
        .hasMessageStartingWith("siteUrl (techradar.siteUrl) cannot be '%s'; ".formatted(siteUrl));
  }

  @Test
  void otherwiseItIsThatOfTheSiteInThePom() throws Exception {
    site("https://example.org/site");
    project.setUrl("https://example.org/project");

    assertThat(SiteAddress.of(" ", project)).contains(URI.create("https://example.org/site/"));
  }

  @Test
  void aSiteThatIsUploadedElsewhereIsNone() throws Exception {
    site("scp://example.org/var/www");
    project.setUrl("https://example.org/project");

    assertThat(SiteAddress.of(null, project)).contains(URI.create("https://example.org/project/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/example/docs",
        "https://github.com/example/docs/",
        "https://github.com/example/docs.git",
        "https://GitHub.com/example/docs"
      })
  void theRepositoryIsNoSite(String url) throws Exception {
    project.setUrl(url);
    Scm scm = new Scm();
    scm.setUrl("https://github.com/example/docs");
    project.setScm(scm);

    assertThat(SiteAddress.of(null, project)).isEmpty();
  }

  @Test
  void thereMayBeNone() throws Exception {
    assertThat(SiteAddress.of(null, project)).isEmpty();
  }

  private void site(String url) throws Exception {
    Site site = new Site();
    site.setUrl(url);
    DistributionManagement distribution = new DistributionManagement();
    distribution.setSite(site);
    project.setDistributionManagement(distribution);
  }
}
