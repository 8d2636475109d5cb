package io.github.techradar.packages;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a package is called in its own world, without a version: {@code org.slf4j:slf4j-api} of
 * Maven, {@code pkg:npm/@angular/core} of npm. Names that differ by case only are one, for no
 * registry has two such packages that anybody could tell apart.
 *
 * @param type the world, in lower case: {@code maven}, {@code npm}, {@code pypi}
 * @param namespace what stands before the name: the group of Maven, the scope of npm; empty if the
 *     world has none
 * @param name the name itself
 */
public record PackageName(String type, String namespace, String name) {

  static final String MAVEN = "maven";
  private static final String DOCKER = "docker";
  private static final String PYPI = "pypi";
  private static final String GO_BY_VERSION = "gopkg.in";

  /** What stands between words of PyPI's names, which knows no difference between them. */
  private static final Pattern SEPARATORS = Pattern.compile("[-_.]++");

  private static final Pattern SCHEME = Pattern.compile("^[a-z]++://");

  /** Worlds whose namespace is that of all packages: a distribution of Linux. */
  private static final Set<String> DISTRIBUTED = Set.of("deb", "rpm", "apk", "alpm");

  private static final String OFFICIAL_IMAGES = "library";

  /** The form that equals and hash codes are made of. */
  public PackageName {
    type = type.toLowerCase(Locale.ROOT);
    if (type.equals(DOCKER) && namespace.isEmpty()) {
      namespace = OFFICIAL_IMAGES;
    }
  }

  /** The name of an artifact of Maven. */
  public static PackageName ofMaven(String groupId, String artifactId) {
    return new PackageName(MAVEN, groupId, artifactId);
  }

  static PackageName ofOfficialImage(String name) {
    return new PackageName(DOCKER, OFFICIAL_IMAGES, name);
  }

  static PackageName of(PackageURL url) {
    String namespace = Optional.ofNullable(url.getNamespace()).orElse("");
    return switch (url.getType()) {
      case PYPI ->
          new PackageName(PYPI, namespace, SEPARATORS.matcher(url.getName()).replaceAll("-"));
      case DOCKER -> new PackageName(DOCKER, registry(url) + namespace, url.getName());
      default -> new PackageName(url.getType(), namespace, url.getName());
    };
  }

  /** Where an image is from, with a slash at its end; empty for those of Docker itself. */
  private static String registry(PackageURL url) {
    String address =
        Optional.ofNullable(url.getQualifiers())
            .map(qualifiers -> qualifiers.get("repository_url"))
            .orElse("");
    String bare = SCHEME.matcher(address).replaceFirst("");
    boolean isDockers = bare.isEmpty() || bare.contains("docker.io") || bare.contains("docker.com");
    if (isDockers) {
      return "";
    }
    String start = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    return url.getNamespace() == null ? start : start + "/";
  }

  /**
   * A package URL without its qualifiers.
   *
   * @param name what is called so
   * @param version the version in it, if it has one
   */
  public record Versioned(PackageName name, Optional<String> version) {}

  /**
   * The name and the version in a package URL, such as {@code
   * pkg:maven/org.slf4j/slf4j-api@2.0.17?type=jar}. Its source is the specification of package URLs
   * (ECMA-427).
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  public static Versioned ofUrl(String url) {
    try {
      PackageURL parsed = new PackageURL(url);
      return new Versioned(of(parsed), Optional.ofNullable(parsed.getVersion()));
    } catch (MalformedPackageURLException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** All but the type as one text with {@code /} in it, in lower case: what patterns look at. */
  String path() {
    String path = namespace.isEmpty() ? name : namespace + "/" + name;
    return path.toLowerCase(Locale.ROOT);
  }

  /** Whether it is an artifact of Maven. */
  public boolean isMaven() {
    return type.equals(MAVEN);
  }

  /** Those that are made and used together have one family: a group, a scope, or else the name. */
  public String family() {
    if (isMaven()) {
      return namespace;
    }
    boolean saysNothing =
        namespace.isEmpty()
            || DISTRIBUTED.contains(type)
            || namespace.equals(GO_BY_VERSION)
            || (type.equals(DOCKER) && namespace.equals(OFFICIAL_IMAGES));
    return saysNothing ? toString() : "pkg:" + type + "/" + namespace;
  }

  /** {@code groupId:artifactId} for Maven; for others a package URL as people write it. */
  @Override
  public String toString() {
    if (isMaven()) {
      return namespace + ":" + name;
    }
    return "pkg:" + type + "/" + (namespace.isEmpty() ? "" : namespace + "/") + name;
  }

  /** The name with a version behind it: {@code org.slf4j:slf4j-api:2.0.17}. */
  public String with(String version) {
    if (version.isEmpty()) {
      return toString();
    }
    return this + (isMaven() ? ":" : "@") + version;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PackageName that
        && type.equals(that.type)
        && ((name.equals(that.name) && namespace.equals(that.namespace))
            || path().equals(that.path()));
  }

  @Override
  public int hashCode() {
    return type.hashCode() * 31 + path().hashCode();
  }
}
