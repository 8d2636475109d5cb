package io.github.techradar.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that waits for its skin.
 *
 * @param file where it is to be written
 * @param head what stands in its head
 * @param texts what has its body
 * @param piece where that is
 * @param plain whether the body has no signs but those of ASCII
 */
record WaitingPage(
    File file, PageHead head, TextSpool texts, TextSpool.Piece piece, boolean plain) {

  /** Its body. */
  String body() throws IOException {
    return texts.read(piece);
  }

  /** Pages of the same kind differ in their heads and bodies only, and in what their menus mark. */
  Object kind() {
    return List.of(file.getParent(), titleOfAll(), head.shape());
  }

  /** The part of its title that other pages do not have: {@code Kafka} of {@code Kafka | Radar}. */
  String titleOfItsOwn() {
    int end = head.title().lastIndexOf(" | ");
    return end < 0 ? head.title() : head.title().substring(0, end);
  }

  /** The rest of its title. */
  String titleOfAll() {
    return head.title().substring(titleOfItsOwn().length());
  }

  /** Whether it can look as another page does, but for its head and its body. */
  boolean mayShareASkin(Skin skin) {
    String name = file.getName();
    return plain
        && name.chars().allMatch(c -> (PageFrame.isPlain(c) && c != ' ') || "._-".indexOf(c) >= 0)
        && Stream.concat(Stream.of(titleOfItsOwn()), head.values())
            .flatMapToInt(String::codePoints)
            .noneMatch(WaitingPage::isOdd)
        && !skin.mentions(name);
  }

  /** Half a sign, or a control character. */
  private static boolean isOdd(int sign) {
    return sign < ' ' || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
  }

  /** The site makes it. */
  SkinStep inItsOwnSkin() {
    return new SkinStep(this, head, this::body, () -> {});
  }

  /** The page as the site has written it, each character a byte. */
  String written() throws IOException {
    return new String(Files.readAllBytes(file.toPath()), StandardCharsets.ISO_8859_1);
  }

  /**
   * Writes it in the place of the site.
   *
   * @param text all of it, each character a byte
   */
  void write(String text) throws IOException {
    Files.write(file.toPath(), text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
