package uk.safeguarding.standalone.delivery;

import java.io.IOException;

/** Takes a letter to the platform and brings its answer back. */
interface Post {

  /**
   * What the platform said.
   *
   * @param retryAfterSeconds how long it asks to wait before the same is tried again; 0 where it
   *     asks for nothing
   */
  record Answer(int status, int retryAfterSeconds, byte[] body) {

    boolean isNew() {
      return status == 201;
    }

    boolean taken() {
      return status >= 200 && status < 300;
    }
  }

  /**
   * @throws IOException when no answer came
   */
  Answer deliver(Letter letter) throws IOException, InterruptedException;
}
