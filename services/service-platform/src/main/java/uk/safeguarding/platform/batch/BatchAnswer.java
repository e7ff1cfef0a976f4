package uk.safeguarding.platform.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.web.ProblemJson;

/**
 * What a line is answered: what its request would have been answered by itself.
 *
 * @param status of HTTP
 * @param location the address of what was recorded; left out where there is none
 * @param eTag its version; left out where there is none
 * @param position what to wait for in later reads; left out where nothing was recorded
 * @param retryAfter in how many seconds to try again; left out where that would not help
 * @param body as JSON; left out where the answer has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchAnswer(
    int status,
    @Nullable String location,
    @Nullable String eTag,
    @Nullable String position,
    @Nullable String retryAfter,
    @JsonRawValue @Nullable String body) {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new ProblemJson()).build();

  static BatchAnswer of(LineResponse response) {
    byte[] body = response.body();
    return new BatchAnswer(
        response.getStatus(),
        response.getHeader(HttpHeaders.LOCATION),
        response.getHeader(HttpHeaders.ETAG),
        response.getHeader(Position.HEADER),
        response.getHeader(HttpHeaders.RETRY_AFTER),
        body.length == 0 ? null : new String(body, UTF_8));
  }

  static BatchAnswer refused(HttpStatus status, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    return new BatchAnswer(
        status.value(), null, null, null, null, JSON.writeValueAsString(problem));
  }

  boolean taken() {
    return status >= 200 && status < 300;
  }

  /** On a line of its own. */
  byte[] written() {
    return (JSON.writeValueAsString(this) + "\n").getBytes(UTF_8);
  }
}
