package uk.safeguarding.standalone.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.standalone.delivery.Post.Answer;

/** Several letters as the platform's address for batches takes and answers them. */
final class Batch {

  static final String PATH = "/api/batches?untilRefused=true";
  static final String NDJSON = "application/x-ndjson";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Batch() {}

  static byte[] of(List<Letter> letters) {
    var batch = new ByteArrayOutputStream();
    for (Letter letter : letters) {
      // Methods and addresses hold nothing that JSON would escape.
      batch.writeBytes(
          "{\"method\":\"%s\",\"path\":\"%s\",\"body\":"
              .formatted(letter.method(), letter.path())
              .getBytes(UTF_8));
      batch.writeBytes(letter.body());
      batch.writeBytes("}\n".getBytes(UTF_8));
    }
    return batch.toByteArray();
  }

  /** The answers of those that were taken: all before the first that was not. */
  static List<Answer> taken(byte[] answers) {
    return new String(answers, UTF_8).lines().map(Batch::answer).filter(Answer::taken).toList();
  }

  private static Answer answer(String line) {
    JsonNode answer = JSON.readTree(line);
    return new Answer(
        answer.path("status").intValue(), 0, answer.path("body").toString().getBytes(UTF_8));
  }
}
