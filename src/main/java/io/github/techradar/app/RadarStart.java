package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.SourcePath;
import io.github.techradar.output.OutputFile;
import io.github.techradar.start.KnownProject;
import io.github.techradar.start.NewProject;
import io.github.techradar.start.ProjectName;
import io.github.techradar.start.StartFile;
import io.github.techradar.start.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Begins a radar: writes the files that it needs, and none that is there already. Each file is
 * written whole or not at all.
 */
public final class RadarStart {

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
    try {
      boolean isBegun = hasFiles(settings.entries());
      boolean isNew = settings.hasBuild() && !exists(NewProject.POM);
      if (settings.hasBuild()) {
        keepEntriesApart();
      }
      if (isBegun) {
        frontEnd.inform("Kept: %s, which has files".formatted(named()));
      } else {
        write(project.radar());
      }
      boolean isComplete = writeWorkflows();
      if (isNew) {
        write(project.build());
      } else if (settings.hasBuild()) {
        isComplete &= !adviseOnPom();
      }
      sayWhatCameOut(isComplete);
    } catch (IOException e) {
      throw new UnusableException(
          "The files of the radar cannot be written to %s: %s".formatted(settings.folder(), e), e);
    }
    return List.copyOf(written);
  }

  /** What people call the folder of the entries, seen from that of the project. */
  private String named() {
    return folder.isEmpty() ? "the folder itself" : folder;
  }

  /** Else files of the site would be entries. */
  private void keepEntriesApart() throws UnusableException {
    Path entries = absolute(settings.entries());
    for (StartFile file : project.build()) {
      if (absolute(settings.folder().resolve(file.path())).startsWith(entries)) {
        throw new UnusableException(
            "%s cannot be the folder of the entries, for other files of the project lie in it, such as %s. Move entries that you have to %s, or name another folder (%s)."
                .formatted(
                    settings.entries(),
                    file.path(),
                    RadarFinder.USUAL,
                    frontEnd.key(Setting.SOURCE_DIRECTORY)));
      }
    }
  }

  /** Whether a folder has any file that people see. */
  private static boolean hasFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> !file.getFileName().toString().startsWith("."));
    }
  }

  /** Writes what checks and publishes the radar; whether all of that is as it has to be then. */
  private boolean writeWorkflows() throws IOException {
    boolean isComplete = true;
    for (Workflow workflow : settings.workflows()) {
      StartFile file = workflow.file();
      if (!write(file) && !isAt(file)) {
        frontEnd.inform(
            "What has to be in %s for the radar: %s".formatted(file.path(), Workflow.PAGE));
        isComplete = false;
      }
    }
    return isComplete;
  }

  private void write(List<StartFile> files) throws IOException {
    for (StartFile file : files) {
      write(file);
    }
  }

  /** Whether a file was not there, and is now. */
  private boolean write(StartFile file) throws IOException {
    if (exists(file.path())) {
      frontEnd.inform("Kept: " + file.path());
      return false;
    }
    Path target = settings.folder().resolve(file.path());
    OutputFile.write(target, file.text().getBytes(UTF_8));
    written.add(target);
    frontEnd.inform("Written: " + file.path());
    return true;
  }

  private boolean exists(String path) {
    return Files.exists(settings.folder().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isAt(StartFile file) throws IOException {
    Path path = settings.folder().resolve(file.path());
    return Files.isRegularFile(path)
        && Arrays.equals(Files.readAllBytes(path), file.text().getBytes(UTF_8));
  }

  /** Says what to add to a POM that is somebody else's; whether there is anything. */
  private boolean adviseOnPom() throws IOException {
    Path pom = settings.folder().resolve(NewProject.POM);
    KnownProject known = KnownProject.of(Files.readAllBytes(pom));
    frontEnd.inform("Kept: " + NewProject.POM);
    if (known.hasPlugin()) {
      return false;
    }
    frontEnd.inform(
        "Add this to it, below <project>. Put what belongs to an element that it has already into that one: the plugins into its <build><plugins> and <reporting><plugins>.");
    project.addition(known).forEach(frontEnd::output);
    if (known.hasModules()) {
      frontEnd.inform(
          "This POM has modules: <inherited>false</inherited> keeps those without a radar out of it.");
      frontEnd.inform(
          "If the radar is to be in one of the modules, add it to the POM of that one, and move %s there."
              .formatted(folder));
    }
    return true;
  }

  private void sayWhatCameOut(boolean isComplete) {
    if (!written.isEmpty()) {
      frontEnd.inform("All files are yours now: change them as you like.");
    } else if (isComplete) {
      frontEnd.inform("Nothing was written, for all of it is there.");
    }
    List<String> commands =
        settings.hasBuild() ? NewProject.COMMANDS : frontEnd.firstCommands(argument());
    commands.forEach(command -> frontEnd.inform("    " + command));
  }

  /** The folder of the entries where commands have to be told it; empty if they find it. */
  private String argument() {
    Path entries = absolute(settings.entries());
    boolean isFound =
        RadarFinder.in(settings.folder()).filter(f -> absolute(f).equals(entries)).isPresent();
    return isFound ? "" : folder.isEmpty() ? "." : folder;
  }
}
