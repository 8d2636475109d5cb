package io.github.techradar.model;

import java.util.List;

/**
 * What an entry says of itself: a {@link Ring} of the radar, or an {@link OffRadarStatus} that
 * keeps the entry in a list beside it.
 */
public sealed interface Status extends Term permits Ring, OffRadarStatus {

  /** Other spellings that entries may use for this status, as the definition gives them. */
  List<String> aliases();

  @Override
  default boolean answersTo(String text) {
    return Term.super.answersTo(text)
        || aliases().stream().anyMatch(alias -> Names.same(alias, text));
  }
}
