package io.github.techradar.maven;

import io.github.techradar.model.SourcePath;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a whole build, wherever in it Maven was started, as {@link BuildTree} finds it.
 *
 * @param folder where paths of problems start, and where the baseline is
 * @param whole how the whole build is looked at, if this is only a part of it, as the end of a
 *     sentence: {@code in /srv/shop}
 */
record BuildRoot(Path folder, Optional<String> whole) {

  /**
   * Finds it.
   *
   * @param tree the POMs of the build; empty without a POM
   * @param called the folder that Maven was started in
   */
  static BuildRoot of(MavenSession session, Optional<BuildTree> tree, Path called) {
    return tree.map(all -> new BuildRoot(all.folder(), whole(session, all)))
        .orElseGet(() -> new BuildRoot(called, Optional.empty()));
  }

  /** The POMs of the build that Maven was called for; empty if it was called without one. */
  static Optional<BuildTree> tree(MavenSession session) {
    return Optional.ofNullable(session.getRequest().getPom()).map(File::toPath).map(BuildTree::of);
  }

  private static Optional<String> whole(MavenSession session, BuildTree tree) {
    Path top = tree.top();
    if (!tree.isCalledAtTop()) {
      return Optional.of("in " + Optional.ofNullable(top.getParent()).orElse(top));
    }
    boolean areChosen =
        session.getProjects().size() < session.getAllProjects().size()
            || (!session.getRequest().isRecursive() && tree.poms().size() > 1);
    if (areChosen) {
      return Optional.of("for all projects (without -pl, -rf and -N)");
    }
    Set<String> absent = absent(session.getAllProjects(), tree);
    return absent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "with the profiles (-P) that have %s as a module".formatted(String.join(", ", absent)));
  }

  /** The POMs that only profiles add, and none of these is active. */
  private static Set<String> absent(List<MavenProject> projects, BuildTree tree) {
    Set<Path> absent = new HashSet<>(tree.poms());
    projects.forEach(project -> pom(project).ifPresent(absent::remove));
    Set<String> names = new TreeSet<>();
    Path folder = tree.folder();
    absent.forEach(pom -> names.add(SourcePath.of(folder.relativize(pom))));
    return names;
  }

  /** The POM that people have written, also where a plugin has put another in its place. */
  private static Optional<Path> pom(MavenProject project) {
    @Nullable File written =
        project.getOriginalModel() == null ? null : project.getOriginalModel().getPomFile();
    return Optional.ofNullable(written == null ? project.getFile() : written)
        .map(file -> file.toPath().toAbsolutePath().normalize());
  }
}
