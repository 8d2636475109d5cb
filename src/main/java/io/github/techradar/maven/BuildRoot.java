package io.github.techradar.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The folder of a whole build, wherever in it Maven was started: the nearest one that has all
 * projects and all parents that are checked out with them.
 *
 * @param folder where paths of problems start, and where the baseline is
 * @param isPart whether only some projects of the build are looked at
 */
record BuildRoot(Path folder, boolean isPart) {

  /**
   * Finds it.
   *
   * @param called the folder that Maven was started in
   */
  static BuildRoot of(MavenSession session, Path called) {
    List<MavenProject> projects =
        session.getAllProjects().stream().filter(one -> one.getBasedir() != null).toList();
    Path common = projects.isEmpty() ? called : common(projects, called);
    boolean isPart =
        session.getProjects().size() < session.getAllProjects().size()
            || projects.stream().anyMatch(one -> isModuleOfAnother(one, projects));
    return new BuildRoot(common, isPart);
  }

  private static Path common(List<MavenProject> projects, Path called) {
    List<Path> folders = new ArrayList<>();
    for (MavenProject project : projects) {
      for (MavenProject one = project;
          one != null && one.getBasedir() != null;
          one = one.getParent()) {
        folders.add(one.getBasedir().toPath().toAbsolutePath().normalize());
      }
    }
    Path common = folders.get(0);
    for (Path folder : folders) {
      while (common != null && !folder.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common == null || common.getNameCount() == 0 ? called : common;
  }

  /** Whether a parent that is not looked at has a project as its module. */
  private static boolean isModuleOfAnother(MavenProject project, List<MavenProject> projects) {
    MavenProject parent = project.getParent();
    if (parent == null || parent.getBasedir() == null || projects.contains(parent)) {
      return false;
    }
    Path folder = parent.getBasedir().toPath();
    Path own = project.getBasedir().toPath();
    return parent.getModules().stream()
        .map(module -> folder.resolve(module).normalize())
        .anyMatch(module -> module.equals(own) || module.equals(project.getFile().toPath()));
  }
}
