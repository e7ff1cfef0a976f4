package uk.safeguarding.standalone.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * Delivers letters of one agency in their order, up to the first that is not taken.
   *
   * @return the answers of those that were taken
   * @throws IOException when no answer came, whatever was taken
   */
  default List<Answer> deliver(List<Letter> letters) throws IOException, InterruptedException {
    var answers = new ArrayList<Answer>();
    for (Letter letter : letters) {
      Answer answer = deliver(letter);
      if (!answer.taken()) {
        break;
      }
      answers.add(answer);
    }
    return answers;
  }
}
