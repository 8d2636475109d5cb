package io.github.techradar.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The names that a repository has for commits.
 *
 * @param walk reads the commits; they are not for another walk
 */
record Revisions(Repository repository, RevWalk walk) {

  /** A tag and what it names. */
  record Tag(String name, RevCommit commit) {}

  /** The commits that a revision can mean: one, unless it is unknown or too short. */
  List<RevCommit> named(String name) throws IOException {
    List<RevCommit> commits = new ArrayList<>();
    for (ObjectId id : resolve(name)) {
      commit(id).ifPresent(commits::add);
    }
    return commits.stream().distinct().sorted(Comparator.comparing(RevCommit::name)).toList();
  }

  private Optional<RevCommit> commit(ObjectId id) throws IOException {
    try {
      return Optional.of(walk.parseCommit(id));
    } catch (IncorrectObjectTypeException | MissingObjectException e) {
      return Optional.empty(); // it is a tree, a file, or something that nobody has fetched
    }
  }

  private Collection<ObjectId> resolve(String name) throws IOException {
    try {
      ObjectId id = repository.resolve(name);
      return id == null ? List.of() : List.of(id);
    } catch (AmbiguousObjectException e) {
      return e.getCandidates();
    } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException e) {
      return List.of();
    }
  }

  /**
   * The tags of commits, oldest first.
   *
   * @param pattern which tags; {@code *} stands for any text, {@code ?} for one character
   */
  List<Tag> tags(String pattern) throws IOException {
    TagPattern wanted = new TagPattern(pattern);
    List<Tag> tags = new ArrayList<>();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
      String name = ref.getName().substring(Constants.R_TAGS.length());
      if (wanted.matches(name)) {
        named(ref.getName()).forEach(commit -> tags.add(new Tag(name, commit)));
      }
    }
    tags.sort(
        Comparator.comparing((Tag tag) -> tag.commit().getCommitTime()).thenComparing(Tag::name));
    return tags;
  }
}
