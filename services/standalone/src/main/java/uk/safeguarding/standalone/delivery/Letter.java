package uk.safeguarding.standalone.delivery;

/**
 * A request as it goes over the wire.
 *
 * @param agency who sends it: its account signs it
 * @param body as JSON
 */
record Letter(String agency, String method, String path, byte[] body) {

  /** What a message may say of it: the address holds ids, the body might hold more. */
  String address() {
    return method + " " + path;
  }
}
