package uk.safeguarding.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.platform.web.page.sample.SamplePlatform;

class PageResourceTest {

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
  void every_answer_carries_the_security_headers() {
    for (String path : new String[] {"/sign-in", "/api/figures", "/privacy", Assets.load().css()}) {
      HttpResponse<String> answer = platform.program().get(path);
      assertThat(header(answer, "Content-Security-Policy"))
          .isEqualTo(
              "default-src 'self'; img-src 'self' data:; object-src 'none'; "
                  + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
      assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
  }

  @Test
  void assets_may_be_kept_for_a_year_and_pages_not_at_all() {
    assertThat(header(platform.browser().get(Assets.load().css()), "Cache-Control"))
        .contains("max-age=31536000", "public", "immutable");
    assertThat(header(platform.browser().get("/privacy"), "Cache-Control")).contains("no-store");
  }

  @Test
  void the_layout_escapes_what_it_prints_and_needs_no_inline_script_or_style() {
    String page = platform.signedInBrowser("board").get("/figures").body();
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\"", "Skip to main content")
        .contains("<title>&lt;b&gt;Figures&lt;/b&gt; - Safeguarding partnership data</title>")
        .doesNotContain("<b>Figures")
        .doesNotContain(" style=")
        .doesNotContain("<script>");
  }

  @Test
  void the_navigation_shows_what_the_user_may_open_and_marks_the_place() {
    String page = platform.signedInBrowser("board").get("/figures").body();
    assertThat(page).contains("href=\"/figures\" aria-current=\"true\"").doesNotContain("Unlisted");
  }

  @Test
  void the_footer_says_evaluation_outside_production() {
    assertThat(platform.browser().get("/privacy").body())
        .contains("Evaluation: not for real children's data");
  }

  @ParameterizedTest
  @CsvSource({
    "403, You do not have access",
    "404, Page not found",
    "409, Somebody else has changed this",
    "422, This could not be accepted",
    "500, 'Sorry, there is a problem with the service'",
    "503, 'Sorry, the service is not available'"
  })
  void a_person_reads_a_page_and_a_program_gets_problem_json(int status, String heading) {
    String path = status == 403 ? "/api/unlisted" : "/problems/" + status;
    HttpResponse<String> page = platform.signedInBrowser("board").get(path);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains(heading, "Sign out").doesNotContain("machine room");
    HttpResponse<String> json =
        platform.program().get(path, "Authorization", platform.basic("board"));
    assertThat(json.statusCode()).isEqualTo(status);
    assertThat(header(json, "Content-Type")).startsWith("application/problem+json");
    assertThat(json.body()).contains("\"status\":" + status).doesNotContain("machine room");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken%20pipe", "Connection%20reset%20by%20peer", "end-of-stream"})
  void a_server_behind_that_hangs_up_is_a_failure_and_no_client_that_has_gone(String how) {
    HttpResponse<String> answer =
        platform.program().post("/api/away/" + how, "", "Authorization", platform.basic("board"));
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("\"status\":500");
  }

  @Test
  void a_refusal_says_why() {
    assertThat(platform.signedInBrowser("board").get("/problems/409").body())
        .contains("Version 2 is newer.");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
