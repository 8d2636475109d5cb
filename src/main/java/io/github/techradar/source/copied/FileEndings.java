package io.github.techradar.source.copied;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the name of a file says of it. Servers tell browsers by the endings of a name what a file
 * is, and some look at each ending and not only at the last: {@code run.php.txt} may be run.
 */
final class FileEndings {

  /** What a file is, if it is what its last ending says. */
  enum Kind {
    PICTURE("png jpg jpeg gif webp avif bmp ico apng"),
    DRAWING("svg"),
    PDF("pdf"),
    /** Text, code that no browser or server runs, office files, archives, sound and films. */
    OTHER(
        "txt text csv tsv json jsonl geojson yaml yml toml properties md markdown adoc asciidoc rst"
            + " tex bib log diff patch sql java kt kts groovy gradle scala clj c h cc cpp hpp cs fs"
            + " go rs swift dart hs ml ex exs erl r jl proto graphql avsc tf hcl puml plantuml mmd"
            + " dot gv ics doc docx xls xlsx ppt pptx odt ods odp odg rtf vsdx epub zip 7z tar tgz"
            + " mp4 m4v mov webm mp3 m4a ogg oga ogv opus wav flac vtt srt");

    private final String endings;

    Kind(String endings) {
      this.endings = endings;
    }

    private boolean has(String ending) {
      return words(endings).contains(ending);
    }
  }

  private static final Set<String> OF_XML = words("svg svgz xml xsl xslt rdf");

  /** What acts where it is named, but not by an ending amid a name: {@code node.js.png}. */
  private static final Set<String> CODE =
      words(
          "js mjs cjs jsx ts tsx css wasm swf bat cmd com ps1 vbs msi jar apk dmg docm xlsm pptm");

  /** What browsers show as pages, and what servers run. */
  private static final Set<String> ACTING =
      words(
          "html htm xhtml xht shtml shtm stm ssi mht mhtml hta htc xul asp aspx asa ashx asmx cer"
              + " cshtml jsp jspx jhtml cfm cfml cgi fcgi pl pm py pyc rb rhtml sh tcl lua do exe");

  private static final Pattern OF_PHP = Pattern.compile("php[0-9]*|phtml|pht|phps|phar|inc");

  /** What parts a name, also for servers that decode it twice, or read on behind a {@code ;}. */
  private static final Pattern SEPARATOR = Pattern.compile("[.;:]|%(?:00|2e|3a|3b)");

  private static final String TAR_GZ = "tar.gz";

  private final Set<String> trusted;

  /**
   * @param trusted the endings that the team answers for, in any case
   */
  FileEndings(List<String> trusted) {
    this.trusted =
        trusted.stream()
            .map(ending -> ending.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** The last ending of a path, in lower case and without its dot; empty if it has none. */
  static String last(String path) {
    List<String> parts = parts(path.substring(path.lastIndexOf('/') + 1));
    return parts.size() < 2 ? "" : parts.get(parts.size() - 1);
  }

  /** Whether the team answers for what files with the last ending of a path do. */
  boolean isTrusted(String path) {
    return trusted.contains(last(path));
  }

  /** What a file at a path should be; empty if that is nothing that may be copied. */
  static Optional<Kind> kind(String path) {
    String ending = last(path);
    if (ending.equals("gz") && path.toLowerCase(Locale.ROOT).endsWith("." + TAR_GZ)) {
      return Optional.of(Kind.OTHER);
    }
    return Arrays.stream(Kind.values()).filter(kind -> kind.has(ending)).findFirst();
  }

  /** Whether files with an ending are known to act, in browsers or on servers. */
  static boolean acts(String ending) {
    return actsAnywhere(ending) || OF_XML.contains(ending) || CODE.contains(ending);
  }

  private static boolean actsAnywhere(String ending) {
    return ACTING.contains(ending) || OF_PHP.matcher(ending).matches();
  }

  /**
   * An ending before the last one, or of a folder, for which a server may run a file. A picture
   * cannot be read as XML, so {@code kafka.svg.png} is none; whether it is a picture is not asked
   * here.
   */
  Optional<String> actingBeforeLast(String path) {
    boolean isPicture = kind(path).filter(Kind.PICTURE::equals).isPresent();
    List<String> names = List.of(path.split("/", -1));
    List<String> own = parts(names.get(names.size() - 1));
    return Stream.concat(
            names.subList(0, names.size() - 1).stream()
                .flatMap(name -> parts(name).stream().skip(1)),
            own.subList(0, own.size() - 1).stream().skip(1))
        .filter(ending -> actsAnywhere(ending) || (OF_XML.contains(ending) && !isPicture))
        .filter(ending -> !trusted.contains(ending))
        .findFirst();
  }

  private static List<String> parts(String name) {
    return List.of(SEPARATOR.split(name.toLowerCase(Locale.ROOT), -1));
  }
}
