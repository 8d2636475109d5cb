package io.github.techradar.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Serves a folder on this machine. */
final class FolderServer implements AutoCloseable {

  private final Path folder;
  private final BiConsumer<String, Headers> headers;
  private final HttpServer server;

  /**
   * @param headers adds what goes along with a file, by its name
   */
  FolderServer(Path folder, BiConsumer<String, Headers> headers) throws IOException {
    this.folder = folder;
    this.headers = headers;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** As most servers serve it: with the type that goes with a file's ending, and nothing else. */
  static FolderServer usual(Path folder) throws IOException {
    return new FolderServer(
        folder,
        (name, headers) -> {
          headers.set("Content-Type", ContentTypes.of(name));
          if (name.endsWith(".svgz")) {
            headers.set("Content-Encoding", "gzip");
          }
        });
  }

  /** Without types, so that browsers guess them from what they get. */
  static FolderServer withoutTypes(Path folder) throws IOException {
    return new FolderServer(folder, (name, headers) -> {});
  }

  /** The address of a file below the folder, or what there would be one. */
  URI page(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      headers.accept(file.getFileName().toString(), exchange.getResponseHeaders());
      byte[] content = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
