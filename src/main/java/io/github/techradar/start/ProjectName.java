package io.github.techradar.start;

import io.github.techradar.model.Names;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a project is called in Maven: letters of English, digits and hyphens. */
public final class ProjectName {

  private static final String DEFAULT = "technology-radar";

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private ProjectName() {}

  /** The name of a project, by the folder that it is in: {@code grosse} for {@code Größe}. */
  public static String of(Path folder) {
    String name =
        Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
            .map(Path::toString)
            .orElse("");
    String plain = Names.withoutAccents(Names.slug(name.replace("ß", "ss")));
    String joined = OTHERS.matcher(plain).replaceAll("-");
    String slug = Names.slug(joined);
    return slug.isEmpty() ? DEFAULT : slug;
  }
}
