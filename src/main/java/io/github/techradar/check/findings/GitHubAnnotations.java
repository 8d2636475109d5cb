package io.github.techradar.check.findings;

import io.github.techradar.model.Names;
import java.util.List;

/**
 * Problems as workflow commands of GitHub Actions, which shows them in the pull request, at their
 * lines.
 */
public final class GitHubAnnotations {

  private GitHubAnnotations() {}

  /** One command a problem; each is to be printed at the start of a line of its own. */
  public static List<String> of(Findings findings) {
    return findings.problems().stream()
        .map(
            problem ->
                "::%s file=%s,line=%s,col=%s,title=%s::%s"
                    .formatted(
                        problem.severity().word(),
                        property(Names.visible(findings.file(problem))),
                        problem.location().line(),
                        problem.location().column(),
                        property(problem.rule().id()),
                        data(Findings.text(problem))))
        .toList();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
