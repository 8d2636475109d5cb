package io.github.techradar.history;

import io.github.techradar.model.Edition;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * An edition, and where to look for it.
 *
 * @param edition its name and day
 * @param end the last moment that belongs to it
 * @param isRevision whether it is that commit, and not only a day on which there was one
 * @param commit what git has of it, if it has something
 */
record FoundEdition(Edition edition, Instant end, boolean isRevision, Optional<RevCommit> commit) {}
