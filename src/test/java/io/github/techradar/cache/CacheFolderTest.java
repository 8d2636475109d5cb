package io.github.techradar.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  private static final CacheKey KEY = CacheKey.of("kind", "text");

  @TempDir Path folder;

  @Test
  void theCacheOfAMachineIsNotBelievedOnAnother() throws IOException {
    BuildCache cache = cache("one").of("values");
    cache.keep(KEY, new byte[3]);
    cache.save();

    assertThat(cache("one").of("values").find(KEY)).isPresent();
    assertThat(cache("one").of("others").find(KEY)).isEmpty();
    assertThat(cache("other").of("values").find(KEY)).isEmpty();
  }

  @Test
  void theSecretIsMadeOnceAndReadByItsOwner() throws IOException {
    cache("one").of("values");
    byte[] first = Files.readAllBytes(secret("one"));
    cache("one").of("values");
    cache("other").of("values");

    assertThat(first).hasSize(32).isNotEqualTo(Files.readAllBytes(secret("other")));
    assertThat(secret("one")).hasBinaryContent(first);
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "this file system has no permissions to look at");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret("one"))))
        .isEqualTo("rw-------");
  }

  @Test
  void withoutASecretNothingIsKept() throws IOException {
    Files.createDirectories(secret("one").getParent());
    Files.write(secret("one"), new byte[3]); // that is none
    assertThat(cache("one").of("values")).isSameAs(BuildCache.NONE);

    Files.createFile(folder.resolve("file"));
    assertThat(new CacheFolder(folder, folder.resolve("file/secret"), "code").of("values"))
        .isSameAs(BuildCache.NONE);
  }

  @Test
  void otherArchivesAreOtherCode() throws Exception {
    Path jar = Files.write(folder.resolve("plugin.jar"), new byte[10]);
    String before = stamp(jar).orElseThrow();
    assertThat(stamp(jar)).contains(before);

    Path ofMaven = folder.resolve("org/apache/maven/api/api.jar");
    Files.createDirectories(ofMaven.getParent());
    Files.write(ofMaven, new byte[5]);
    assertThat(stamp(jar, ofMaven)).as("a report has fewer of Maven's").contains(before);

    Files.write(jar, new byte[11]);
    assertThat(stamp(jar)).isPresent().isNotEqualTo(Optional.of(before));
  }

  @Test
  void foldersOfClassesAreNotStamped() throws Exception {
    assertThat(stamp(Files.createDirectory(folder.resolve("classes")))).isEmpty();
    assertThat(stamp(folder.resolve("gone.jar"))).isEmpty();
    assertThat(CodeStamp.of(ClassLoader.getPlatformClassLoader())).isEmpty();
  }

  private static Optional<String> stamp(Path... files) throws IOException {
    URL[] urls = new URL[files.length];
    for (int i = 0; i < files.length; i++) {
      urls[i] = files[i].toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(urls)) {
      return CodeStamp.of(loader);
    }
  }

  private CacheFolder cache(String machine) {
    return new CacheFolder(folder.resolve("cache"), secret(machine), "code");
  }

  private Path secret(String machine) {
    return folder.resolve(machine).resolve("secret");
  }
}
