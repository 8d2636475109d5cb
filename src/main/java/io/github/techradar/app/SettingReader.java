package io.github.techradar.app;

import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.model.Names;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severities;
import io.github.techradar.model.Severity;
import io.github.techradar.model.SitePaths;
import io.github.techradar.start.Workflow;
import io.github.techradar.usage.Policy;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Understands what people write into settings. What it does not understand it refuses, in words of
 * the front end, with what could be written instead.
 */
public final class SettingReader {

  /** What stands for a letter that this Java could not decode. */
  private static final char UNREADABLE = '\uFFFD';

  private static final String TODAY = "today";
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9._-]+");

  private final FrontEnd frontEnd;

  /**
   * @param frontEnd knows what people call the settings
   */
  public SettingReader(FrontEnd frontEnd) {
    this.frontEnd = frontEnd;
  }

  /**
   * Which problems fail a run.
   *
   * @param word {@code error}, {@code warning} or {@code never}, in any case
   * @throws UnusableException if it is none of these
   */
  public FailOn failOn(String word) throws UnusableException {
    return choice(Setting.FAIL_ON, "be", word, FailOn.values(), FailOn::word);
  }

  /**
   * The documents for other tools, in the order given, each once.
   *
   * @param names names of formats; blank ones and nulls count for nothing
   * @throws UnusableException if there is no such format
   */
  public List<ExportFormat> formats(List<@Nullable String> names) throws UnusableException {
    return choices(Setting.FORMATS, names, ExportFormat.values(), ExportFormat::word);
  }

  /**
   * The formats of files that list problems, in the order given, each once.
   *
   * @param names names of formats; blank ones and nulls count for nothing
   * @throws UnusableException if there is no such format
   */
  public List<FindingsFormat> findings(List<@Nullable String> names) throws UnusableException {
    return choices(Setting.FINDINGS, names, FindingsFormat.values(), FindingsFormat::word);
  }

  /**
   * The day that the age of entries is counted to.
   *
   * @param text a day as {@code YYYY-MM-DD}, or {@code today}; null for none
   * @throws UnusableException if it is no day
   */
  public Optional<LocalDate> reviewDay(@Nullable String text) throws UnusableException {
    return text == null ? Optional.empty() : Optional.of(day(Setting.REVIEW_DAY, text));
  }

  /**
   * The day that something new begins with.
   *
   * @param text a day as {@code YYYY-MM-DD}, or {@code today}; null for today
   * @throws UnusableException if it is no day
   */
  public LocalDate day(@Nullable String text) throws UnusableException {
    return day(Setting.DAY, text == null ? TODAY : text);
  }

  LocalDate day(Setting setting, String text) throws UnusableException {
    String day = text.strip();
    try {
      return day.equals(TODAY) ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new UnusableException(
          "%s cannot be %s; write a day as YYYY-MM-DD, or today."
              .formatted(frontEnd.name(setting), Names.quoted(text)),
          e);
    }
  }

  /**
   * Where everything of a radar is on its site.
   *
   * @param name what the radar is called
   * @throws UnusableException if it cannot be called so
   */
  public SitePaths name(String name) throws UnusableException {
    try {
      return new SitePaths(name);
    } catch (IllegalArgumentException e) {
      throw new UnusableException(
          "%s: %s".formatted(frontEnd.name(Setting.NAME), e.getMessage()), e);
    }
  }

  /**
   * The address of the folder that has the radar's page.
   *
   * @param text an address on the web; null or blank for none
   * @return the address with a slash at its end
   * @throws UnusableException if it is no such address
   */
  public Optional<URI> siteUrl(@Nullable String text) throws UnusableException {
    return address(Setting.SITE_URL, text);
  }

  /**
   * The address of a site that is to be.
   *
   * @param text an address on the web; null or blank for none
   * @return the address with a slash at its end
   * @throws UnusableException if it is no such address
   */
  public Optional<URI> url(@Nullable String text) throws UnusableException {
    return address(Setting.URL, text);
  }

  Optional<URI> address(Setting setting, @Nullable String text) throws UnusableException {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    Optional<URI> address = SiteAddress.of(text);
    if (address.isEmpty()) {
      throw new UnusableException(
          "%s cannot be '%s'; write an address such as https://example.org/radar/."
              .formatted(frontEnd.name(setting), text));
    }
    return address;
  }

  /**
   * The title of something new, on one line.
   *
   * @param text the title; null or blank for none
   * @throws UnusableException if it has characters that nobody sees, or that could not be read
   */
  public Optional<String> title(@Nullable String text) throws UnusableException {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String title = SPACES.matcher(text.strip()).replaceAll(" ");
    if (title.indexOf(UNREADABLE) >= 0) {
      throw new UnusableException(
          "%s has letters that could not be read: %s. A locale with UTF-8 helps (LC_ALL=C.UTF-8)."
              .formatted(frontEnd.name(Setting.TITLE), Names.quoted(title)));
    }
    if (!Names.exact(title).equals(title)) {
      throw new UnusableException(
          "%s has characters that nobody sees: %s. Write it without them."
              .formatted(frontEnd.name(Setting.TITLE), Names.quoted(title)));
    }
    return Optional.of(title);
  }

  /**
   * The title of a new entry, which cannot do without.
   *
   * @throws UnusableException if there is none, or if it has characters that nobody sees or could
   *     read
   */
  public String entryTitle(@Nullable String text) throws UnusableException {
    return title(text)
        .orElseThrow(
            () ->
                new UnusableException(
                    "Say what the entry is called, such as %s."
                        .formatted(frontEnd.assignment(Setting.TITLE, "Kafka"))));
  }

  /**
   * The group of a project for Maven.
   *
   * @param text null or blank for none
   * @throws UnusableException if Maven does not take it
   */
  public Optional<String> groupId(@Nullable String text) throws UnusableException {
    return coordinate(Setting.GROUP_ID, text);
  }

  /**
   * The name of a project in its group.
   *
   * @param text null or blank for none
   * @throws UnusableException if Maven does not take it
   */
  public Optional<String> artifactId(@Nullable String text) throws UnusableException {
    return coordinate(Setting.ARTIFACT_ID, text);
  }

  private Optional<String> coordinate(Setting setting, @Nullable String text)
      throws UnusableException {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    if (!COORDINATE.matcher(text.strip()).matches()) {
      throw new UnusableException(
          "%s cannot be %s; Maven takes letters from a to z, digits, '.', '_' and '-'."
              .formatted(frontEnd.name(setting), Names.quoted(text)));
    }
    return Optional.of(text.strip());
  }

  /**
   * What is to check and publish a new radar, in the order given, each once.
   *
   * @param names names of hosts; blank ones and nulls count for nothing
   * @throws UnusableException if there is no such host
   */
  public List<Workflow> workflows(List<@Nullable String> names) throws UnusableException {
    return choices(Setting.CI, names, Workflow.values(), Workflow::word);
  }

  /**
   * What the problems of rules weigh for one build.
   *
   * @param texts such as {@code unlisted-in-use=warning}; blank ones and nulls count for nothing
   * @return empty for a rule that is turned off
   * @throws UnusableException if there is no such rule for builds, or no such weight
   */
  public Severities rules(List<@Nullable String> texts) throws UnusableException {
    Map<Rule, Optional<Severity>> rules = new EnumMap<>(Rule.class);
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        int equals = text.indexOf('=');
        String id = equals < 0 ? text : text.substring(0, equals);
        String level = equals < 0 ? "" : text.substring(equals + 1).strip();
        Rule[] known = Policy.RULES.toArray(Rule[]::new);
        Rule rule = choice(Setting.RULES, "contain", id.strip(), known, Rule::id);
        Optional<Severity> severity = Severity.ofWord(level);
        if (severity.isEmpty() && !level.equals("off")) {
          throw new UnusableException(
              "%s cannot contain %s; write %s=error, %s=warning or %s=off."
                  .formatted(
                      frontEnd.name(Setting.RULES),
                      Names.quoted(text),
                      rule.id(),
                      rule.id(),
                      rule.id()));
        }
        rules.put(rule, severity);
      }
    }
    return new Severities(rules);
  }

  private <T> List<T> choices(
      Setting setting, List<@Nullable String> names, T[] values, Function<T, String> word)
      throws UnusableException {
    List<T> chosen = new ArrayList<>();
    for (String name : names) {
      if (name != null && !name.isBlank()) {
        chosen.add(choice(setting, "contain", name, values, word));
      }
    }
    return chosen.stream().distinct().toList();
  }

  <T> T choice(Setting setting, String verb, String name, T[] values, Function<T, String> word)
      throws UnusableException {
    for (T value : values) {
      if (Names.same(word.apply(value), name)) {
        return value;
      }
    }
    throw new UnusableException(
        "%s cannot %s %s; allowed: %s."
            .formatted(
                frontEnd.name(setting),
                verb,
                Names.quoted(name),
                Arrays.stream(values).map(word).collect(Collectors.joining(", "))));
  }
}
