package io.github.techradar.history;

import io.github.techradar.model.History;
import java.util.List;

/**
 * What a radar was.
 *
 * @param history what it was in its editions, as far as that is known
 * @param notes what could not be read of it, though nobody is to blame, for the log
 */
public record Past(History history, List<String> notes) {

  static final Past NONE = new Past(History.NONE, List.of());

  public Past {
    notes = List.copyOf(notes);
  }
}
