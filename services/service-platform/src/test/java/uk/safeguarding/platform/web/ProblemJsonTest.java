package uk.safeguarding.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

class ProblemJsonTest {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new ProblemJson()).build();

  @Test
  void a_broken_rule_stands_beside_the_standard_members() {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, "One at a time.");
    problem.setTitle("A rule refuses this");
    problem.setProperty("rule", "ONE_AT_A_TIME");

    assertThat(JSON.writeValueAsString(problem))
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"A rule refuses this\",\"status\":422,"
                + "\"detail\":\"One at a time.\",\"rule\":\"ONE_AT_A_TIME\"}");
  }
}
