package io.github.techradar.check;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.RelativeLink;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.SourceDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong below the front matter. */
final class BodyCheck {

  private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):.*");
  private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)[?…\\s]+|\\.{3}|tbd\\.?|todo\\.?|-");

  private final Parser parser =
      Parser.builder(new MutableDataSet().set(Parser.SPACE_IN_LINK_URLS, true)).build();
  private final Mojibake mojibake = new Mojibake();
  private final SourceDirectory directory;
  private final Set<String> entries;
  private final Definition definition;

  BodyCheck(SourceDirectory directory, List<EntryFile> entries, Definition definition) {
    this.directory = directory;
    this.entries = entries.stream().map(EntryFile::path).collect(Collectors.toSet());
    this.definition = definition;
  }

  List<Problem> check(EntryFile entry) {
    List<Problem> problems = new ArrayList<>();
    checkEncoding(entry, problems);
    Document document;
    try {
      document = parser.parse(entry.body());
    } catch (StackOverflowError e) {
      return problems; // nested hundreds deep; the page will show it as it was written
    }
    for (Node node : document.getDescendants()) {
      if (node instanceof LinkNodeBase link && !isFootnote(link)) {
        checkLink(entry, link.getUrl(), problems);
      } else if (node instanceof Heading heading) {
        checkHeading(entry, heading, problems);
      }
    }
    return problems;
  }

  /** To a parser that knows no footnotes they look like addresses of links. */
  private static boolean isFootnote(LinkNodeBase link) {
    return link instanceof Reference && link.getChars().startsWith("[^");
  }

  /** One problem for each line that has a spoiled character, with the first of them. */
  private void checkEncoding(EntryFile entry, List<Problem> problems) {
    int from = 0;
    Optional<Mojibake.Finding> next = mojibake.find(entry.body(), from);
    while (next.isPresent()) {
      Mojibake.Finding finding = next.get();
      problems.add(
          Problem.of(
                  Rule.MOJIBAKE,
                  entry.bodyLocation(finding.start()),
                  "%s went through a wrong decoder".formatted(Names.quoted(finding.spoiled())),
                  "Mend this line, and save the file as UTF-8.")
              .suggesting(Optional.of(finding.repaired())));
      int lineEnd = entry.body().indexOf('\n', finding.start());
      next = lineEnd < 0 ? Optional.empty() : mojibake.find(entry.body(), lineEnd);
    }
  }

  private void checkLink(EntryFile entry, BasedSequence url, List<Problem> problems) {
    String address = url.unescape().strip();
    var scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      if (!SAFE_SCHEMES.contains(Names.folded(scheme.group(1)))) {
        problems.add(
            Problem.of(
                Rule.UNSAFE_LINK,
                entry.bodyLocation(url.getStartOffset()),
                "a link of the kind '%s:' is left out of the page".formatted(scheme.group(1)),
                "Pages link by http, https, mailto and tel, or by a relative path."));
      }
      return;
    }
    RelativeLink.of(entry.path(), address)
        .flatMap(link -> dead(link, address))
        .ifPresent(
            message ->
                problems.add(
                    Problem.of(
                            Rule.DEAD_LINK,
                            entry.bodyLocation(url.getStartOffset()),
                            message,
                            "Relative links start at the entry's own folder.")
                        .suggesting(nearestEntry(address))));
  }

  /** The entry that a link was most likely meant for; its ending says nothing about that. */
  private Optional<String> nearestEntry(String address) {
    List<String> names = entries.stream().map(BodyCheck::withoutEnding).sorted().toList();
    return Names.nearest(withoutEnding(address), names)
        .flatMap(name -> entries.stream().filter(e -> withoutEnding(e).equals(name)).findFirst());
  }

  private static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  private Optional<String> dead(RelativeLink link, String address) {
    if (link.path().isEmpty()) {
      return Optional.of(
          "the link %s leads out of the source directory".formatted(Names.quoted(address)));
    }
    String path = link.path().get();
    return entries.contains(path) || directory.hasFile(path)
        ? Optional.empty()
        : Optional.of("the link %s leads to nothing".formatted(Names.quoted(address)));
  }

  private void checkHeading(EntryFile entry, Heading heading, List<Problem> problems) {
    if (heading.getText().isBlank()) {
      problems.add(
          Problem.of(
              Rule.EMPTY_HEADING,
              entry.bodyLocation(heading.getStartOffset()),
              "a heading without text",
              "Give it a text or remove it."));
    } else if (isOnRadar(entry) && isPlaceholder(heading)) {
      problems.add(
          Problem.of(
              Rule.UNFINISHED_SECTION,
              entry.bodyLocation(heading.getStartOffset()),
              "the section %s has nothing but a placeholder"
                  .formatted(Names.quoted(heading.getText().toString())),
              "Write it or remove its heading; the entry is on the radar."));
    }
  }

  /** Whether all that stands below a heading, up to the next, is a mark for "to be written". */
  private static boolean isPlaceholder(Heading heading) {
    StringBuilder text = new StringBuilder();
    Node node = heading.getNext();
    while (node != null && !(node instanceof Heading)) {
      if (!(node instanceof HtmlCommentBlock)) {
        text.append(node.getChars());
      }
      node = node.getNext();
    }
    String section = text.toString().strip();
    return !section.isEmpty() && PLACEHOLDER.matcher(section).matches();
  }

  /** Only what readers are told to use has to be finished. */
  private boolean isOnRadar(EntryFile entry) {
    return entry
        .frontMatter()
        .flatMap(frontMatter -> status(frontMatter))
        .filter(status -> definition.status(status).filter(Ring.class::isInstance).isPresent())
        .isPresent();
  }

  private Optional<String> status(FrontMatter frontMatter) {
    return frontMatter.given(definition.field(Field.STATUS).orElseThrow()).stream()
        .flatMap(pair -> FrontMatter.texts(pair.value()).stream())
        .findFirst();
  }
}
