package uk.safeguarding.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.platform.web.page.sample.SamplePlatform;

class ProductionTest {

  @Test
  void production_has_no_local_accounts_and_does_not_start_without_another_way(@TempDir Path data) {
    assertThatThrownBy(() -> SamplePlatform.start(data, "--spring.profiles.active=production"))
        .rootCause()
        .hasMessageContaining("production needs OpenID Connect");
    assertThat(data).isEmptyDirectory();
  }
}
