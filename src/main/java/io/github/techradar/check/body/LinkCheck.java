package io.github.techradar.check.body;

import io.github.techradar.markdown.BodyLink;
import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.PageHtml;
import io.github.techradar.markdown.RelativeLink;
import io.github.techradar.markdown.WikiAddress;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Images;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.NearNames;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.SourcePath;
import io.github.techradar.model.UrlPath;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.LinkedFiles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the links and images of bodies lead anywhere, and may. Threads may share it. */
final class LinkCheck {

  private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):.*");

  /** What begins like the address of a web site: {@code redis.io}, {@code example.org/docs}. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:www(?:\\.[a-z0-9-]++)++|(?:[a-z0-9-]++\\.)++(?:com|org|net|io|dev|app|ai|edu|gov"
              + "|info|cloud|tech|co|eu|de|ch|at|fr|uk|us|ca|jp|nl|it|be|vn|(?:rs|sh)(?=/)))"
              + "(?:[/?#:]|$)");

  private static final Pattern HOST_WITH_PORT = Pattern.compile("[A-Za-z0-9.-]+\\.[A-Za-z]+:\\d+");

  /** What Markdown or a URL would read as more than a part of a file's name. */
  private static final Pattern SPECIAL = Pattern.compile("[\\s#?%<>()]");

  private static final String OWN_FOLDER = "Relative links start at the entry's own folder.";

  /** Headings of one entry that a dead link is compared with; more would take too long. */
  private static final int MOST_COMPARED = 500;

  /** Dead links of one file that are compared with all names; few more than these are listed. */
  private static final int MOST_GUESSES = 500;

  private final LinkedFiles files;
  private final EntryAddresses addresses;
  private final Map<String, EntryFile> entries;
  private @Nullable NearNames names;
  private final Images images;
  private final Map<String, NavigableSet<String>> anchors = new ConcurrentHashMap<>();
  private final Map<String, Integer> guesses = new ConcurrentHashMap<>();

  LinkCheck(LinkedFiles files, List<EntryValues> entries, Definition definition) {
    this.files = files;
    this.images = definition.images();
    this.addresses =
        new EntryAddresses(
            entries.stream().map(LinkCheck::named).toList(), definition, files::find);
    this.entries =
        entries.stream()
            .map(EntryValues::file)
            .collect(Collectors.toMap(EntryFile::path, Function.identity()));
  }

  private static EntryAddresses.Named named(EntryValues entry) {
    return new EntryAddresses.Named(entry.file().path(), entry.id(), entry.title().orElse(""));
  }

  /**
   * What is wrong with a link.
   *
   * @param source the path of the entry that it stands in
   * @param link where it leads
   * @param location where that stands
   */
  Optional<Problem> check(String source, BodyLink link, Location location) {
    String address = link.address().strip();
    if (WikiAddress.isEmbedding(address)) {
      return Optional.of(embedded(address, location));
    }
    Optional<String> ownFragment = WikiAddress.ownFragment(address);
    if (ownFragment.isPresent()) {
      return deadFragment(source, ownFragment.get(), location);
    }
    return link.isImage()
        ? checkImage(source, address, location)
        : check(source, address, location);
  }

  private Optional<Problem> checkImage(String source, String address, Location location) {
    if (addresses.file(source, address).isPresent()) {
      return Optional.empty();
    }
    Optional<Problem> problem = checkFile(source, address, location);
    boolean isShown = images == Images.ANYWHERE || !RelativeLink.leadsElsewhere(address);
    return isShown ? problem : problem.or(() -> Optional.of(remote(address, location)));
  }

  private static Problem remote(String address, Location location) {
    return Problem.of(
        Rule.REMOTE_IMAGE,
        location,
        "the image %s is on another host, so pages link it instead of showing it"
            .formatted(Names.quoted(address)),
        "Keep it in a file beside the entry; or write 'images: anywhere' in radar.yml, and readers"
            + " load images from wherever entries say.");
  }

  private Optional<Problem> check(String source, String address, Location location) {
    Optional<EntryAddresses.Found> entry = addresses.find(source, address);
    if (entry.isPresent()) {
      Optional<Problem> dead = deadFragment(entry.get().path(), entry.get().fragment(), location);
      return dead.isPresent() && isNameOfFile(source, address)
          ? Optional.of(nothing(source, address, location))
          : dead;
    }
    List<String> choice = addresses.choice(source, address);
    if (!choice.isEmpty()) {
      return Optional.of(ambiguous(address, choice, location));
    }
    if (addresses.quadrant(source, address).isPresent()) {
      return Optional.empty();
    }
    Optional<String> name = WikiAddress.name(address);
    return name.isPresent()
        ? Optional.of(nobody(name.get(), location))
        : checkFile(source, address, location);
  }

  private Optional<Problem> checkFile(String source, String address, Location location) {
    Matcher scheme = SCHEME.matcher(address);
    if (HOST_WITH_PORT.matcher(address).lookingAt()) {
      return Optional.of(nothing(source, address, location));
    }
    if (scheme.matches()) {
      return unsafe(scheme.group(1), location);
    }
    if (address.startsWith("#")) {
      return deadFragment(source, address, location);
    }
    if (address.isBlank()) {
      return Optional.of(
          Problem.of(Rule.DEAD_LINK, location, "the link '' leads to nothing", OWN_FOLDER));
    }
    Optional<RelativeLink> link = RelativeLink.of(source, address);
    if (link.isEmpty()) {
      return Optional.empty();
    }
    return link.get()
        .path()
        .filter(path -> files.find(path).isPresent())
        .map(path -> FileProblems.of(files.at(path), address, location))
        .orElseGet(() -> Optional.of(nothing(source, address, location)));
  }

  private Problem nothing(String source, String address, Location location) {
    boolean isInside =
        address.startsWith("/")
            || SCHEME.matcher(address).matches()
            || RelativeLink.of(source, address).flatMap(RelativeLink::path).isPresent();
    String message =
        isInside ? "the link %s leads to nothing" : "the link %s leads out of the source directory";
    return meant(
        Problem.of(Rule.DEAD_LINK, location, message.formatted(Names.quoted(address)), OWN_FOLDER),
        source,
        address);
  }

  private static Optional<Problem> unsafe(String scheme, Location location) {
    return PageHtml.SCHEMES.contains(Names.folded(scheme))
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    Rule.UNSAFE_LINK,
                    location,
                    "a link of the kind '%s:' is left out of the page".formatted(scheme),
                    "Pages link by http, https, mailto and tel, or by a relative path.")
                .suggesting(scheme, Names.nearest(scheme, PageHtml.SCHEMES)));
  }

  /** A dead link's problem with what the link was most likely meant to be. */
  private Problem meant(Problem problem, String source, String address) {
    if (HOST.matcher(address).lookingAt()) {
      return problem
          .advising("A link to a web site starts with https://. " + OWN_FOLDER)
          .suggesting(address, Optional.of("https://" + address));
    }
    return isNameOfFile(source, address)
        ? problem
            .advising("In a link, '#' in a file's name is written %23, '?' %3F and '%' %25.")
            .suggesting(address, Optional.of(UrlPath.encoded(address)))
        : problem.suggesting(
            address, guess(problem, () -> nearestEntry(address)).map(LinkCheck::asAddress));
  }

  /** Whether a link is just what a file is called, and leads elsewhere by its # or ?. */
  private boolean isNameOfFile(String source, String address) {
    return RelativeLink.of(source, UrlPath.encoded(address))
        .flatMap(RelativeLink::path)
        .flatMap(files::find)
        .isPresent();
  }

  private static String asAddress(String path) {
    return SPECIAL.matcher(path).find() ? UrlPath.encoded(path) : path;
  }

  private static Problem embedded(String address, Location location) {
    return Problem.of(
        Rule.DEAD_LINK,
        location,
        "%s shows nothing, for pages do not embed others".formatted(Names.quoted(address)),
        "Write ![what is on it](path) for an image, and [[name]] for a link to an entry.");
  }

  private Problem nobody(String name, Location location) {
    Problem problem =
        Problem.of(
            Rule.DEAD_LINK,
            location,
            "no entry is called %s".formatted(Names.quoted(name)),
            "A name between [[ and ]] is that of an entry's file, or its title; code stands between"
                + " backticks.");
    return problem.suggesting(name, guess(problem, () -> addresses.nearestName(name)));
  }

  /** What was most likely meant, as long as the file has few dead links. */
  private Optional<String> guess(Problem problem, Supplier<Optional<String>> nearest) {
    int before = guesses.merge(problem.location().path(), 1, Integer::sum);
    return before > MOST_GUESSES ? Optional.empty() : nearest.get();
  }

  private static Problem ambiguous(String address, List<String> choice, Location location) {
    return Problem.of(
        Rule.DEAD_LINK,
        location,
        "the link %s could lead to %s"
            .formatted(Names.quoted(address), String.join(" or ", choice)),
        "Write the path to the file that it is to lead to.");
  }

  /** The paths of entries without their endings; made when the first link leads nowhere. */
  private synchronized NearNames names() {
    if (names == null) {
      names =
          new NearNames(entries.keySet().stream().map(SourcePath::withoutEnding).sorted().toList());
    }
    return names;
  }

  /** The entry that a link was most likely meant for; its ending says nothing about that. */
  private Optional<String> nearestEntry(String address) {
    return names()
        .nearest(SourcePath.withoutEnding(address))
        .flatMap(
            name ->
                entries.keySet().stream()
                    .filter(path -> SourcePath.withoutEnding(path).equals(name))
                    .sorted()
                    .findFirst())
        .or(() -> addresses.nearest(address));
  }

  /** A link to a heading that is not there; {@code #} alone is the top of the page. */
  private Optional<Problem> deadFragment(String path, String fragment, Location location) {
    if (fragment.length() < 2) {
      return Optional.empty();
    }
    String anchor = UrlPath.decoded(fragment.substring(1));
    NavigableSet<String> known = anchorsOf(path);
    if (known.contains(anchor)) {
      return Optional.empty();
    }
    Problem problem =
        Problem.of(
            Rule.DEAD_LINK,
            location,
            "%s has no heading for the link %s"
                .formatted(Names.exact(path), Names.quoted(fragment)),
            "A heading's link is its text in lower case, with hyphens for spaces.");
    return Optional.of(problem.suggesting(fragment, guess(problem, () -> nearest(anchor, known))));
  }

  private static Optional<String> nearest(String anchor, Collection<String> known) {
    return known.size() > MOST_COMPARED
        ? Optional.empty()
        : Names.nearest(anchor, known).map(name -> "#" + name);
  }

  private NavigableSet<String> anchorsOf(String path) {
    @Nullable NavigableSet<String> known = anchors.get(path);
    if (known == null) {
      known = anchors(path);
      anchors.put(path, known);
    }
    return known;
  }

  private NavigableSet<String> anchors(String path) {
    return Stream.ofNullable(entries.get(path))
        .flatMap(file -> file.body().facts().anchors().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
