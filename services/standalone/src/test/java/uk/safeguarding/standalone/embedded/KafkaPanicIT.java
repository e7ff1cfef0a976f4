package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPanicIT {

  @TempDir Path folder;

  @Test
  void a_broker_that_gives_up_does_not_end_the_platform() {
    try (var data = DataDirectory.open(folder)) {
      var kafka = new EmbeddedKafkaBroker(data);
      kafka.start();
      assertThatThrownBy(() -> Exit.halt(1, "disk full"))
          .isInstanceOf(ServerFailed.class)
          .hasMessageContaining("disk full");
      assertThat(kafka.running()).isFalse();
      kafka.stop();
      kafka.start();
      assertThat(kafka.running()).isTrue();
      kafka.stop();
    }
  }
}
