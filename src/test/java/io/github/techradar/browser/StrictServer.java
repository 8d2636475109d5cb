package io.github.techradar.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Serves a folder on this machine with the headers that the documentation asks hosts to send. */
final class StrictServer implements AutoCloseable {

  private static final Path DOCUMENTATION = Path.of("src/site/markdown/site.md");
  private static final Pattern HEADER = Pattern.compile("([A-Z][A-Za-z-]+): (.+)");

  private final FolderServer server;

  StrictServer(Path folder) throws IOException {
    Map<String, String> documented = documented();
    this.server =
        new FolderServer(
            folder,
            (name, headers) -> {
              headers.set("Content-Type", ContentTypes.of(name));
              documented.forEach(headers::set);
            });
  }

  private static Map<String, String> documented() throws IOException {
    return HEADER
        .matcher(Files.readString(DOCUMENTATION).split("```text\n", -1)[1].split("```", -1)[0])
        .results()
        .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
  }

  URI page(String path) {
    return server.page(path);
  }

  @Override
  public void close() {
    server.close();
  }
}
