package uk.safeguarding.standalone.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** Ports on the loopback address that nobody listens on. */
final class LoopbackPorts {

  static final String HOST = "127.0.0.1";

  // Below the range from which systems take the ports of outgoing connections: there, a client that
  // retries while its server is down can get the server's own port, and the server cannot return.
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 30_000;
  private static final int ATTEMPTS = 1_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private LoopbackPorts() {}

  static int choose() {
    return RANDOM
        .ints(LOWEST, HIGHEST)
        .limit(ATTEMPTS)
        .filter(LoopbackPorts::free)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No port is free on " + HOST + "."));
  }

  static boolean free(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
