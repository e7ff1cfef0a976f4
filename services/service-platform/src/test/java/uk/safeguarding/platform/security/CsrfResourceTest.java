package uk.safeguarding.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.platform.web.page.sample.SamplePlatform;

class CsrfResourceTest {

  private static SamplePlatform platform;

  @BeforeAll
  static void start(@TempDir Path data) throws IOException {
    platform = SamplePlatform.start(data);
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @Test
  void basic_needs_no_csrf_token_and_starts_no_session() {
    String basic = platform.basic("business-unit");
    HttpResponse<String> answer =
        platform.program().post("/api/figures", "", "Authorization", basic);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("business-unit");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void a_session_needs_the_csrf_token_even_beside_basic() {
    SamplePlatform.Client browser = platform.signedInBrowser("business-unit");
    assertThat(browser.post("/figures", "").statusCode()).isEqualTo(403);
    String basic = platform.basic("business-unit");
    assertThat(browser.post("/api/figures", "", "Authorization", basic).statusCode())
        .isEqualTo(403);
    String token = browser.csrf("/figures");
    assertThat(browser.post("/figures", "_csrf=" + token).statusCode()).isEqualTo(200);
    assertThat(browser.post("/api/figures", "", "X-CSRF-TOKEN", token).statusCode()).isEqualTo(200);
  }

  @Test
  void another_site_cannot_use_basic_credentials_the_browser_remembers() {
    String basic = platform.basic("business-unit");
    HttpResponse<String> answer =
        platform
            .program()
            .post("/api/figures", "", "Authorization", basic, "Sec-Fetch-Site", "cross-site");
    assertThat(answer.statusCode()).isEqualTo(403);
  }
}
