package uk.safeguarding.platform.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.platform.web.BadRequest;

class BatchLineTest {

  @Test
  void the_body_stays_as_it_is_written() {
    String body = "{ \"of\": [1, {\"}\": \"é\\\"{\"}],\"to\":1.50 }";
    BatchLine line =
        BatchLine.parse(
            "{\"path\":\"/records/7\", \"body\": %s , \"method\":\"PUT\",\"ifMatch\":\"\\\"3\\\"\"}"
                .formatted(body));

    assertThat(line.method()).isEqualTo("PUT");
    assertThat(line.path()).isEqualTo("/records/7");
    assertThat(line.ifMatch()).isEqualTo("\"3\"");
    assertThat(new String(line.content(), UTF_8)).isEqualTo(body);
  }

  @Test
  void a_line_may_have_no_body() {
    assertThat(BatchLine.parse("{\"method\":\"POST\",\"path\":\"/records\"}").content()).isEmpty();
    assertThat(
            BatchLine.parse("{\"method\":\"POST\",\"path\":\"/records\",\"body\":null}").content())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "[\"secret\"]",
        "{\"method\":\"PUT\",\"path\":\"/records/7\",\"body\":\"secret\"}",
        "{\"method\":\"PUT\",\"path\":\"/records/7\",\"body\":{\"name\":\"secret\"}",
        "{\"method\":\"PUT\",\"path\":\"/records/7\",\"body\":{\"name\":\"secret\"]}",
        "{\"method\":\"PUT\",\"path\":\"/records/7\"} secret",
        "{\"method\":\"PUT\",\"path\":\"/records/7\",\"secret\":1}",
        "{\"method\":7,\"path\":\"/records/7\"}"
      })
  void what_is_no_line_is_refused_without_a_word_of_what_it_holds(String written) {
    assertThatThrownBy(() -> BatchLine.parse(written))
        .isInstanceOf(BadRequest.class)
        .hasMessageStartingWith("A line is a JSON object")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE", "put"})
  void a_line_changes_something(String method) {
    assertThatThrownBy(
            () -> BatchLine.parse("{\"method\":\"%s\",\"path\":\"/a\"}".formatted(method)))
        .hasMessage("A line's method is PUT or POST.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"records", "/records?a=b", "/rec%6Frds", "//a", "/../a", "/a/"})
  void a_path_is_an_address_without_anything_encoded(String path) {
    assertThatThrownBy(
            () -> BatchLine.parse("{\"method\":\"PUT\",\"path\":\"%s\"}".formatted(path)))
        .hasMessageStartingWith("A line's path is an address");
  }
}
