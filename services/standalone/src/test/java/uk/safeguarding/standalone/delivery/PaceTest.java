package uk.safeguarding.standalone.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PaceTest {

  private final Deque<Long> lags = new ArrayDeque<>();
  private int looks;

  @Test
  void it_looks_once_in_a_while_and_lets_a_platform_that_keeps_up_alone() {
    lags.add(Pace.MOST_BEHIND);
    pass(Pace.BETWEEN_LOOKS);
    assertThat(looks).isEqualTo(1);
  }

  @Test
  void it_waits_until_the_reader_furthest_behind_has_come_near() {
    lags.addAll(List.of(3 * Pace.MOST_BEHIND, Pace.MOST_BEHIND + 1, Pace.MOST_BEHIND));
    pass(Pace.BETWEEN_LOOKS);
    assertThat(looks).isEqualTo(3);
  }

  @Test
  void indexes_that_were_drawn_and_never_used_are_no_lag() {
    lags.add(-1L);
    pass(Pace.BETWEEN_LOOKS);
    assertThat(looks).isEqualTo(1);
  }

  private void pass(int requests) {
    var pace = new Pace(this::positions);
    for (int request = 0; request < requests; request++) {
      pace.run();
    }
  }

  private JsonNode positions() {
    looks++;
    long lag = lags.remove();
    return JsonMapper.builder()
        .build()
        .readTree(
            """
            {"positions": [{"head": 100000, "position": 100000, "caughtUp": true},
                           {"head": 100000, "position": %d, "caughtUp": %b}]}
            """
                .formatted(lag < 0 ? 0 : 100_000 - lag, lag < 0));
  }
}
