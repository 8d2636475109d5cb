package io.github.techradar.export;

import io.github.techradar.model.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The banned entries of which a format cannot say all, each for the first reason there is. */
final class Unsaid {

  static final String UNREAD = "with coordinates that are none";
  static final String EXCEPTIONS =
      "with packages among theirs that belong to entries which are not banned";

  private final Bans bans;
  private final Map<String, List<Entry>> byReason = new LinkedHashMap<>();
  private final Set<Entry> entries = new LinkedHashSet<>();

  Unsaid(Bans bans) {
    this.bans = bans;
    bans.entries().stream().filter(bans::isPartlyUnread).forEach(entry -> add(entry, UNREAD));
  }

  /**
   * Names an entry.
   *
   * @param reason why some of its coordinates are not in the document, to be read behind the number
   *     of entries
   */
  void add(Entry entry, String reason) {
    if (entries.add(entry)) {
      byReason.computeIfAbsent(reason, none -> new ArrayList<>()).add(entry);
    }
  }

  /** Names an entry if there is a reason; whether there is none. */
  boolean isSaid(Entry entry, Optional<String> reason) {
    reason.ifPresent(why -> add(entry, why));
    return reason.isEmpty();
  }

  /** What the format has made of the bans. */
  Export export(ExportedFile document) {
    return new Export(
        List.of(document),
        List.of(),
        bans.entries().size() - entries.size(),
        byReason.entrySet().stream()
            .map(reason -> new Export.Omission(reason.getKey(), reason.getValue()))
            .toList());
  }
}
