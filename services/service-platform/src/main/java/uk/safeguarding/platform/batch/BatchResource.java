package uk.safeguarding.platform.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.BadRequest;

/**
 * Takes many requests in one, a JSON object on each line, and answers each on a line of its own, in
 * their order and as it is done. What is not answered when the connection breaks is sent again: the
 * same request again changes nothing.
 */
@RestController
public final class BatchResource {

  private static final int MOST_BYTES = 4 << 20;

  private final Batches batches;

  public BatchResource(Batches batches) {
    this.batches = batches;
  }

  /**
   * @param untilRefused whether the lines after the first that is not taken are left out, and their
   *     answers too
   */
  @PostMapping(
      path = "/api/batches",
      consumes = MediaType.APPLICATION_NDJSON_VALUE,
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  void take(
      @AuthenticationPrincipal SignedInUser user,
      @RequestParam(defaultValue = "false") boolean untilRefused,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    List<String> lines = lines(request);
    response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
    OutputStream answers = response.getOutputStream();
    for (String line : lines) {
      BatchAnswer answer = batches.answer(line, user, request, response);
      answers.write(answer.written());
      if (untilRefused && !answer.taken()) {
        break;
      }
    }
    answers.flush();
  }

  /** Read to their end first: a sender that reads no answer before it has sent all is not held. */
  private static List<String> lines(HttpServletRequest request) throws IOException {
    byte[] content = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw new BadRequest("A batch is 4 MB at most. Send several, one after the other.");
    }
    return new String(content, UTF_8).lines().filter(line -> !line.isBlank()).toList();
  }
}
