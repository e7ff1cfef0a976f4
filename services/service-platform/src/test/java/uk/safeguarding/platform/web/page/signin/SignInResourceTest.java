package uk.safeguarding.platform.web.page.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.platform.web.page.sample.SamplePlatform;

class SignInResourceTest {

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
  void signing_in_leads_to_the_page_that_was_asked_for() {
    SamplePlatform.Client browser = platform.browser();
    assertThat(location(browser.get("/figures"))).endsWith("/sign-in");
    HttpResponse<String> answer = signIn(browser, "board");
    assertThat(location(answer)).endsWith("/figures");
    assertThat(browser.get("/figures").body()).contains("board (Board member)", "Sign out");
  }

  @Test
  void the_first_page_is_the_first_the_user_may_open() {
    SamplePlatform.Client board = platform.browser();
    assertThat(location(signIn(board, "board"))).endsWith("/");
    assertThat(location(board.get("/"))).endsWith("/figures");
    SamplePlatform.Client panel = platform.signedInBrowser("panel");
    assertThat(panel.get("/").body()).contains("no pages for your role").doesNotContain("Figures");
  }

  @Test
  void a_wrong_password_is_refused_without_telling_whether_the_username_exists() {
    HttpResponse<String> known = platform.browser().signIn(platform.username("chair"), "wrong");
    HttpResponse<String> unknown = platform.browser().signIn("nobody", "wrong");
    assertThat(known.statusCode()).isEqualTo(401);
    assertThat(known.body())
        .contains("There is a problem", "The username or the password is wrong")
        .contains("<title>Error: Sign in - Safeguarding partnership data</title>")
        .contains("value=\"chair\"");
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.body()).contains("The username or the password is wrong");
  }

  @Test
  void an_empty_form_names_both_fields() {
    assertThat(platform.browser().signIn("", "").body())
        .contains("href=\"#username\"", "Enter your username", "Enter your password");
  }

  @Test
  void five_failures_lock_the_username_for_a_while_and_nobody_else() {
    for (int failure = 0; failure < 5; failure++) {
      assertThat(signIn("auditor", "wrong").statusCode()).isEqualTo(401);
    }
    HttpResponse<String> locked = signIn("auditor", platform.password("auditor"));
    assertThat(locked.statusCode()).isEqualTo(429);
    assertThat(locked.body()).contains("Try again in 1 minute");
    assertThat(locked.headers().firstValue("Retry-After")).isPresent();
    String basic = platform.basic("auditor");
    HttpResponse<String> api = platform.program().get("/api/audited", "Authorization", basic);
    assertThat(api.statusCode()).isEqualTo(429);
    assertThat(location(signIn("operator", platform.password("operator")))).endsWith("/");
  }

  @Test
  void wrong_basic_credentials_are_401_and_count_as_failures() {
    String wrong = "Basic " + Base64.getEncoder().encodeToString("someone:wrong".getBytes(UTF_8));
    for (int failure = 0; failure < 5; failure++) {
      assertThat(platform.program().get("/api/figures", "Authorization", wrong).statusCode())
          .isEqualTo(401);
    }
    assertThat(platform.program().get("/api/figures", "Authorization", wrong).statusCode())
        .isEqualTo(429);
  }

  @Test
  void the_sign_in_form_needs_its_csrf_token() {
    HttpResponse<String> answer = platform.browser().post("/sign-in", "username=board&password=x");
    assertThat(location(answer)).endsWith("/sign-in?expired");
  }

  @Test
  void the_session_cookie_is_new_after_signing_in_and_out_of_reach() {
    SamplePlatform.Client browser = platform.browser();
    String before = cookie(browser.get("/sign-in"));
    String after = cookie(signIn(browser, "business-unit"));
    assertThat(before).contains("HttpOnly", "SameSite=Lax");
    assertThat(after).contains("HttpOnly", "SameSite=Lax");
    assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
  }

  @Test
  void signing_out_needs_the_token_and_ends_the_session() {
    SamplePlatform.Client browser = platform.signedInBrowser("business-unit");
    assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(403);
    HttpResponse<String> out = browser.post("/sign-out", "_csrf=" + browser.csrf("/figures"));
    assertThat(location(out)).endsWith("/sign-in?signed-out");
    assertThat(location(browser.get("/figures"))).endsWith("/sign-in");
  }

  private static HttpResponse<String> signIn(String username, String password) {
    return platform.browser().signIn(username, password);
  }

  private static HttpResponse<String> signIn(SamplePlatform.Client browser, String role) {
    return browser.signIn(platform.username(role), platform.password(role));
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("");
  }
}
