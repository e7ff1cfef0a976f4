package uk.safeguarding.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.platform.web.page.sample.SamplePlatform;

class AccessResourceTest {

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
  void the_api_without_credentials_is_401_as_problem_json() {
    HttpResponse<String> answer = platform.program().get("/api/figures");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(header(answer, "WWW-Authenticate")).startsWith("Basic ");
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @Test
  void writing_to_the_api_without_credentials_is_401() {
    assertThat(platform.program().post("/api/figures", "").statusCode()).isEqualTo(401);
  }

  @Test
  void a_script_on_a_page_raises_no_password_prompt() {
    HttpResponse<String> answer =
        platform.program().get("/api/figures", "X-Requested-With", "XMLHttpRequest");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "WWW-Authenticate")).isEmpty();
  }

  @Test
  void a_page_without_credentials_leads_to_the_sign_in_form() {
    HttpResponse<String> answer = platform.program().get("/figures");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location")).endsWith("/sign-in");
    assertThat(platform.browser().get("/nowhere").statusCode()).isEqualTo(302);
  }

  @Test
  void a_role_that_is_not_listed_is_403() {
    HttpResponse<String> answer = get("panel", "/api/figures");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(get("board", "/api/figures").statusCode()).isEqualTo(200);
  }

  @Test
  void a_route_nobody_listed_is_denied_to_everybody() {
    for (AccountRole role : AccountRole.values()) {
      assertThat(get(role.key, "/api/unlisted").statusCode()).as(role.key).isEqualTo(403);
    }
    assertThat(platform.program().get("/api/unlisted").statusCode()).isEqualTo(401);
  }

  @Test
  void another_agency_is_403_in_the_path_and_in_the_form() {
    assertThat(get("agency:schools", "/api/agencies/probation/returns").statusCode())
        .isEqualTo(403);
    assertThat(get("agency:schools", "/api/agencies/schools/returns").statusCode()).isEqualTo(200);
    assertThat(get("business-unit", "/api/agencies/schools/returns").statusCode()).isEqualTo(200);
    HttpResponse<String> other = post("agency:schools", "/api/returns", "agency=probation");
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(other.body()).contains("only for your own agency");
    assertThat(post("agency:schools", "/api/returns", "agency=schools").statusCode())
        .isEqualTo(200);
  }

  @Test
  void method_security_is_on() {
    assertThat(get("board", "/api/audited").statusCode()).isEqualTo(403);
    assertThat(get("auditor", "/api/audited").statusCode()).isEqualTo(200);
  }

  @Test
  void health_and_notices_and_assets_are_open() {
    assertThat(platform.program().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(platform.browser().get("/privacy").statusCode()).isEqualTo(200);
    assertThat(platform.browser().get("/accessibility-statement").statusCode()).isEqualTo(200);
    assertThat(platform.browser().get("/assets/govuk-frontend-LICENSE.txt").statusCode())
        .isEqualTo(200);
  }

  @Test
  void metrics_are_for_this_machine_and_for_operators() {
    SamplePlatform.Client program = platform.program();
    assertThat(program.get("/actuator/prometheus").statusCode()).isEqualTo(200);
    String[] proxied = {"X-Forwarded-For", "192.0.2.1"};
    assertThat(program.get("/actuator/prometheus", proxied).statusCode()).isEqualTo(401);
    assertThat(get("operator", "/actuator/prometheus", proxied).statusCode()).isEqualTo(200);
    assertThat(get("board", "/actuator/prometheus", proxied).statusCode()).isEqualTo(403);
  }

  private static HttpResponse<String> get(String role, String path, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Authorization";
    all[headers.length + 1] = platform.basic(role);
    return platform.program().get(path, all);
  }

  private static HttpResponse<String> post(String role, String path, String form) {
    return platform.program().post(path, form, "Authorization", platform.basic(role));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private enum AccountRole {
    BUSINESS_UNIT("business-unit"),
    CHAIR("chair"),
    BOARD("board"),
    PANEL("panel"),
    AUDITOR("auditor"),
    CHILD_DEATH_OVERVIEW("child-death-overview"),
    OPERATOR("operator"),
    SUBMITTER("agency:schools"),
    APPROVER("agency-approver:schools");

    private final String key;

    AccountRole(String key) {
      this.key = key;
    }
  }
}
