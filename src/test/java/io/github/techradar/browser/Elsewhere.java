package io.github.techradar.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The rest of the web, as far as the browser can tell: a proxy that notes what is asked for, and
 * answers nothing.
 */
final class Elsewhere {

  private final ServerSocket socket;
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();

  Elsewhere() {
    try {
      this.socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread listener = new Thread(this::listen, "elsewhere");
    listener.setDaemon(true);
    listener.start();
  }

  /** The proxy as Chromium is to be told of it. */
  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  /** What was asked for since this was asked the last time, such as {@code CONNECT host:443}. */
  List<String> requests() {
    List<String> asked = new ArrayList<>();
    for (String request = requests.poll(); request != null; request = requests.poll()) {
      asked.add(request);
    }
    return asked;
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept();
          BufferedReader reader =
              new BufferedReader(
                  new InputStreamReader(
                      connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
        connection.setSoTimeout(1000);
        String request = reader.readLine();
        if (request != null) {
          requests.add(request);
        }
      } catch (IOException e) {
        continue; // somebody who asked for nothing
      }
    }
  }
}
