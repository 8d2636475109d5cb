package io.github.techradar.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the JDKs of this machine are. */
final class Jdks {

  private static final String PROPERTY = "techradar.matrix.jdk.";

  /** Where the usual packages and tools put them, each in a folder of its own. */
  private static final List<Path> USUAL =
      List.of(
          Path.of("/usr/lib/jvm"),
          Path.of("/opt/java"),
          Path.of("/Library/Java/JavaVirtualMachines"),
          Path.of("C:\\Program Files\\Eclipse Adoptium"),
          Path.of("C:\\Program Files\\Java"),
          Path.of(System.getProperty("user.home"), ".sdkman", "candidates", "java"),
          Path.of(System.getProperty("user.home"), ".jdks"));

  private Jdks() {}

  /**
   * A JDK.
   *
   * @param feature its feature release
   * @throws IllegalStateException if none is found; the message says what to set
   */
  static Path home(int feature) {
    return Stream.concat(named(feature), usual())
        .filter(home -> isJdk(home, feature))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No JDK %1$s is found. Set JAVA_HOME_%1$s or -D%2$s%1$s to the folder of one."
                        .formatted(feature, PROPERTY)));
  }

  private static Stream<Path> named(int feature) {
    return Stream.of(
            System.getProperty(PROPERTY + feature),
            System.getenv("JAVA_HOME_" + feature),
            System.getenv("JAVA_HOME_" + feature + "_X64"),
            System.getenv("JAVA_HOME_" + feature + "_arm64"),
            System.getProperty("java.home"))
        .filter(Objects::nonNull)
        .filter(home -> !home.isEmpty())
        .map(Path::of);
  }

  private static Stream<Path> usual() {
    return USUAL.stream()
        .filter(Files::isDirectory)
        .flatMap(Jdks::children)
        .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")));
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isJdk(Path home, int feature) {
    return release(home)
        .filter(text -> text.matches("(?s).*JAVA_VERSION=\"" + feature + "[.\"].*"))
        .isPresent();
  }

  private static Optional<String> release(Path home) {
    Path file = home.resolve("release");
    try {
      boolean compiles =
          Stream.of("javac", "javac.exe")
              .anyMatch(name -> Files.exists(home.resolve("bin").resolve(name)));
      return compiles && Files.isRegularFile(file)
          ? Optional.of(Files.readString(file))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
