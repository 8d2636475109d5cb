package io.github.techradar.output;

import java.time.LocalDate;

/** What all feeds have in common. */
public final class FeedText {

  /** The version of JSON Feed that ours are of, as the format wants it (jsonfeed.org). */
  public static final String JSON_FEED = "https://jsonfeed.org/version/1.1";

  private FeedText() {}

  /** The first moment of a day (UTC), for formats that know no days (RFC 3339). */
  public static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
