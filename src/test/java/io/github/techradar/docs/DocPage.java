package io.github.techradar.docs;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.BodyFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A page of the documentation.
 *
 * @param path its file, below the project's root
 */
record DocPage(Path path) {

  /**
   * A block of code.
   *
   * @param info what stands behind the fence; empty if nothing does
   */
  record Block(String info, String text) {}

  /** Every page that there is. */
  static List<DocPage> all() {
    try (Stream<Path> top = Files.list(Path.of(""));
        Stream<Path> docs = Files.list(Path.of("src/site/markdown"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(DocPage::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DocPage of(String path) {
    return new DocPage(Path.of(path));
  }

  String text() {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks between fences. */
  List<Block> blocks() {
    return nodes(FencedCodeBlock.class)
        .map(block -> new Block(block.getInfo().toString(), block.getContentChars().toString()))
        .toList();
  }

  /** One of the blocks with a language, counted from 0. */
  String block(String info, int index) {
    return blocks().stream()
        .filter(block -> block.info().equals(info))
        .map(Block::text)
        .toList()
        .get(index);
  }

  /** The lines of the blocks that are set in by spaces. */
  List<String> indentedLines() {
    return nodes(IndentedCodeBlock.class)
        .flatMap(block -> block.getContentChars().toString().lines())
        .toList();
  }

  /** The pieces of code in the midst of text, such as {@code mvn verify}. */
  List<String> spans() {
    return nodes(Code.class).map(code -> code.getText().toString().replace('\n', ' ')).toList();
  }

  /** The names by which links reach its headings. */
  List<String> anchors() {
    return BodyFacts.of(text()).anchors();
  }

  private <T extends Node> Stream<T> nodes(Class<T> type) {
    Document document = Parser.builder().build().parse(text());
    return StreamSupport.stream(document.getDescendants().spliterator(), false)
        .filter(type::isInstance)
        .map(type::cast);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
