package uk.safeguarding.standalone.embedded;

/** A server of the embedded default that an operator can stop and start again by its name. */
public interface EmbeddedServer {

  String name();

  /** Returns when clients can connect; a running server is left alone. */
  void start();

  /** Returns when everything acknowledged is stored; a stopped server is left alone. */
  void stop();

  boolean running();
}
