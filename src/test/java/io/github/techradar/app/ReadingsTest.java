package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read once for several calls, and what makes it be read again. */
class ReadingsTest {

  @TempDir Path root;

  private final Heard heard = new Heard();
  private final Readings readings = new Readings();
  private Path folder;

  @BeforeEach
  void aRadar() {
    folder = root.resolve("docs");
    write("kafka.md", "Kafka", "Adopt", "See [notes](notes.txt).");
  }

  @Test
  void whatHasNotChangedIsReadOnce() throws Exception {
    check();
    radar(RadarFolder.at(folder)).publish(FailOn.ERROR);
    check();

    assertThat(heard.details).containsExactly(reading(), before(), before());
  }

  @Test
  void anotherWayToReadItIsAnotherReading() throws Exception {
    check();
    Optional<Path> baseline = Optional.of(root.resolve("none"));
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 1, 1));
    RadarFolder drafts =
        new RadarFolder(folder, Optional.empty(), baseline, true, Optional.empty());
    radar(drafts).check(FailOn.ERROR);
    radar(new RadarFolder(folder, Optional.empty(), baseline, false, day)).check(FailOn.ERROR);
    radar(new RadarFolder(folder, Optional.empty(), baseline, false, Optional.empty()))
        .check(FailOn.ERROR);

    assertThat(heard.details).containsExactly(reading(), reading(), reading(), before());
  }

  @Test
  void aChangedEntryIsReadAgain() throws Exception {
    assertThat(check().entries().orElseThrow().blips()).hasSize(1);
    write("zig.md", "Zig", "Trial", "");
    assertThat(check().entries().orElseThrow().blips()).hasSize(2);
    write("zig.md", "Zag", "Trial", "");
    assertThat(check().entries().orElseThrow().blips().get(1).entry().title()).isEqualTo("Zag");
    Files.delete(folder.resolve("zig.md"));
    assertThat(check().entries().orElseThrow().blips()).hasSize(1);
    Fixtures.write(folder, "radar.yml", "title: Ours");
    assertThat(check().entries().orElseThrow().definition().title()).isEqualTo("Ours");
  }

  @Test
  void soIsOneInAHiddenFolder() throws Exception {
    write(".new/zig.md", "Zig", "Trial", "");
    int entries = check().entries().orElseThrow().blips().size();
    Files.delete(folder.resolve(".new/zig.md"));

    assertThat(entries).isEqualTo(2);
    assertThat(check().entries().orElseThrow().blips()).hasSize(1);
  }

  @Test
  void soIsOneThatIsAsLongAsBeforeAndNewer() throws Exception {
    check();
    Path entry = folder.resolve("kafka.md");
    Files.setLastModifiedTime(entry, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    check();

    assertThat(heard.details).containsExactly(reading(), reading());
  }

  @Test
  void aFileThatALinkMissedMendsIt() throws Exception {
    assertThat(check().fresh()).extracting(Problem::rule).containsExactly(Rule.DEAD_LINK);
    Fixtures.write(folder, "notes.txt", "Good.");
    assertThat(check().fresh()).isEmpty();
  }

  @Test
  void aDefinitionElsewhereCountsToo() throws Exception {
    Path definition = root.resolve("settings.yml");
    Fixtures.write(root, "settings.yml", "title: One");
    RadarFolder elsewhere =
        new RadarFolder(folder, Optional.of(definition), Optional.empty(), false, Optional.empty());
    radar(elsewhere).check(FailOn.ERROR);
    Fixtures.write(root, "settings.yml", "title: Another");

    Checked again = radar(elsewhere).check(FailOn.ERROR);

    assertThat(again.entries().orElseThrow().definition().title()).isEqualTo("Another");
  }

  @Test
  void soDoesTheSchemaThatItNames() throws Exception {
    Fixtures.write(root, "settings.yml", "schema: team/own.json");
    Fixtures.write(root, "team/own.json", "{}");
    RadarFolder elsewhere =
        new RadarFolder(
            folder,
            Optional.of(root.resolve("settings.yml")),
            Optional.empty(),
            false,
            Optional.empty());
    assertThat(radar(elsewhere).check(FailOn.NEVER).fresh()).hasSize(1);
    Fixtures.write(root, "team/own.json", "{\"required\": [\"team\"]}");

    assertThat(radar(elsewhere).check(FailOn.NEVER).fresh()).hasSize(2);
  }

  @Test
  void aNewTagIsSeen() throws Exception {
    Fixtures.write(folder, "radar.yml", "editions: tags");
    try (Git git = Git.init().setDirectory(root.toFile()).call()) {
      commit(git);
      git.tag().setName("v1").setAnnotated(false).call();
      assertThat(editions()).isEqualTo(2);
      assertThat(editions()).isEqualTo(2);
      write("kafka.md", "Kafka", "Trial", "");
      commit(git);
      git.tag().setName("v2").setAnnotated(false).call();
      assertThat(editions()).isEqualTo(2); // nothing has moved since v2, which is the present
      write("kafka.md", "Kafka", "Hold", "");
      assertThat(editions()).isEqualTo(3);
    }
    assertThat(heard.details.stream().filter(detail -> detail.startsWith("Looking"))).hasSize(3);
  }

  @Test
  void aCommitInAWorktreeIsSeen() throws Exception {
    try (Git git = Git.init().setDirectory(root.toFile()).call()) {
      commit(git);
      Path real = root.resolve("real.git");
      Files.move(root.resolve(".git"), real);
      Files.writeString(root.resolve(".git"), "gitdir: real.git\n");
      check();
      check();
      Files.writeString(real.resolve("HEAD"), "ref: refs/heads/other\n");
      check();
    }
    assertThat(heard.details).containsExactly(reading(), before(), reading());
  }

  @Test
  void severalThreadsWaitForOneReading() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(new Thread(() -> assertThat(quietly()).isNotNull()));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(heard.details.stream().filter(reading()::equals)).hasSize(1);
    assertThat(heard.details).hasSize(4);
  }

  private Checked quietly() {
    try {
      return check();
    } catch (RefusedException | UnusableException e) {
      throw new IllegalStateException(e);
    }
  }

  private int editions() throws Exception {
    return radar(RadarFolder.at(folder)).publish(FailOn.ERROR).radar().history().editions().size();
  }

  private Checked check() throws RefusedException, UnusableException {
    return radar(RadarFolder.at(folder)).check(FailOn.ERROR);
  }

  private TechRadar radar(RadarFolder where) {
    return TechRadar.in(where, heard, readings);
  }

  private void write(String path, String title, String status, String body) {
    Fixtures.write(folder, path, Fixtures.entry(title, status, "Tools", body));
  }

  private static void commit(Git git) throws Exception {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    git.commit().setMessage("x").setAuthor("x", "x@example.org").setSign(false).call();
  }

  private String reading() {
    return "Reading " + folder;
  }

  private String before() {
    return "Read before and unchanged: " + folder;
  }
}
