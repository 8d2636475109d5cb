package io.github.techradar.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.wbr;

import io.github.techradar.site.words.Direction;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.usage.Inventory;
import j2html.tags.DomContent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What projects are called on pages; where two are called the same, also by their files. */
final class ProjectNames {

  /** The names that several projects have. */
  private final Set<Name> shared = new HashSet<>();

  private record Name(String project, String version) {

    static Name of(Inventory inventory) {
      return new Name(inventory.project(), inventory.version());
    }
  }

  /**
   * @param all all projects of a site
   */
  ProjectNames(List<Inventory> all) {
    Set<Name> seen = new HashSet<>();
    for (Inventory inventory : all) {
      Name name = Name.of(inventory);
      if (!seen.add(name)) {
        shared.add(name);
      }
    }
  }

  /** The name of a project, and its version if that is known. */
  DomContent draw(Inventory project) {
    return Spaced.of(
        Direction.of(span(broken(project.project())), project.project()).withClass("project"),
        iff(!project.version().isEmpty(), span(project.version()).withClass("aside")),
        iff(shared.contains(Name.of(project)), code(project.source())));
  }

  /** A name that may go on in a new line behind the group that it begins with. */
  private static DomContent broken(String name) {
    int group = name.indexOf(':') + 1;
    return group == 0
        ? text(name)
        : each(Stream.of(text(name.substring(0, group)), wbr(), text(name.substring(group))));
  }
}
