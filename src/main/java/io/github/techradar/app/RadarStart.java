package io.github.techradar.app;

import io.github.techradar.model.SourcePath;
import io.github.techradar.output.OutputFile;
import io.github.techradar.start.KnownProject;
import io.github.techradar.start.NewProject;
import io.github.techradar.start.ProjectName;
import io.github.techradar.start.StartFile;
import io.github.techradar.start.Workflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Begins a radar: writes the files that it needs, and none that is there already. Each file is
 * written whole or not at all.
 */
public final class RadarStart {

  private static final String POM = "pom.xml";

  private final NewRadar settings;
  private final String folder;
  private final NewProject project;
  private final FrontEnd frontEnd;
  private final List<Path> written = new ArrayList<>();

  private RadarStart(NewRadar settings, FrontEnd frontEnd) {
    this.settings = settings;
    this.folder =
        SourcePath.of(absolute(settings.folder()).relativize(absolute(settings.entries())));
    this.project =
        new NewProject(
            settings.title(),
            settings.url(),
            settings.groupId(),
            settings.artifactId().orElseGet(() -> ProjectName.of(settings.folder())),
            folder,
            settings.day());
    this.frontEnd = SafeFrontEnd.around(frontEnd);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Writes what is missing, and says what that was and how to go on.
   *
   * @return the files that were written
   * @throws UnusableException if a file cannot be written, or would be taken for an entry
   */
  public static List<Path> begin(NewRadar settings, FrontEnd frontEnd) throws UnusableException {
    return new RadarStart(settings, frontEnd).begin();
  }

  private List<Path> begin() throws UnusableException {
    if (settings.hasBuild() && folder.isEmpty()) {
      throw new UnusableException(
          "The entries lie in %s itself, where other files of a project would be taken for entries too. Move them to %s first."
              .formatted(settings.folder(), RadarFinder.USUAL));
    }
    try {
      boolean isNew = !exists(POM);
      for (StartFile file : settings.hasBuild() && isNew ? project.build() : List.<StartFile>of()) {
        write(file);
      }
      writeRadar();
      for (Workflow workflow : settings.workflows()) {
        write(workflow.file());
      }
      frontEnd.inform(
          written.isEmpty()
              ? "Nothing was written, for all of it is there."
              : "All files are yours now: change them as you like.");
      if (settings.hasBuild() && !isNew) {
        adviseOnPom();
      }
    } catch (IOException e) {
      throw new UnusableException(
          "The files of the radar cannot be written to %s: %s".formatted(settings.folder(), e), e);
    }
    frontEnd.firstCommands().forEach(command -> frontEnd.inform("    " + command));
    return List.copyOf(written);
  }

  /** The definition and the first entries, unless the folder has any file that people see. */
  private void writeRadar() throws IOException {
    if (hasFiles(settings.entries())) {
      frontEnd.inform("Kept: %s, which has files".formatted(folder));
      return;
    }
    for (StartFile file : project.radar()) {
      write(file);
    }
  }

  private static boolean hasFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> !file.getFileName().toString().startsWith("."));
    }
  }

  private void write(StartFile file) throws IOException {
    if (exists(file.path())) {
      frontEnd.inform("Kept: " + file.path());
      return;
    }
    Path target = settings.folder().resolve(file.path());
    OutputFile.write(target, file.text().getBytes(StandardCharsets.UTF_8));
    written.add(target);
    frontEnd.inform("Written: " + file.path());
  }

  private boolean exists(String path) {
    return Files.exists(settings.folder().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** What to add to a POM that is somebody else's. */
  private void adviseOnPom() throws IOException {
    Path pom = settings.folder().resolve(POM);
    KnownProject known = KnownProject.of(Files.readAllBytes(pom));
    frontEnd.inform("Kept: " + POM);
    if (known.hasPlugin()) {
      return;
    }
    frontEnd.inform("Add this to it, below <project>:");
    known.addition().forEach(frontEnd::output);
    if (known.hasModules()) {
      frontEnd.inform(
          "This POM has modules: <inherited>false</inherited> keeps those without a radar out of it.");
      frontEnd.inform(
          "If the radar is to be in one of the modules, add it to the POM of that one, and move %s there."
              .formatted(folder));
    }
  }
}
