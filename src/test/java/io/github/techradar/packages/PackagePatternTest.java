package io.github.techradar.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackagePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "org.example:api | pkg:maven/org.example/api@1.0?type=jar | true",
        "org.example:* | pkg:maven/org.example/api@1.0 | true",
        "org.example.*:* | pkg:maven/org.example/api@1.0 | false",
        "*:api | pkg:maven/org.example/api@1.0 | true",
        "org.example:api | pkg:npm/api@1.0 | false",
        "pkg:maven/org.example/api | pkg:maven/org.example/api@1.0 | true",
        "pkg:npm/@angular/* | pkg:npm/%40angular/core@17.0.0 | true",
        "pkg:npm/%40angular/* | pkg:npm/%40angular/core@17.0.0 | true",
        "pkg:npm/@angular/* | pkg:npm/angular@1.8.0 | false",
        "pkg:npm/@*/core | pkg:npm/%40angular/core@17.0.0 | true",
        "pkg:docker/library/postgres | pkg:docker/postgres@16 | true",
        "pkg:docker/postgres | pkg:docker/library/postgres@16 | true",
        "pkg:pypi/Typing_Extensions | pkg:pypi/typing-extensions@4.0 | true",
        "pkg:pypi/typing.extensions | pkg:pypi/typing_extensions@4.0 | true",
        "pkg:docker/library/postgres | pkg:docker/postgres@16?repository_url=registry.example.org/team | false",
        "pkg:docker/registry.example.org/team/* | pkg:docker/postgres@16?repository_url=https://registry.example.org/team/ | true",
        "pkg:docker/library/postgres | pkg:docker/postgres@16?repository_url=docker.io | true",
        "pkg:docker/library/postgres | pkg:docker/library%2Fpostgres@16 | true",
        "pkg:docker/docker.io/library/postgres | pkg:docker/postgres@16 | true",
        "pkg:docker/library/postgres | pkg:oci/postgres@16?repository_url=index.docker.io%2Flibrary%2Fpostgres | true",
        "pkg:docker/library/postgres | pkg:oci/postgres@sha256%3Aab?repository_url=docker.io/library/postgres | true",
        "pkg:docker/postgres | pkg:oci/postgres@16 | true",
        "pkg:oci/postgres | pkg:docker/postgres@16 | true",
        "pkg:oci/nginx | pkg:oci/nginx@1?repository_url=ghcr.io%2Facme%2Fnginx | false",
        "pkg:docker/ghcr.io/acme/* | pkg:oci/nginx@1?repository_url=ghcr.io%2Facme%2Fnginx | true",
        "pkg:docker/ghcr.io/acme/* | pkg:oci/nginx@1?repository_url=ghcr.io/acme | true",
        "pkg:docker/ghcr.io/acme/* | pkg:docker/acme/web@1?repository_url=ghcr.io | true",
        "pkg:golang/github.com/BurntSushi/toml | pkg:golang/github.com/burntsushi/toml@v1.0.0 | true",
        "pkg:pypi/zope.* | pkg:pypi/zope-interface@6.0 | true",
        "pkg:pypi/ruamel.yaml | pkg:pypi/ruamel__yaml@0.18 | true",
        "pkg:golang/github.com/aws/* | pkg:golang/github.com/aws/aws-sdk-go-v2/service/s3@v1.0.0 | true",
        "pkg:nuget/newtonsoft.json | pkg:nuget/Newtonsoft.Json@13.0.1 | true",
        "pkg:NPM/react | pkg:npm/react@18.0.0 | true",
      })
  void namesPackages(String pattern, String url, boolean isNamed) {
    assertThat(PackagePattern.of(pattern).names(PackageName.ofUrl(url).name())).isEqualTo(isNamed);
  }

  /** Other tools compare names letter by letter. */
  @ParameterizedTest
  @CsvSource({
    "pkg:golang/github.com/BurntSushi/toml@1.*, pkg:golang/github.com/BurntSushi/toml",
    "pkg:pypi/ruamel.yaml, pkg:pypi/ruamel.yaml",
    "pkg:pypi/Django, pkg:pypi/Django",
    "pkg:npm/%40Acme/Web, pkg:npm/@Acme/Web",
    "pkg:nuget/Newtonsoft.Json@13, pkg:nuget/Newtonsoft.Json",
    "pkg://npm/react, pkg:npm/react",
  })
  void namesStayAsTheyAreWritten(String pattern, String name) {
    assertThat(PackagePattern.of(pattern).name()).hasToString(name);
    assertThat(PackageName.ofUrl(pattern.replace("*", "0") + "?a=b@c/d#e").name())
        .hasToString(name);
  }

  @Test
  void theVersionOfAnImageIsItsTag() {
    assertThat(PackageName.ofUrl("pkg:oci/a@sha256%3Aab?tag=16&repository_url=x.io/a").version())
        .contains("16");
    assertThat(PackageName.ofUrl("pkg:oci/a@sha256%3Aab").version()).contains("sha256:ab");
    assertThat(PackageName.ofUrl("pkg:npm/a@1?tag=2").version()).contains("1");
  }

  /** The meaning of versions is that of the enforcer, whose rules are made of the same texts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a:b | 1.0 | true",
        "a:b:1.2 | 1.2 | true",
        "a:b:1.2 | 1.10 | true",
        "a:b:1.2 | 1.1 | false",
        "a:b:[1.2] | 1.3 | false",
        "a:b:[1,2) | 1.9.9 | true",
        "a:b:[1,2) | 2.0 | false",
        "a:b:(,1],[3,) | 2 | false",
        "a:b:(,1],[3,) | 3.0.1 | true",
        "a:b:1.* | 1.7 | true",
        "a:b:1.* | 10.7 | false",
        "a:b:1.* | 1 | true",
        "a:b:1.* | 1.0-alpha-1 | true",
        "a:b:1.* | 1.99.Final | true",
        "a:b:1.* | 2.0-alpha1 | false",
        "a:b:1.* | 2.0.0-M1 | false",
        "a:b:1.* | 2-SNAPSHOT | false",
        "a:b:1.* | 0.9 | false",
        "a:b:2.17.* | 2.17.1 | true",
        "a:b:2.17.* | 2.18.0-beta1 | false",
        "a:b:2.99999999999999999999.* | 2.99999999999999999999.1 | true",
        "a:b:*-jre | 31.1-jre | true",
        "a:b:*-jre | 31.1-android | false",
        "pkg:maven/a/b@1.* | 1.0-rc1 | true",
        "pkg:maven/a/b@1.0 | 1.0.0 | true",
        "pkg:maven/a/b@1.0 | 1.1 | false",
        "pkg:npm/react@16.* | 16.14.0 | true",
        "pkg:npm/react@16.14.0 | 16.14.1 | false",
      })
  void namesVersions(String pattern, String version, boolean isMeant) {
    assertThat(PackagePattern.of(pattern).versions().include(version)).isEqualTo(isMeant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a:b | a:b | true",
        "a:b | pkg:maven/a/b | true",
        "A:b | a:B | true",
        "a:* | a:b | false",
        "a:b | a:b:[1,2) | false",
        "a:b:[1,2) | a:b:[2,3) | false",
        "a:b:[1,2] | a:b:[2,3) | true",
        "a:b:[1,2) | pkg:maven/a/b@1.5 | true",
        "pkg:npm/a@1.* | pkg:npm/a@1.* | true",
        "pkg:npm/a@1.* | pkg:npm/a@2.* | false",
        "pkg:npm/a | pkg:pypi/a | false",
        "a:b | a:b:* | true",
        "a:b:[1,2) | a:b:1.* | true",
        "a:b:[1,2) | a:b:2.* | false",
        "a:b:1.* | a:b:1.2.* | true",
        "a:b:1.* | pkg:maven/a/b@1.7 | true",
      })
  void twoThatClaimTheSame(String one, String other, boolean same) {
    assertThat(PackagePattern.of(one).claimsSameAs(PackagePattern.of(other))).isEqualTo(same);
    assertThat(PackagePattern.of(other).claimsSameAs(PackagePattern.of(one))).isEqualTo(same);
  }

  /** What is in the form of coordinates is a pattern, or it is said why not. */
  @Test
  void noTextIsTooOdd() {
    String[] pieces = {
      "a",
      "B.c",
      ":",
      ":",
      "*",
      "-",
      "+",
      "[",
      "]",
      "(",
      ")",
      ",",
      "[1,2)",
      "[2,1]",
      "[,]",
      "1.0",
      "pkg:npm/",
      "pkg:maven/",
      "pkg:",
      "/",
      "/@",
      "@",
      "@1.*",
      "%40",
      "%C4%B0",
      "%2F",
      "%00",
      "%",
      "?x=y",
      "#",
      " ",
      "\u0130",
      "99999999999999999999"
    };
    Random random = new Random(3);
    int patterns = 0;
    for (int i = 0; i < 200_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(7), 0, pieces.length)
              .mapToObj(n -> pieces[n])
              .collect(Collectors.joining());
      if (PackagePattern.problem(text).isEmpty()) {
        patterns++;
        PackagePattern pattern = PackagePattern.of(text);
        assertThat(pattern.names(pattern.name())).as(text).isTrue();
        assertThat(Versions.ALL.overlap(pattern.versions())).as(text).isTrue();
        boolean isMeant = pattern.versions().include("1.0");
        assertThat(pattern.versions().include("1.0")).as(text).isEqualTo(isMeant);
        assertThat(PackagePattern.MOST_SPECIFIC.compare(pattern, pattern)).isZero();
        pattern
            .forEnforcer()
            .ifPresent(
                enforced ->
                    assertThat(PackagePattern.of(enforced).name())
                        .as(text)
                        .isEqualTo(pattern.name()));
      }
    }
    assertThat(patterns).isBetween(1_000, 190_000);
  }

  /** Maven compares versions with a stack that grows with them. */
  @Test
  void longVersionsNeedNoStack() {
    String version = "1" + "-1".repeat(50_000);

    assertThat(PackagePattern.problem("a:b:" + version))
        .contains("a version has more than 200 characters");
    assertThat(PackagePattern.problem("a:b:[1]" + ",[1]".repeat(2_000))).isEmpty();
    assertThat(PackagePattern.problem("pkg:npm/a@" + version)).isPresent();
    assertThat(PackagePattern.problem("pkg:npm/" + "a/".repeat(50_000) + "a"))
        .contains("a name has more than 200 characters");
    assertThat(PackagePattern.problem("a:" + "*b".repeat(50_000))).isPresent();
    assertThat(PackagePattern.of("a:b:[1,2)").versions().include(version)).isTrue();
    assertThat(Versions.ORDER.compare(version, "1.0")).isNotZero();
    assertThat(Versions.ORDER.compare(version, version + "-2")).isNegative();
  }

  /** Letters of which one is not simply the small form of the other. */
  @Test
  void namesThatAreEqualHaveOneHashCode() {
    for (String[] pair :
        new String[][] {
          {"\u0130", "i"}, {"\u017f", "s"}, {"\u212a", "k"}, {"Sa", "sA"}, {"\u00df", "SS"}
        }) {
      PackageName one = new PackageName("npm", "x", pair[0]);
      PackageName other = new PackageName("NPM", "X", pair[1]);
      if (one.equals(other)) {
        assertThat(one).hasSameHashCodeAs(other);
      }
    }
    assertThat(new PackageName("npm", "x", "Sa")).isEqualTo(new PackageName("npm", "X", "sA"));
  }

  @Test
  void ofVersionsWithStarsTheOneWithMoreLettersIsFirst() {
    assertThat(
            Stream.of("pkg:npm/a", "pkg:npm/a@1.*", "pkg:npm/a@1.5", "pkg:npm/a@1.5.*")
                .map(PackagePattern::of)
                .sorted(PackagePattern.MOST_SPECIFIC))
        .extracting(PackagePattern::text)
        .containsExactly("pkg:npm/a@1.5", "pkg:npm/a@1.5.*", "pkg:npm/a@1.*", "pkg:npm/a");
  }

  @Test
  void theMostSpecificIsFirst() {
    List<String> sorted =
        Stream.of("*:*", "org.example:*", "org.example:api", "org.*:*", "org.example:api:[1,2)")
            .map(PackagePattern::of)
            .sorted(PackagePattern.MOST_SPECIFIC)
            .map(PackagePattern::text)
            .toList();
    assertThat(sorted)
        .containsExactly(
            "org.example:api:[1,2)", "org.example:api", "org.example:*", "org.*:*", "*:*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "react",
        "org.example:api:[2,1]",
        "pkg:npm/",
        "pkg:/react",
        "pkg:npm/react?arch=x",
        "pkg:npm/react#lib",
        "pkg:npm/react@",
        "pkg:npm/react@[16,17)",
        "pkg:maven/api",
        "pkg:npm/50%off",
        "pkg:1st/react",
        "pkg:maven/a/b/c",
        "pkg:maven/a:b/c",
        "pkg:maven/a/b@1/2",
        "pkg:npm/react, pkg:npm/vue",
        "org.example api",
        "pkg:npm/react@~16.1",
        "pkg:npm/react@^16",
        "pkg:npm/react@>=16",
        "pkg:npm/vue@2.x",
        "a:b:2.x",
        "pkg:docker/mysql:5",
        "pkg:oci/mysql:5",
        "pkg:npm/@angular",
        "pkg:npm/%40angular",
        "pkg:npm",
        "npm:react",
        "pypi:django",
        "a:b:LATEST",
        "a:b:RELEASE",
      })
  void whatIsNoneIsRefusedWithAReason(String text) {
    assertThatThrownBy(() -> PackagePattern.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("null");
  }

  @ParameterizedTest
  @CsvSource({
    "org.example:api:1, org.example:api:1",
    "pkg:maven/org.example/api, org.example:api",
    "pkg:maven/org.example/api@1.0, org.example:api:[1.0]",
    "pkg:maven/org.example/*@1.*, 'org.example:*:[1-alpha,2-alpha)'",
    "org.example:api:1.9.*, 'org.example:api:[1.9-alpha,1.10-alpha)'",
    "org.example:api:*, org.example:api",
    "'org.example:api:[1,2),[3,)', 'org.example:api:[1,2),[3,)'",
  })
  void saidToTheEnforcer(String pattern, String expected) {
    assertThat(PackagePattern.of(pattern).forEnforcer()).contains(expected);
  }

  /** What is made together is one family, and what only lies in one place is not. */
  @ParameterizedTest
  @CsvSource({
    "pkg:maven/org.example/api@1, org.example",
    "pkg:npm/%40angular/core@1, pkg:npm/@angular",
    "pkg:npm/react@1, pkg:npm/react",
    "pkg:docker/postgres@1, pkg:docker/library/postgres",
    "pkg:deb/debian/curl@1, pkg:deb/debian/curl",
    "pkg:golang/gopkg.in/yaml.v3@1, pkg:golang/gopkg.in/yaml.v3",
  })
  void families(String url, String family) {
    assertThat(PackageName.ofUrl(url).name().family()).isEqualTo(family);
  }

  @Test
  void theEnforcerKnowsMavenOnly() {
    assertThat(PackagePattern.of("pkg:npm/react").forEnforcer()).isEmpty();
    assertThat(PackagePattern.of("a:b:*-jre").forEnforcer()).isEmpty();
  }

  /** Against the same question asked of regular expressions. */
  @Test
  void starsStandForAnyText() {
    Random random = new Random(7);
    int matches = 0;
    for (int i = 0; i < 20_000; i++) {
      String pattern = text(random, "ab*");
      String text = text(random, "ab");
      boolean expected =
          Pattern.matches(
              Stream.of(pattern.split("\\*", -1))
                  .map(Pattern::quote)
                  .collect(Collectors.joining(".*")),
              text);
      assertThat(Wildcards.match(pattern, text)).as("%s in %s", pattern, text).isEqualTo(expected);
      matches += expected ? 1 : 0;
    }
    assertThat(matches).isBetween(1_000, 19_000);
  }

  private static String text(Random random, String letters) {
    return random
        .ints(random.nextInt(7), 0, letters.length())
        .mapToObj(i -> letters.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
