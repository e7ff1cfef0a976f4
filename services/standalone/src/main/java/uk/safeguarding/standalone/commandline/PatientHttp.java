package uk.safeguarding.standalone.commandline;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Asks a platform, and asks again while it says that it may be asked again: 503 with {@code
 * Retry-After}. Figures may take their time to follow a write.
 */
final class PatientHttp {

  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

  private static final RetryTemplate PATIENCE =
      new RetryTemplate(
          RetryPolicy.builder()
              .includes(Busy.class)
              .maxRetries(60)
              .delay(BETWEEN_QUESTIONS)
              .build());

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String address;

  /**
   * @param address of the platform, as messages name it
   */
  PatientHttp(String address) {
    this.address = address;
  }

  /**
   * The last answer, whatever it is.
   *
   * @throws CommandFailed when none comes
   */
  HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return PATIENCE.execute(() -> notBusy(exchange(request)));
    } catch (RetryException end) {
      return switch (end.getCause()) {
        case Busy busy -> busy.answer;
        case RuntimeException failure -> throw failure;
        default -> throw new IllegalStateException(end);
      };
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (ConnectException nobody) {
      throw new CommandFailed(
          "No platform answers at " + address + ". Start it with make run or make demo.");
    } catch (IOException failure) {
      throw new CommandFailed(
          "The platform at " + address + " did not answer: " + failure.getMessage());
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted while waiting for the platform.");
    }
  }

  private static HttpResponse<byte[]> notBusy(HttpResponse<byte[]> answer) {
    if (answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
      throw new Busy(answer);
    }
    return answer;
  }

  /** How an answer that asks for patience reaches the policy. */
  private static final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HttpResponse<byte[]> answer;

    Busy(HttpResponse<byte[]> answer) {
      super("The platform asks to be asked again");
      this.answer = answer;
    }
  }
}
