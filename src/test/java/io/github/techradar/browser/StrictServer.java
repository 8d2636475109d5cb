package io.github.techradar.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Serves a folder on this machine under the strictest policy that a page of ours must bear. */
final class StrictServer implements AutoCloseable {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

  private final FolderServer server;

  StrictServer(Path folder) throws IOException {
    this.server =
        new FolderServer(
            folder,
            (name, headers) -> {
              headers.set("Content-Type", ContentTypes.of(name));
              headers.set("Content-Security-Policy", POLICY);
              headers.set("X-Content-Type-Options", "nosniff");
            });
  }

  URI page(String path) {
    return server.page(path);
  }

  @Override
  public void close() {
    server.close();
  }
}
