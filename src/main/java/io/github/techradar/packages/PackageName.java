package io.github.techradar.packages;

import com.github.packageurl.MalformedPackageURLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a package is called in its own world, without a version: {@code org.slf4j:slf4j-api} of
 * Maven, {@code pkg:npm/@angular/core} of npm. Names that differ by case only are one, for no
 * registry has two such packages that anybody could tell apart; how each is written is kept.
 *
 * @param type the world, in lower case: {@code maven}, {@code npm}, {@code pypi}
 * @param namespace what stands before the name: the group of Maven, the scope of npm; empty if the
 *     world has none
 * @param name the name itself
 */
public record PackageName(String type, String namespace, String name) {

  static final String MAVEN = "maven";
  private static final String DOCKER = "docker";
  private static final String OCI = "oci";
  private static final String PYPI = "pypi";
  private static final String GO_BY_VERSION = "gopkg.in";

  /** What stands between words of PyPI's names, which knows no difference between them. */
  private static final Pattern SEPARATORS = Pattern.compile("[-_.]++");

  private static final Pattern SCHEME = Pattern.compile("^[a-z]++://");

  /** The hosts of the registry whose images need no host. */
  private static final Pattern DOCKERS_OWN =
      Pattern.compile("(?:^|\\.)docker\\.(?:io|com)$", Pattern.CASE_INSENSITIVE);

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

  static PackageName of(PackageUrl url) {
    return isImage(url.type())
        ? ofImage(url)
        : new PackageName(url.type(), url.namespace(), url.name());
  }

  /** Whether packages of a type are images, which have two types for the same ones. */
  static boolean isImage(String type) {
    return type.equals(DOCKER) || type.equals(OCI);
  }

  /**
   * The name of an image by where it is from, without the registry of Docker itself: {@code
   * ghcr.io/team/web}. The type {@code oci} says all of that in the address of the repository, the
   * name too.
   */
  private static PackageName ofImage(PackageUrl url) {
    String address = SCHEME.matcher(url.qualifier("repository_url")).replaceFirst("");
    List<String> parts = new ArrayList<>(parts(address));
    boolean hasName =
        url.type().equals(OCI)
            && !parts.isEmpty()
            && parts.get(parts.size() - 1).equalsIgnoreCase(url.name());
    if (!hasName) {
      parts.addAll(parts(url.namespace()));
      parts.add(url.name());
    }
    if (parts.size() > 1 && DOCKERS_OWN.matcher(parts.get(0)).find()) {
      parts.remove(0);
    }
    int last = parts.size() - 1;
    return new PackageName(DOCKER, String.join("/", parts.subList(0, last)), parts.get(last));
  }

  private static List<String> parts(String path) {
    return Arrays.stream(path.split("/", -1)).filter(part -> !part.isEmpty()).toList();
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
   * pkg:maven/org.slf4j/slf4j-api@2.0.17?type=jar}; of an image of type {@code oci} the tag, if it
   * has one, for its version is a sum that nobody reads. The source is the specification of package
   * URLs (ECMA-427).
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  public static Versioned ofUrl(String url) {
    try {
      PackageUrl parsed = PackageUrl.of(url);
      Optional<String> tag = Optional.of(parsed.qualifier("tag")).filter(text -> !text.isEmpty());
      boolean isOci = parsed.type().equals(OCI);
      return new Versioned(of(parsed), tag.filter(text -> isOci).or(parsed::version));
    } catch (MalformedPackageURLException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * All but the type as one text with {@code /} in it, in lower case: what patterns look at. In a
   * world that knows no difference between separators each is {@code -}.
   */
  String path() {
    String path = (namespace.isEmpty() ? name : namespace + "/" + name).toLowerCase(Locale.ROOT);
    return tellsSeparators() ? path : SEPARATORS.matcher(path).replaceAll("-");
  }

  /**
   * Whether its registry tells {@code -}, {@code _} and {@code .} in names apart: all do, but for
   * PyPI.
   */
  public boolean tellsSeparators() {
    return !type.equals(PYPI);
  }

  /**
   * The ways to write it, for tools that compare letters: as it is, and of PyPI also as the index
   * itself writes it, in lower case and with {@code -} between words.
   */
  public List<String> spellings() {
    String plain = SEPARATORS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return tellsSeparators() || plain.equals(name) ? List.of(name) : List.of(name, plain);
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
