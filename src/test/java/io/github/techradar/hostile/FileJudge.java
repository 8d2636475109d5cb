package io.github.techradar.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what could act in the files of a site, or of a folder of documents. */
final class FileJudge {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Files that browsers open as pages or run as scripts; ours lie elsewhere. */
  private static final Pattern COPY_THAT_ACTS =
      Pattern.compile(
          "(?is).*(radar/files|aoe/public)/.*"
              + "\\.(x?html?|xht|shtml|mht(ml)?|svgz|xml|xslt?|m?js|css|php|wasm|swf|jar)");

  private FileJudge() {}

  /** What is wrong with a file, each kind once. */
  static List<String> findings(Path root, Path file) throws IOException {
    String path = root.relativize(file).toString().replace('\\', '/');
    byte[] content = Files.readAllBytes(file);
    List<String> findings = new ArrayList<>();
    boolean isCopy = path.contains("radar/files/") || path.contains("aoe/public/");
    if (COPY_THAT_ACTS.matcher(path).matches()) {
      findings.add("a copied file that browsers run");
    } else if (path.endsWith(".html") && !isCopy) {
      findings.addAll(PageJudge.findings(new String(content, UTF_8)));
    } else if (path.endsWith(".json") && !isCopy) {
      JSON.readTree(content);
    } else if (path.endsWith(".sarif")) {
      JSON.readTree(content);
    } else if (path.endsWith(".xml") || path.endsWith(".svg")) {
      findings.addAll(XmlJudge.findings(content));
    } else if (path.endsWith(".csv") && !isCopy) {
      TableJudge.formulas(new String(content, UTF_8)).stream()
          .limit(1)
          .forEach(cell -> findings.add("a formula in a cell"));
    }
    return findings;
  }
}
