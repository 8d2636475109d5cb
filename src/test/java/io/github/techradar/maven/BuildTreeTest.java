package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTreeTest {

  private static final String NO_PARENT = "";

  @TempDir Path work;

  private Path pom(String path, String parent, String... modules) throws IOException {
    return write(path, parent + list("modules", "module", modules));
  }

  private Path write(String path, String content) throws IOException {
    Path file = work.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, "<project><modelVersion>4.0.0</modelVersion>" + content + "</project>");
  }

  private static String list(String all, String one, String... paths) {
    StringBuilder text = new StringBuilder();
    List.of(paths).forEach(path -> text.append("<%s>%s</%s>".formatted(one, path, one)));
    return "<%s>%s</%s>".formatted(all, text, all);
  }

  private static String parent(String relativePath) {
    return "<parent><artifactId>p</artifactId><relativePath>%s</relativePath></parent>"
        .formatted(relativePath);
  }

  private void assertTop(String called, String top, String folder) {
    BuildTree tree = BuildTree.of(work.resolve(called));
    assertThat(tree.top()).as(called).isEqualTo(work.resolve(top));
    assertThat(tree.isCalledAtTop()).isEqualTo(called.equals(top));
    assertThat(tree.folder()).as(called).isEqualTo(work.resolve(folder));
  }

  @Test
  void aggregatorCountsWhetherItIsAParentOrNot() throws IOException {
    pom("agg/pom.xml", NO_PARENT, "parent", "a", "b");
    pom("agg/parent/pom.xml", NO_PARENT);
    pom("agg/a/pom.xml", parent("../parent/pom.xml"));
    pom("agg/b/pom.xml", NO_PARENT);
    assertTop("agg/pom.xml", "agg/pom.xml", "agg");
    assertTop("agg/a/pom.xml", "agg/pom.xml", "agg");
    assertTop("agg/b/pom.xml", "agg/pom.xml", "agg");
    assertTop("agg/parent/pom.xml", "agg/pom.xml", "agg");
  }

  @Test
  void modulesOfModulesCountWhoeverTheirParentIs() throws IOException {
    pom("pom.xml", NO_PARENT, "outer");
    pom("outer/pom.xml", parent("../pom.xml"), "deep/inner");
    pom("outer/deep/inner/pom.xml", parent("../../../pom.xml"));
    assertTop("outer/deep/inner/pom.xml", "pom.xml", "");
    assertTop("outer/pom.xml", "pom.xml", "");
  }

  @Test
  void parentThatDoesNotListAProjectIsNoPartOfItsBuild() throws IOException {
    pom("pom.xml", NO_PARENT);
    pom("shop/pom.xml", parent("../pom.xml"));
    pom("company/pom.xml", NO_PARENT, "tools");
    pom("company/tools/pom.xml", parent("../pom.xml"));
    pom("blog/pom.xml", parent("../company"), "web");
    pom("blog/web/pom.xml", parent(".."));
    assertTop("shop/pom.xml", "shop/pom.xml", "shop");
    assertTop("blog/web/pom.xml", "blog/pom.xml", "blog");
    assertTop("company/tools/pom.xml", "company/pom.xml", "company");
  }

  @Test
  void parentBesideItsModulesCountsWhereItListsThem() throws IOException {
    pom("flat/parent/pom.xml", NO_PARENT, "../a", "..\\b\\pom.xml");
    pom("flat/a/pom.xml", parent("../parent"));
    pom("flat/b/pom.xml", parent("../parent/pom.xml"));
    pom("pom.xml", NO_PARENT, "flat/parent");
    Files.delete(work.resolve("pom.xml"));
    assertTop("flat/a/pom.xml", "flat/parent/pom.xml", "flat");
    assertTop("flat/parent/pom.xml", "flat/parent/pom.xml", "flat");
    pom("pom.xml", NO_PARENT, "flat/parent");
    assertTop("flat/b/pom.xml", "pom.xml", "");
  }

  @Test
  void modulesOfProfilesCountButDoNotMoveTheFolder() throws IOException {
    write(
        "here/pom.xml",
        "<modules><module>a</module></modules><profiles><profile>"
            + list("modules", "module", "extra", "../closed", "gone")
            + "</profile></profiles>");
    pom("here/a/pom.xml", NO_PARENT);
    pom("here/extra/pom.xml", NO_PARENT);
    pom("closed/pom.xml", NO_PARENT);
    assertTop("here/extra/pom.xml", "here/pom.xml", "here");
    assertThat(BuildTree.of(work.resolve("here/a/pom.xml")).poms())
        .containsExactlyInAnyOrder(
            work.resolve("here/pom.xml"),
            work.resolve("here/a/pom.xml"),
            work.resolve("here/extra/pom.xml"),
            work.resolve("closed/pom.xml"));
  }

  @Test
  void subprojectsOfMavenFourAreModules() throws IOException {
    write("listed/pom.xml", list("subprojects", "subproject", "a"));
    pom("listed/a/pom.xml", NO_PARENT);
    assertTop("listed/a/pom.xml", "listed/pom.xml", "listed");
    Files.createDirectories(work.resolve("found/a"));
    Files.writeString(
        work.resolve("found/pom.xml"),
        "<project xmlns='http://maven.apache.org/POM/4.1.0'><packaging>pom</packaging></project>");
    pom("found/a/pom.xml", NO_PARENT);
    assertTop("found/a/pom.xml", "found/pom.xml", "found");
    write("old/pom.xml", "<packaging>pom</packaging>");
    pom("old/a/pom.xml", NO_PARENT);
    assertTop("old/a/pom.xml", "old/a/pom.xml", "old/a");
  }

  @Test
  void otherPomOfAFolderMayBeAModule() throws IOException {
    pom("pom.xml", NO_PARENT, "app/other.xml", "app");
    pom("app/pom.xml", NO_PARENT);
    pom("app/other.xml", NO_PARENT);
    pom("app/third.xml", NO_PARENT);
    assertTop("app/other.xml", "pom.xml", "");
    assertTop("app/third.xml", "app/third.xml", "app");
  }

  @Test
  void circlesAndWhatIsNoPomDoNoHarm() throws IOException {
    pom("pom.xml", parent("a"), "a");
    pom("a/pom.xml", parent(".."), "..", "a", ".");
    assertThat(BuildTree.of(work.resolve("a/pom.xml")).top().getFileName()).hasToString("pom.xml");
    Files.createDirectories(work.resolve("bad/a"));
    Files.writeString(work.resolve("bad/pom.xml"), "<project><modules><module>a</module>");
    pom("bad/a/pom.xml", NO_PARENT);
    assertTop("bad/a/pom.xml", "bad/a/pom.xml", "bad/a");
    Files.writeString(work.resolve("bad/a/pom.xml"), "modules: [b]");
    assertTop("bad/a/pom.xml", "bad/a/pom.xml", "bad/a");
  }

  @Test
  void saysWhatAPomIsCalled() throws IOException {
    PomOutline own =
        PomOutline.of(
                write(
                    "own.xml",
                    "<!-- no --><artifactId> a<!-- b --> </artifactId><version>${revision}</version>"
                        + "<parent><groupId>g</groupId><version>1</version></parent>"
                        + "<dependencies><dependency><artifactId>x</artifactId></dependency>"
                        + "</dependencies>"))
            .orElseThrow();
    assertThat(own.name(text -> text.replace("${revision}", "3"))).isEqualTo("g:a:3");
    assertThat(own.parent()).contains("../pom.xml");
    PomOutline alone = PomOutline.of(write("alone.xml", "<version>2</version>")).orElseThrow();
    assertThat(alone.parent()).isEmpty();
    assertThat(alone.name(text -> text)).isEqualTo("::2");
    assertThat(PomOutline.of(write("none.xml", "<parent><relativePath/></parent>")))
        .hasValueSatisfying(pom -> assertThat(pom.parent()).isEmpty());
  }
}
