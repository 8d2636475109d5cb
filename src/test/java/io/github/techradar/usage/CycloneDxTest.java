package io.github.techradar.usage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycloneDxTest {

  private static final String HEAD = "'bomFormat': 'CycloneDX', 'specVersion': '1.6', ";

  private static InventoryReading read(String json) {
    return CycloneDx.read(
        "a/shop.json", json.replace('\'', '"').getBytes(UTF_8), new PackageNames());
  }

  private static Inventory inventory(String members) {
    InventoryReading reading = read("{" + HEAD + members + "}");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.unread()).isEmpty();
    assertThat(reading.inventories()).hasSize(1);
    return reading.inventories().get(0);
  }

  /** Each component as one line: what, which role, and the way to it. */
  private static List<String> components(Inventory inventory) {
    return inventory.components().stream()
        .map(part -> part + " " + part.role() + " " + String.join(" > ", part.way()))
        .toList();
  }

  private static List<String> components(String members) {
    return components(inventory(members));
  }

  private static String problem(String json) {
    InventoryReading reading = read(json);
    assertThat(reading.inventories()).isEmpty();
    assertThat(reading.unread()).containsExactly("a/shop.json");
    return headlines(reading.problems());
  }

  private static String headlines(List<Problem> problems) {
    assertThat(problems).extracting(Problem::rule).containsOnly(Rule.INVALID_INVENTORY);
    return problems.stream()
        .map(problem -> problem.location() + ": " + problem.message())
        .collect(joining("\n"));
  }

  @Test
  void saysWhatAProjectUses() {
    Inventory inventory =
        inventory(
            """
            'metadata': {'component': {'type': 'library', 'bom-ref': 'root',
              'group': 'org.example', 'name': 'shop', 'version': '1.0',
              'purl': 'pkg:maven/org.example/shop@1.0?type=jar'}},
            'components': [
              {'type': 'library', 'bom-ref': 'x', 'name': 'api', 'version': '2.0',
               'purl': 'pkg:maven/org.slf4j/slf4j-api@2.0.17?type=jar', 'scope': 'required'},
              {'type': 'library', 'bom-ref': 'y', 'name': 'b',
               'purl': 'pkg:maven/org.example/deep@3', 'scope': 'optional'}],
            'dependencies': [
              {'ref': 'root', 'dependsOn': ['x']}, {'ref': 'x', 'dependsOn': ['y']}]
            """);

    assertThat(inventory.project()).isEqualTo("org.example:shop");
    assertThat(inventory.version()).isEqualTo("1.0");
    assertThat(inventory.source()).isEqualTo("a/shop.json");
    assertThat(components(inventory))
        .containsExactly(
            "org.slf4j:slf4j-api:2.0.17 NEEDED org.slf4j:slf4j-api:2.0.17",
            "org.example:deep:3 ASIDE org.slf4j:slf4j-api:2.0.17 > org.example:deep:3");
    assertThat(inventory.components())
        .extracting(part -> part.location().toString())
        .containsExactly("a/shop.json:6:12", "a/shop.json:8:12");
  }

  private static final String ROOT =
      "'metadata': {'component': {'bom-ref': 'root', 'purl': 'pkg:maven/org.example/shop@1.0'}}, ";

  private static String part(String reference, String url, String more) {
    return "{'type': 'library', 'bom-ref': '%s', 'purl': '%s'%s}".formatted(reference, url, more);
  }

  private static String parts(String... parts) {
    return "'components': [" + String.join(", ", parts) + "]";
  }

  private static String below(String reference, String... others) {
    return "{'ref': '%s', 'dependsOn': [%s]}"
        .formatted(
            reference,
            List.of(others).stream().map(other -> "'" + other + "'").collect(joining(", ")));
  }

  private static String graph(String... dependencies) {
    return ", 'dependencies': [" + String.join(", ", dependencies) + "]";
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "1.3", "1.4", "1.5", "1.6", "1.7"})
  void readsAllVersionsOfCycloneDx(String version) {
    InventoryReading reading =
        read(
            "{'dependencies': [], 'components': [{'purl': 'pkg:npm/ms@2'}], 'specVersion': '"
                + version
                + "', 'bomFormat': 'CycloneDX'}");

    assertThat(reading.problems()).isEmpty();
    assertThat(components(reading.inventories().get(0)))
        .containsExactly("pkg:npm/ms@2 NEEDED pkg:npm/ms@2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'group': 'org.example', 'name': 'shop', 'version': '1' | org.example:shop 1",
        "'name': 'shop' | shop ",
        "'name': 'folder', 'purl': 'pkg:npm/%40example/shop@1.0' | @example/shop 1.0",
        "'name': 'folder', 'purl': 'pkg:pypi/shop', 'version': '2' | shop 2",
        "'purl': 'pkg:maven/org.example/shop@1.0?type=pom' | org.example:shop 1.0",
        "'name': 'shop', 'purl': 'none' | shop ",
        "'type': 'application' | a ",
        "'name': null | a ",
        "'name': '.' | a ",
        "'name': '..', 'version': '2' | a 2",
        "'name': './x' | a ",
        "'name': '/' | a ",
        "'name': '/src' | a ",
        "'name': 'C:\\\\x' | a ",
        "'name': '.net' | .net ",
        "'name': 'github.com/example/shop' | github.com/example/shop ",
        "'name': 'example.org/shop:1' | example.org/shop:1 ",
        "'name': ' sh\u202Eop ' | sh<U+202E>op ",
      })
  void namesTheProject(String component, String expected) {
    String json = "{%s 'metadata': {'component': {%s}}}".formatted(HEAD, component);
    InventoryReading reading =
        CycloneDx.read(
            "a/bom.cdx.json", json.replace('\'', '"').getBytes(UTF_8), new PackageNames());

    assertThat(reading.problems()).isEmpty();
    Inventory inventory = reading.inventories().get(0);
    assertThat(inventory.project() + " " + inventory.version())
        .isEqualTo(expected.contains(" ") ? expected : expected + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "shop.json,shop",
    "bom.json,bom",
    "../bom.json,bom",
    "../shop/target/bom.json,shop",
    "fold/a/SBOM.cdx.json,a",
    "fold/app/build/reports/cyclonedx/bom.json,app"
  })
  void withoutANameTheProjectHasThatOfItsPlace(String path, String expected) {
    String json = "{" + HEAD + "'components': []}";
    InventoryReading reading =
        CycloneDx.read(path, json.replace('\'', '"').getBytes(UTF_8), new PackageNames());

    assertThat(reading.inventories().get(0).project()).isEqualTo(expected);
  }

  @Test
  void withoutAGraphEverythingIsDirect() {
    assertThat(
            components(
                parts(part("a", "pkg:pypi/flask@3.0", ""), part("b", "pkg:pypi/jinja2@3.1", ""))))
        .containsExactly(
            "pkg:pypi/flask@3.0 NEEDED pkg:pypi/flask@3.0",
            "pkg:pypi/jinja2@3.1 NEEDED pkg:pypi/jinja2@3.1");
  }

  /** Where a document has no subject, what nothing depends on is direct. */
  @Test
  void theBeginningsOfAGraphAreDirect() {
    assertThat(
            components(
                parts(part("b", "pkg:pypi/jinja2@3.1", ""), part("a", "pkg:pypi/flask@3.0", ""))
                    + graph(below("a", "b"))))
        .containsExactly(
            "pkg:pypi/jinja2@3.1 NEEDED pkg:pypi/flask@3.0 > pkg:pypi/jinja2@3.1",
            "pkg:pypi/flask@3.0 NEEDED pkg:pypi/flask@3.0");
  }

  @Test
  void theShortestWayCounts() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part("a", "pkg:npm/a@1", ""),
                        part("b", "pkg:npm/b@1", ""),
                        part("c", "pkg:npm/c@1", ""))
                    + graph(below("a", "b"), below("b", "c"), below("root", "a", "b"))))
        .containsExactly(
            "pkg:npm/a@1 NEEDED pkg:npm/a@1",
            "pkg:npm/b@1 NEEDED pkg:npm/b@1",
            "pkg:npm/c@1 NEEDED pkg:npm/b@1 > pkg:npm/c@1");
  }

  @Test
  void circlesEnd() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part("a", "pkg:npm/a@1", ""),
                        part("b", "pkg:npm/b@1", ""),
                        part("c", "pkg:npm/c@1", ""),
                        part("d", "pkg:npm/d@1", ""))
                    + graph(
                        below("root", "a"),
                        below("a", "b", "a"),
                        below("b", "a", "root"),
                        below("c", "d"),
                        below("d", "c"))))
        .containsExactly(
            "pkg:npm/a@1 NEEDED pkg:npm/a@1",
            "pkg:npm/b@1 NEEDED pkg:npm/a@1 > pkg:npm/b@1",
            "pkg:npm/c@1 NEEDED pkg:npm/c@1",
            "pkg:npm/d@1 NEEDED pkg:npm/c@1 > pkg:npm/d@1");
  }

  @Test
  void dependenciesOnNothingAreIgnored() {
    assertThat(
            components(
                ROOT
                    + parts(part("a", "pkg:npm/a@1", ""))
                    + graph(below("root", "x", "a"), below("x", "a"), below("", "a"))))
        .containsExactly("pkg:npm/a@1 NEEDED pkg:npm/a@1");
  }

  @Test
  void whatStandsInAComponentComesByIt() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part(
                            "a",
                            "pkg:npm/a@1",
                            ", 'components': [" + part("b", "pkg:npm/b@1", "") + "]"))
                    + graph(below("root", "a"))))
        .containsExactlyInAnyOrder(
            "pkg:npm/a@1 NEEDED pkg:npm/a@1", "pkg:npm/b@1 NEEDED pkg:npm/a@1 > pkg:npm/b@1");
  }

  /** As the plugin for Maven has it: its modules have no scope, and hashes only if packaged. */
  @Test
  void modulesAreTheProject() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part("a", "pkg:maven/org.example.a/a@1.0?type=jar", ", 'hashes': []"),
                        part("t", "pkg:maven/org.example.a/a@1.0?type=test-jar", REQUIRED),
                        part("b", "pkg:maven/org.example/b@1.1?type=jar", ""),
                        part("x", "pkg:maven/org.other/x@2?type=jar", REQUIRED),
                        part("y", "pkg:maven/org.other/y@2?type=jar", REQUIRED))
                    + graph(below("root", "a", "b"), below("b", "a", "t", "x"), below("x", "y"))))
        .containsExactly(
            "org.other:x:2 NEEDED org.other:x:2",
            "org.other:y:2 NEEDED org.other:x:2 > org.other:y:2");
  }

  /** What tools of other worlds say of scopes tells nothing of Maven. */
  @Test
  void noScopeMeansNeeded() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part("l", "pkg:maven/log4j/log4j@1.2.17?type=jar", ""),
                        part("p", "pkg:npm/left-pad@9.0.0", REQUIRED))
                    + graph(below("root", "l", "p"))))
        .containsExactly(
            "log4j:log4j:1.2.17 NEEDED log4j:log4j:1.2.17",
            "pkg:npm/left-pad@9.0.0 NEEDED pkg:npm/left-pad@9.0.0");
  }

  /** A part of the project's group is no module if a module names it as what it needs. */
  @Test
  void whatIsOfTheGroupCanBeADependency() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part("a", "pkg:maven/org.example/a@1.0?type=jar", ""),
                        part("old", "pkg:maven/org.example/old@0.3?type=jar", ""),
                        part("x", "pkg:maven/org.other/x@2?type=jar", REQUIRED))
                    + graph(below("root", "a"), below("a", "old", "x"))))
        .containsExactly(
            "org.example:old:0.3 NEEDED org.example:old:0.3", "org.other:x:2 NEEDED org.other:x:2");
  }

  /** It counts, for a dependency looks the same; what it depends on is the project's choice. */
  @Test
  void modulesOfAnotherGroupHideNothing() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part("a", "pkg:maven/com.other/a@1.0?type=jar", ""),
                        part("x", "pkg:maven/org.other/x@2?type=jar", REQUIRED))
                    + graph(below("root", "a"), below("a", "x"))))
        .containsExactly(
            "com.other:a:1.0 NEEDED com.other:a:1.0", "org.other:x:2 NEEDED org.other:x:2");
  }

  @Test
  void modulesOfGradleAreMarked() {
    assertThat(
            components(
                "'metadata': {'component': {'bom-ref': 'root', 'purl':"
                    + " 'pkg:maven/shop@unspecified?project_path=%3A'}}, "
                    + parts(
                        part("a", "pkg:maven/com.web/a@3?project_path=%3Aa", ""),
                        part("b", "pkg:maven/shop/b@unspecified?project_path=%3Ab", REQUIRED),
                        part("c", "pkg:maven/c@unspecified?project_path=%3Ac", ""),
                        part("x", "pkg:maven/org.other/x@2", ""),
                        part("y", "pkg:maven/org.other/y@2", ""))
                    + graph(below("root", "a", "c"), below("a", "x"), below("b", "y"))))
        .containsExactly(
            "org.other:x:2 NEEDED org.other:x:2", "org.other:y:2 NEEDED org.other:y:2");
  }

  /** What is packed into the subject is no part of the project by that alone. */
  @Test
  void whatStandsInTheSubjectCounts() {
    assertThat(
            components(
                "'metadata': {'component': {'bom-ref': 'root',"
                    + " 'purl': 'pkg:maven/org.example/shop@1.0', 'components': ["
                    + part("l", "pkg:maven/log4j/log4j@1.2.17", "")
                    + ", "
                    + part("a", "pkg:maven/org.example/a@1.0", "")
                    + "]}}, "
                    + parts(part("x", "pkg:npm/x@2", ""))
                    + graph(below("a", "x"))))
        .containsExactly(
            "log4j:log4j:1.2.17 NEEDED log4j:log4j:1.2.17", "pkg:npm/x@2 NEEDED pkg:npm/x@2");
  }

  private static final String REQUIRED = ", 'scope': 'required'";

  /** As the plugin for Gradle has it, which tells no scopes. */
  @Test
  void withoutScopesModulesAreWhatHasTheGroupAndVersionOfTheProject() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part("a", "pkg:maven/org.example/a@1.0?project_path=%3Aa", ""),
                        part("b", "pkg:maven/org.example/b@0.9", ""),
                        part("x", "pkg:maven/org.other/x@1.0?type=jar", ""))
                    + graph(below("root", "a", "b"), below("a", "x"))))
        .containsExactly(
            "org.example:b:0.9 NEEDED org.example:b:0.9", "org.other:x:1.0 NEEDED org.other:x:1.0");
  }

  /** As npm's own tool has it, and that of CycloneDX. */
  @Test
  void workspacesAreTheProjectAndDevelopmentIsAside() {
    String development =
        ", 'properties': [{'name': 'cdx:npm:package:development', 'value': 'true'}]";
    String workspace =
        ", 'properties': [{'name': 'cdx:npm:package:path', 'value': 'node_modules/web'},"
            + " {'name': 'cdx:npm:package:private', 'value': 'true'}]";
    assertThat(
            components(
                "'metadata': {'component': {'bom-ref': 'shop@1', 'purl': 'pkg:npm/shop@1'}}, "
                    + parts(
                        part("shop@1|web@1", "pkg:npm/%40shop/web@1", workspace),
                        part("t@1", "pkg:npm/t@1", REQUIRED + development),
                        part("ms@2", "pkg:npm/ms@2", ""))
                    + graph(below("shop@1", "shop@1|web@1", "t@1"), below("shop@1|web@1", "ms@2"))))
        .containsExactly("pkg:npm/t@1 ASIDE pkg:npm/t@1", "pkg:npm/ms@2 NEEDED pkg:npm/ms@2");
  }

  /** As tools have it that look at folders and at images. */
  @Test
  void filesThatDeclarePackagesAreTheProject() {
    assertThat(
            components(
                "'metadata': {'component': {'bom-ref': 'root', 'name': '.'}}, "
                    + parts(
                        "{'type': 'application', 'bom-ref': 'f', 'name': 'package-lock.json'}",
                        part("a", "pkg:npm/a@1", ""))
                    + graph(below("root", "f"), below("f", "a"))))
        .containsExactly("pkg:npm/a@1 NEEDED pkg:npm/a@1");
  }

  @Test
  void theProjectIsNoComponentOfItself() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part("root", "pkg:maven/org.example/shop@1.0", ""),
                        part("again", "pkg:maven/org.example/shop@1.0?type=jar", REQUIRED),
                        part("x", "pkg:maven/org.other/x@2", REQUIRED))
                    + graph(below("root", "x"))))
        .containsExactly("org.other:x:2 NEEDED org.other:x:2");
  }

  /** A name with a version is there once, as it is nearest and most needed. */
  @Test
  void qualifiersMakeNoOtherComponent() {
    assertThat(
            components(
                ROOT
                    + parts(
                        part("a", "pkg:maven/g/a@1?type=jar", ", 'scope': 'optional'"),
                        part("b", "pkg:maven/G/A@1?classifier=linux", REQUIRED),
                        part("c", "pkg:maven/g/a@2", REQUIRED))
                    + graph(below("root", "c", "a"), below("c", "b"))))
        .containsExactly("g:a:1 NEEDED g:a:1", "g:a:2 NEEDED g:a:2");
  }

  @ParameterizedTest
  @CsvSource({"required,NEEDED", "optional,ASIDE", "excluded,ASIDE", "'',NEEDED", "new,NEEDED"})
  void scopesAreRoles(String scope, String role) {
    assertThat(components(parts(part("a", "pkg:npm/a@1", ", 'scope': '" + scope + "'"))))
        .containsExactly("pkg:npm/a@1 " + role + " pkg:npm/a@1");
  }

  @Test
  void theVersionMayStandBesideThePackage() {
    assertThat(
            components(
                parts(
                    part("a", "pkg:npm/a", ", 'version': '1.5'"),
                    part("b", "pkg:npm/b", ""),
                    part("c", "pkg:npm/c@2", ", 'version': '1.5'"))))
        .containsExactly(
            "pkg:npm/a@1.5 NEEDED pkg:npm/a@1.5",
            "pkg:npm/b NEEDED pkg:npm/b",
            "pkg:npm/c@2 NEEDED pkg:npm/c@2");
  }

  /** As long a way as a file can have takes no more than its beginning and its end. */
  @Test
  void longWaysAreCut() {
    int length = 50_000;
    String members =
        ROOT
            + parts(
                IntStream.range(0, length)
                    .mapToObj(i -> part("c" + i, "pkg:npm/c" + i, ""))
                    .toArray(String[]::new))
            + graph(
                IntStream.range(0, length)
                    .mapToObj(i -> below(i == 0 ? "root" : "c" + (i - 1), "c" + i))
                    .toArray(String[]::new));

    Inventory inventory = inventory(members);

    assertThat(inventory.components()).hasSize(length);
    assertThat(inventory.components().get(19).way()).hasSize(20).endsWith("pkg:npm/c19");
    assertThat(inventory.components().get(20).way()).hasSize(21).doesNotContain("…");
    assertThat(inventory.components().get(length - 1).way())
        .hasSize(22)
        .startsWith("pkg:npm/c0", "pkg:npm/c1")
        .endsWith("pkg:npm/c19", "…", "pkg:npm/c" + (length - 1));
  }

  /** Columns count characters, of which an emoji is one and a byte order mark none. */
  @Test
  void placesAreThoseOfEditors() {
    String json =
        "\uFEFF{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[\r\n"
            + "{\"name\":\"😀é\",\"purl\":\"pkg:npm/a\"},{\"purl\":\r\"pkg:npm/b\"}]}";

    Inventory inventory =
        CycloneDx.read("x.json", json.getBytes(UTF_8), new PackageNames()).inventories().get(0);

    assertThat(inventory.components())
        .extracting(part -> part.location().toString())
        .containsExactly("x.json:2:21", "x.json:3:1");
  }

  @Test
  void tellsWhatIsNoPackageAndReadsTheRest() {
    String bad =
        IntStream.range(0, 25).mapToObj(i -> "{'purl': 'npm/b" + i + "'}").collect(joining(",\n"));
    InventoryReading reading =
        read("{" + HEAD + "'components': [{'purl': 'pkg:npm/a@1'},\n" + bad + "]}");

    assertThat(components(reading.inventories().get(0))).hasSize(1);
    assertThat(reading.unread()).isEmpty();
    assertThat(reading.problems()).hasSize(21);
    assertThat(headlines(reading.problems()))
        .startsWith("a/shop.json:2:10: 'npm/b0' is no package URL: ")
        .endsWith("a/shop.json:22:10: and 5 more that are no package URLs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'x'",
        "5",
        "'pkg:npm/'",
        "'pkg:npm'",
        "'pkg:npm/%zz'",
        "'pkg:npm/%'",
        "'pkg:npm/a%00b'",
        "'pkg:npm/a%0Ab'",
        "'pkg:npm/a\\u202Eb'",
        "'pkg:npm/%E2%80%AEb'",
        "'pkg:npm/a@1%1B[0m'",
        "'pkg:npm/\\ud800'"
      })
  void whatLooksLikeAPackageIsToldToo(String url) {
    InventoryReading reading = read("{" + HEAD + "'components': [{'purl': " + url + "}]}");

    assertThat(reading.inventories().get(0).components()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    assertThat(headlines(reading.problems())).contains(" is no package URL: ");
  }

  @Test
  void countsLibrariesWithoutAPackage() {
    InventoryReading reading =
        read(
            "{"
                + HEAD
                + "'components': [{'type': 'file', 'name': 'x'},\n"
                + "{'type': 'library', 'group': 'g', 'name': 'a'},\n"
                + "{'type': 'framework', 'name': 'b'}, {'type': 'operating-system', 'name': 'c'}]}");

    assertThat(reading.inventories().get(0).components()).isEmpty();
    assertThat(headlines(reading.problems()))
        .isEqualTo("a/shop.json:2:1: 2 components without a purl, the first is 'g:a'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1:1: the file is empty",
        "' \n ' | 1:1: the file is empty",
        "[] | 1:1: this is JSON, but no document of CycloneDX",
        "{} | 1:1: this is JSON, but no document of CycloneDX",
        "{'spdxVersion': 'SPDX-2.3'} "
            + "| 1:1: this is SPDX, and only the JSON of CycloneDX is read",
        "{'@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': []} "
            + "| 1:1: this is SPDX, and only the JSON of CycloneDX is read",
        "5 | 1:1: this is JSON, but no document of CycloneDX",
        "{'components': {'schemas': 1}} | 1:1: this is JSON, but no document of CycloneDX",
        "{'bomFormat': 'CycloneDX'} "
            + "| 1:1: the document does not say its version of CycloneDX (specVersion)",
        "{'bomFormat': 'CycloneDX', 'specVersion': '1.8'} "
            + "| 1:1: the document is of CycloneDX '1.8', which is not known",
        "{H, 'components': {}} | 1:64: components is no list",
        "{H, 'components': [5]} | 1:65: a component is no object",
        "{H, 'metadata': []} | 1:62: metadata is no object",
        "{H, 'components': [], 'components': []} | 1:68: the document has 'components' twice",
        "{H, 'components': [{'purl': 'pkg:npm/a', 'purl': 'pkg:npm/b'}]} "
            + "| 1:87: a component has 'purl' twice",
        "{H, 'components': [{'purl': {}}]} | 1:74: purl is no text",
        "{H, 'dependencies': {}} | 1:66: dependencies is no list",
        "{H, 'dependencies': [{'ref': 'a', 'dependsOn': 'b'}]} | 1:93: dependsOn is no list",
        "{H, 'x': 1,} | 1:57: this is not JSON: Unexpected character ('}' (code 125)): was expecting "
            + "double-quote to start field name",
        "{H, 'components': [ | 1:65: this is not JSON: it ends too early",
        "{H, 'x': tru} | 1:55: this is not JSON: Unrecognized token 'tru': was expecting (JSON "
            + "String, Number, Array, Object or token 'null', 'true' or 'false')",
        "{H} {} | 1:50: something stands behind the end of the JSON",
      })
  void saysWhyAFileIsNoInventory(String json, String expected) {
    String problem =
        problem(json.replace("H", HEAD.strip().replaceAll(",$", "")).replace("\\n", "\n"));
    assertThat(problem).isEqualTo("a/shop.json:" + expected);
  }

  private static String problem(byte[] bytes) {
    InventoryReading reading = CycloneDx.read("x.json", bytes, new PackageNames());
    assertThat(reading.inventories()).isEmpty();
    assertThat(reading.unread()).containsExactly("x.json");
    return headlines(reading.problems());
  }

  @Test
  void saysWhatIsNoText() {
    assertThat(problem(new byte[0])).isEqualTo("x.json:1:1: the file is empty");
    assertThat(problem("{}".getBytes(UTF_16)))
        .isEqualTo("x.json:1:1: the file is encoded as UTF-16");
    assertThat(problem("{}".getBytes(UTF_16LE)))
        .isEqualTo("x.json:1:2: the file contains a NUL character");
    assertThat(problem("{\n'é': 1}".getBytes(ISO_8859_1)))
        .isEqualTo("x.json:2:2: the byte 0xE9 is not UTF-8");
    assertThat(problem(("{" + " ".repeat(20_000) + "é").getBytes(ISO_8859_1)))
        .isEqualTo("x.json:1:20002: the byte 0xE9 is not UTF-8");
    assertThat(problem("{'a': '\0'}".replace('\'', '"').getBytes(UTF_8)))
        .startsWith(
            "x.json:1:8: this is not JSON: Illegal unquoted character ((CTRL-CHAR, code 0))");
  }

  @Test
  void saysThatXmlIsNotRead() {
    assertThat(problem("\n <bom xmlns='http://cyclonedx.org/schema/bom/1.6'/>".getBytes(UTF_8)))
        .isEqualTo("x.json:1:1: this is XML, and only the JSON of CycloneDX is read");
  }

  private static final String TOO_MUCH =
      ": something in it is nested more than 200 levels deep, a text longer than 100000 letters,"
          + " or a number longer than 1000 digits";

  @Test
  void nothingIsTooDeepToBeTold() {
    String deep = "{" + HEAD + "'components': [" + "{'components': [".repeat(100_000);

    assertThat(problem(deep)).endsWith(TOO_MUCH);
    assertThat(problem("{'x': " + "[".repeat(100_000))).endsWith(TOO_MUCH);
    assertThat(problem("{'specVersion': " + "9".repeat(2_000) + "}")).endsWith(TOO_MUCH);
  }

  @Test
  void nothingIsTooLongToBeTold() {
    String name = "'" + "x".repeat(200_000) + "'";

    assertThat(problem("{" + HEAD + "'components': [{'name': " + name + "}]}"))
        .startsWith("a/shop.json:1:")
        .endsWith(TOO_MUCH);
    assertThat(components("'components': [{'description': " + name + ", 'purl': 'pkg:npm/a@1'}]"))
        .hasSize(1);
  }

  @Test
  void nobodyHasSoManyComponents() {
    String parts = "{'purl':'pkg:npm/a'},".repeat(100_000);
    String list = "{" + HEAD + "'components': [" + parts;

    assertThat(components("'components': [" + parts.substring(0, parts.length() - 1) + "]"))
        .hasSize(1);
    assertThat(problem(list + "{}]}")).endsWith("the inventory has more than 100000 components");
    String more = ("'a',").repeat(1_000_001).replaceAll(",$", "");
    assertThat(problem("{" + HEAD + "'dependencies': [{'ref': 'a', 'dependsOn': [" + more + "]}]}"))
        .endsWith("the inventory has more than 1000000 dependencies");
  }
}
