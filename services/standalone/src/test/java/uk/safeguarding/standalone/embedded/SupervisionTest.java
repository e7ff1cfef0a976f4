package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupervisionTest {

  @Test
  void pauses_double_up_to_ten_seconds() {
    assertThat(Stream.iterate(Duration.ofMillis(100), Supervision::longer).limit(9))
        .extracting(Duration::toMillis)
        .containsExactly(100L, 200L, 400L, 800L, 1_600L, 3_200L, 6_400L, 10_000L, 10_000L);
  }
}
