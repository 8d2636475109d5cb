package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.techradar.html.LinkTarget;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;
import io.github.techradar.model.SitePaths;
import io.github.techradar.model.Term;
import io.github.techradar.output.JsonText;
import io.github.techradar.output.MarkdownText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the generator of AOE makes its site of: a configuration, and Markdown files of entries in
 * the folders of releases. Its version 4 speaks of quadrants and takes four, version 5 of segments;
 * both are served with the same.
 */
final class AoeFolder {

  /** The folder of all that is written. */
  static final String FOLDER = "aoe";

  private static final List<String> QUADRANT_COLORS =
      List.of("#3e8914", "#1b7a8c", "#8a6d00", "#b3402a");

  /** Markdown ends lines at carriage returns too, which authors can write as references. */
  private static final Pattern BLANK_LINES = Pattern.compile("[\r\n]\\s*[\r\n]");

  private final Publication publication;
  private final Placement placement;

  private final Map<String, Placement.Placed> byId = new HashMap<>();

  /** The files that bodies show or link: where they go, and what they are copied from. */
  private final SortedMap<String, String> copies = new TreeMap<>();

  private AoeFolder(Publication publication) {
    this.publication = publication;
    this.placement = Placement.withListed(publication.radar());
    placement.placed().forEach(placed -> byId.put(placed.entry().id(), placed));
  }

  static Export of(Publication publication) {
    return new AoeFolder(publication).export();
  }

  private Export export() {
    List<ExportedFile> documents = new ArrayList<>();
    documents.add(new ExportedFile(FOLDER + "/config.json", JsonText.text(config())));
    AoeReleases releases =
        new AoeReleases(
            publication, placement.placed().stream().map(Placement.Placed::entry).toList());
    for (Placement.Placed placed : placement.placed()) {
      takeNoteOfCopies(placed.entry());
      SortedMap<LocalDate, Ring> files = releases.of(placed.entry(), placed.ring());
      files.forEach(
          (release, ring) ->
              documents.add(
                  new ExportedFile(
                      "%s/radar/%s/%s.md".formatted(FOLDER, release, placed.entry().id()),
                      () ->
                          Stream.of(
                              release.equals(files.lastKey())
                                  ? markdown(placed)
                                  : former(ring, placed.quadrant())))));
    }
    return Export.placed(
        placement,
        documents,
        copies.entrySet().stream()
            .map(copy -> new Export.Copy(copy.getKey(), copy.getValue()))
            .toList());
  }

  /**
   * Its own defaults, which this is laid over, name AOE as the owner of the site. Its build refuses
   * what it takes for another type than these have: an empty list, and a key that they lack.
   */
  private ObjectNode config() {
    ObjectNode config = JsonNodeFactory.instance.objectNode();
    config.put("editUrl", "").put("imprint", "").put("logoFile", "/logo.svg"); // on every page
    config.putArray("social").addObject().put("href", "").put("icon", "none");
    config
        .putObject("labels")
        .put("title", publication.radar().definition().title())
        .put("footer", "")
        .put("imprint", "");
    ArrayNode quadrants = config.putArray("quadrants");
    for (Quadrant quadrant : placement.quadrants()) {
      String color = quadrant.color().orElse(QUADRANT_COLORS.get(quadrants.size()));
      term(quadrants, quadrant).put("color", color);
    }
    ArrayNode rings = config.putArray("rings");
    int count = placement.rings().size();
    for (Ring ring : placement.rings()) {
      ObjectNode node = term(rings, ring);
      node.put("color", RingColors.of(ring, placement.rings()));
      double area = (double) rings.size() / count; // the inner rings need as much room
      node.put("radius", Math.round(1000 * StrictMath.sqrt(area)) / 1000.0);
      node.put("strokeWidth", 2);
    }
    return config;
  }

  private static ObjectNode term(ArrayNode terms, Term term) {
    return terms
        .addObject()
        .put("id", term.id())
        .put("title", term.name())
        .put("description", term.description());
  }

  /** An entry as it was; its newest file says the rest. */
  private static String former(Ring ring, Quadrant quadrant) {
    String id = quoted(quadrant.id());
    return "---\nring: %s\nquadrant: %s\nsegment: %s\n---\n".formatted(quoted(ring.id()), id, id);
  }

  /** An entry as its generator reads it; JSON texts are YAML too, whatever is in them. */
  private String markdown(Placement.Placed placed) {
    Entry entry = placed.entry();
    String quadrant = quoted(placed.quadrant().id());
    String tags = entry.tags().stream().map(AoeFolder::quoted).collect(Collectors.joining(", "));
    String body =
        publication.bodies() ? body(entry) : MarkdownText.plain(publication.summary(entry));
    return """
        ---
        title: %s
        ring: %s
        quadrant: %s
        segment: %s
        tags: [%s]
        %s---

        %s
        """
        .formatted(
            quoted(entry.title()),
            quoted(placed.ring().id()),
            quadrant,
            quadrant,
            tags,
            entry.featured() ? "" : "featured: false\n",
            body);
  }

  /** The text is written later, and then again for each reader. */
  private void takeNoteOfCopies(Entry entry) {
    if (publication.bodies()) {
      publication.html().of(entry).html().targets().forEach(this::takeNoteOfCopy);
    }
  }

  private void takeNoteOfCopy(LinkTarget target) {
    if (target instanceof LinkTarget.CopiedFile file) {
      copies.put(FOLDER + "/public/" + SitePaths.FILES + file.path(), file.path());
    }
  }

  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  /**
   * The body as one block of HTML, which Markdown hands on as it is up to a blank line. The
   * generator does not clean what it is given, so it gets what is clean already.
   */
  private String body(Entry entry) {
    String whole = publication.html().of(entry).html().html(target -> leading(entry, target));
    return whole.isBlank()
        ? ""
        : "<div>\n" + BLANK_LINES.matcher(whole.strip()).replaceAll("\n&#10;") + "\n</div>";
  }

  /**
   * A link as it leads on from the generator's page of an entry, if it leads anywhere from there.
   * What the generator finds in {@code public} is at the root of its site, two folders up.
   */
  private Optional<String> leading(Entry entry, LinkTarget target) {
    if (target instanceof LinkTarget.EntryPage page && byId.containsKey(page.id())) {
      String quadrant = byId.get(page.id()).quadrant().id();
      return Optional.of("../../%s/%s/%s".formatted(quadrant, page.id(), page.fragment()));
    }
    if (target instanceof LinkTarget.CopiedFile file) {
      return Optional.of("../../" + file.address());
    }
    return target instanceof LinkTarget.EntryPage || target instanceof LinkTarget.QuadrantPage
        ? publication.address(entry).map(target::whole)
        : Optional.of(target.address()); // somewhere else, or on the same page
  }
}
