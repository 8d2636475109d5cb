package io.github.techradar.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.Fixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FileUtils;

/** A repository with a radar in {@code docs/radar}, made commit by commit. */
final class GitFolder implements AutoCloseable {

  private final Git git;
  private final Path root;

  private GitFolder(Git git, Path root) {
    this.git = git;
    this.root = root;
  }

  static GitFolder in(Path root) {
    try {
      return new GitFolder(
          Git.init().setDirectory(root.toFile()).setInitialBranch("main").call(), root);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One that is there already. */
  static GitFolder at(Path root) {
    try {
      return new GitFolder(Git.open(root.toFile()), root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path radar() {
    return root.resolve("docs/radar");
  }

  /** Writes an entry whose body is its own, so that no other entry is like it. */
  GitFolder entry(String path, String title, String status) {
    String body = (title + " is what we tried, saw and noted.\n").repeat(6);
    Fixtures.write(radar(), path, Fixtures.entry(title, status, "Tools", body));
    return this;
  }

  GitFolder definition(String yaml) {
    Fixtures.write(radar(), "radar.yml", yaml);
    return this;
  }

  /** Packs its objects, as git does of its own accord, and for each clone. */
  void pack() {
    try {
      git.gc().call();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  GitFolder move(String from, String to) {
    try {
      Files.createDirectories(root.resolve(to).getParent());
      Files.move(root.resolve(from), root.resolve(to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  GitFolder delete(String path) {
    try {
      Files.delete(radar().resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  GitFolder write(String path, String text) {
    Fixtures.write(radar(), path, text);
    return this;
  }

  GitFolder link(String path, String target) {
    try {
      Files.createSymbolicLink(radar().resolve(path), Path.of(target));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another repository below this one, which is committed as such. */
  GitFolder submodule(String path) {
    Path folder = radar().resolve(path);
    Fixtures.write(folder, "docs/radar/a.md", "text");
    try (GitFolder other = in(folder)) {
      other.commit("2025-01-01");
    }
    return this;
  }

  GitFolder deleteFolder(String path) {
    try {
      FileUtils.delete(radar().resolve(path).toFile(), FileUtils.RECURSIVE);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loses what a commit has at a path, as clones do that are made with a filter. */
  GitFolder lose(RevCommit commit, String path) {
    try (TreeWalk tree = TreeWalk.forPath(git.getRepository(), path, commit.getTree())) {
      String id = tree.getObjectId(0).name();
      Files.delete(
          root.resolve(".git/objects").resolve(id.substring(0, 2)).resolve(id.substring(2)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves a file out of the folder as a sparse checkout does, with its mark in the index. */
  GitFolder skip(String path) {
    delete(path);
    try {
      SparseIndex.mark(git.getRepository(), root.relativize(radar()) + "/" + path);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  GitFolder set(String section, String name, String value) {
    try {
      git.getRepository().getConfig().setString(section, null, name, value);
      git.getRepository().getConfig().save();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The objects whose ids start so. */
  Collection<ObjectId> startingWith(String digits) {
    try (ObjectReader reader = git.getRepository().newObjectReader()) {
      return reader.resolve(AbbreviatedObjectId.fromString(digits));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits everything at noon of a day (UTC). */
  RevCommit commit(String day) {
    try {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      PersonIdent somebody = somebody(day);
      return git.commit()
          .setMessage(day)
          .setAuthor(somebody)
          .setCommitter(somebody)
          .setSign(false)
          .call();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Commits the same once more to the main branch, by whatever stands there for a person. */
  void commitBy(String committer) {
    Repository repository = git.getRepository();
    try (ObjectInserter objects = repository.newObjectInserter()) {
      RevCommit head = repository.parseCommit(repository.resolve("HEAD"));
      String text =
          "tree %s\nparent %s\nauthor %s\ncommitter %s\n\nany\n"
              .formatted(head.getTree().name(), head.name(), committer, committer);
      ObjectId id = objects.insert(Constants.OBJ_COMMIT, text.getBytes(UTF_8));
      objects.flush();
      Files.writeString(root.resolve(".git/refs/heads/main"), id.name() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  GitFolder tag(String name) {
    try {
      git.tag().setName(name).setAnnotated(false).call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  GitFolder branch(String name) {
    try {
      boolean isNew = git.getRepository().resolve(name) == null;
      git.checkout().setName(name).setCreateBranch(isNew).call();
      return this;
    } catch (GitAPIException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  GitFolder merge(String branch, String day) {
    try {
      git.merge()
          .include(git.getRepository().resolve(branch))
          .setFastForward(FastForwardMode.NO_FF)
          .setCommit(false)
          .call();
      commit(day);
      return this;
    } catch (GitAPIException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A clone that has the newest commit alone. */
  GitFolder shallow(Path folder) {
    try {
      Git clone =
          Git.cloneRepository()
              .setURI(root.toUri().toString())
              .setDirectory(folder.toFile())
              .setDepth(1)
              .setNoTags()
              .call();
      return new GitFolder(clone, folder);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PersonIdent somebody(String day) {
    return new PersonIdent(
        "Somebody", "somebody@example.org", Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
  }

  @Override
  public void close() {
    git.close();
  }
}
