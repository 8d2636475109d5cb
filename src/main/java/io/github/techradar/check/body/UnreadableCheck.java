package io.github.techradar.check.body;

import io.github.techradar.markdown.Unreadable;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.BodyText;
import java.util.Optional;

/** A body that cannot be read as Markdown, of which no other check knows anything. */
final class UnreadableCheck {

  private UnreadableCheck() {}

  static Optional<Problem> check(BodyText body) {
    return body.facts().unreadable().map(why -> unreadable(body, why));
  }

  private static Problem unreadable(BodyText body, Unreadable why) {
    String message =
        switch (why.reason()) {
          case NESTED -> "quotes, lists or emphasis stand within each other too deep to be read";
          case MANY -> "from here on the text has more parts than can be read";
          case SLOW -> "this paragraph has too many marks to be read as Markdown";
          case REPEATED -> "this address is too long for how often it is used, with its title";
          case FAILED -> "this text makes the Markdown parser fail";
        };
    String help =
        switch (why.reason()) {
          case NESTED -> "Take levels out: 100 are the most.";
          case MANY ->
              "Move a part of it to another entry: 20,000 lines and 60,000 headings, items, links and"
                  + " the like are the most.";
          case SLOW -> "Split it with empty lines, or write marks such as ` [ < and \\ less often.";
          case REPEATED -> "Shorten it, or use it less often: the page repeats it for each use.";
          case FAILED -> "Take the text out part by part, to find what it is.";
        };
    Problem problem = Problem.of(Rule.UNREADABLE_BODY, body.at(why.offset()), message, help);
    return why.cause().map(problem::causedBy).orElse(problem);
  }
}
