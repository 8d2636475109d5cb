package io.github.techradar.app;

import io.github.techradar.imports.format.ImportFormat;
import io.github.techradar.model.Names;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Understands what people write of a radar that is to be imported, as {@link SettingReader} does.
 */
public final class ImportSettingReader {

  private final FrontEnd frontEnd;
  private final SettingReader settings;

  /**
   * @param frontEnd knows what people call the settings
   */
  public ImportSettingReader(FrontEnd frontEnd) {
    this.frontEnd = frontEnd;
    this.settings = new SettingReader(frontEnd);
  }

  /**
   * What the radar is called.
   *
   * @param text the title; null or blank for none
   * @throws UnusableException if it has characters that nobody sees, or that could not be read
   */
  public Optional<String> title(@Nullable String text) throws UnusableException {
    return settings.title(text);
  }

  /**
   * The files of a radar of another tool.
   *
   * @throws UnusableException if there are none
   */
  public List<Path> from(List<Path> files) throws UnusableException {
    if (files.isEmpty()) {
      throw new UnusableException(
          "Say which file or folder has the radar, such as %s."
              .formatted(frontEnd.assignment(Setting.FROM, "radar.csv")));
    }
    return files.stream().map(Path::toAbsolutePath).toList();
  }

  /**
   * The format of a radar of another tool.
   *
   * @param name null or blank for none
   * @throws UnusableException if there is no such format
   */
  public Optional<ImportFormat> format(@Nullable String name) throws UnusableException {
    return name == null || name.isBlank()
        ? Optional.empty()
        : Optional.of(
            settings.choice(Setting.FORMAT, "be", name, ImportFormat.values(), ImportFormat::word));
  }

  /**
   * Names of rings or quadrants, in the order given.
   *
   * @param names null for none; blank ones and nulls count for nothing
   */
  public List<String> names(@Nullable List<@Nullable String> names) {
    return names == null
        ? List.of()
        : names.stream()
            .flatMap(name -> Optional.ofNullable(name).stream())
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  /**
   * Days of files, in the order given.
   *
   * @param texts each as {@code YYYY-MM-DD} or {@code today}; null for none
   * @throws UnusableException if one is no day
   */
  public List<LocalDate> days(@Nullable List<@Nullable String> texts) throws UnusableException {
    List<LocalDate> days = new ArrayList<>();
    for (String text : names(texts)) {
      days.add(settings.day(Setting.DAYS, text));
    }
    return days;
  }

  /**
   * Where files have the keys of entries: the name of a field, a colon, and the key.
   *
   * @param pairs null for none
   * @throws UnusableException if one has no colon between two names
   */
  public Map<String, String> mapping(@Nullable List<@Nullable String> pairs)
      throws UnusableException {
    Map<String, String> mapping = new LinkedHashMap<>();
    for (String pair : names(pairs)) {
      int colon = pair.indexOf(':');
      if (colon < 1 || colon == pair.length() - 1) {
        throw new UnusableException(
            "%s cannot contain %s; write a field, a colon and a key, such as status:config.ring."
                .formatted(frontEnd.name(Setting.MAPPING), Names.quoted(pair)));
      }
      mapping.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
    }
    return mapping;
  }

  /**
   * The address of another tool's site.
   *
   * @param text an address on the web; null or blank for none
   * @return the address with a slash at its end
   * @throws UnusableException if it is no such address
   */
  public Optional<URI> oldSite(@Nullable String text) throws UnusableException {
    return settings.address(Setting.OLD_SITE, text);
  }
}
