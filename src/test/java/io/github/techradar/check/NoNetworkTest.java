package io.github.techradar.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.techradar.Fixtures;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's schema cannot make the build ask a server, nor read a file beside the radar. */
class NoNetworkTest {

  @TempDir Path folder;
  private final List<URI> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void aSchemaThatRefersToAServerIsAProblem() {
    URI other = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/other.json");

    assertThat(problems(other)).extracting(Problem::rule).containsOnly(Rule.INVALID_DEFINITION);
    assertThat(asked).isEmpty();
  }

  @Test
  void aSchemaThatRefersToAFileElsewhereIsAProblem() {
    Path elsewhere = folder.resolve("elsewhere.json");
    Fixtures.write(folder, "elsewhere.json", "false");

    assertThat(problems(elsewhere.toUri()))
        .extracting(Problem::rule)
        .containsOnly(Rule.INVALID_DEFINITION);
  }

  private List<Problem> problems(URI other) {
    Path radar = folder.resolve("radar");
    Fixtures.write(radar, "radar.yml", "schema: schema.json");
    Fixtures.write(radar, "schema.json", "{\"$ref\": \"%s\"}".formatted(other));
    Fixtures.write(radar, "a.md", Fixtures.entry("A", "Adopt", "Tools", ""));
    return Fixtures.check(radar).problems();
  }
}
