package uk.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.commandline.Multipart;
import uk.safeguarding.standalone.commandline.PlatformClient;

/** The officer's whole round: refused, submitted, told what is wrong, corrected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmissionDeskIT {

  private static final String COUNCIL = "agency:" + Dataset.AGENCY;
  private static final String NOBODY_S = "8b2f0a52-7d0e-4a4e-9d2f-000000000000";

  private PlatformProcess platform;
  private Officer officer;

  @BeforeAll
  void start(@TempDir Path directory) {
    platform = PlatformProcess.start(directory.resolve("data"));
    officer = Officer.signedIn(platform, COUNCIL);
  }

  @AfterAll
  void stop() {
    officer.close();
    platform.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          board                  | /api/returns                          | 403 | the board reads figures, not returns
          operator               | /api/returns/due                      | 403 | nor does the operator
          panel                  | /api/returns/NOBODY/differences       | 403 | nor does the panel
          agency:schools         | /api/returns?agency=hampshire-police  | 403 | another agency's returns
          business-unit          | /api/returns/NOBODY/differences       | 404 | there is no such submission
          business-unit          | /api/returns/NOBODY/marked            | 404 | there is no such submission
          business-unit          | /api/returns?limit=0                  | 400 | a page has a size
          business-unit          | /api/returns/due?page=0               | 400 | pages are counted from 1
          """)
  void a_program_is_refused(String role, String path, int status, String why) {
    assertThatThrownBy(() -> platform.as(role).get(path.replace("NOBODY", NOBODY_S)))
        .as(why)
        .hasMessageContaining("was refused with " + status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          board         | /returns         | 403 | the board has its dashboard
          business-unit | /returns/new     | 403 | the business unit submits for nobody
          auditor       | /returns/new     | 403 | the auditor reads
          business-unit | /returns/NOBODY  | 404 | there is no such submission
          auditor       | /returns         | 200 | and reads this too
          """)
  void a_person_is_refused_with_a_page(String role, String path, int status, String why) {
    try (Officer reader = Officer.signedIn(platform, role)) {
      HttpResponse<String> page = reader.open(path.replace("NOBODY", NOBODY_S));
      assertThat(page.statusCode()).as(why).isEqualTo(status);
      assertThat(page.body()).startsWith("<!DOCTYPE html>");
    }
  }

  @Test
  void a_stranger_is_sent_to_sign_in_and_a_form_without_its_token_is_refused() {
    try (Officer stranger = Officer.stranger(platform)) {
      assertThat(stranger.open("/returns").statusCode()).isEqualTo(302);
      assertThat(stranger.open("/api/returns").statusCode()).isEqualTo(401);
    }
    assertThat(officer.submitWithoutToken(form("2018-01", Dataset.text())).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_form_with_nothing_in_it_comes_back_with_its_errors() {
    HttpResponse<String> page =
        officer.submit(Officer.Form.of("monthly-dataset", "Oct 18").file("file", "", new byte[0]));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("<title>Error: Submit a return")
        .contains("href=\"#period\">Enter the month of the return as in 2018-10")
        .contains("href=\"#file\">Choose the file of the return")
        .contains("value=\"Oct 18\"");
  }

  @Test
  void a_file_that_cannot_be_read_comes_back_with_the_reason() {
    HttpResponse<String> page = officer.submit(form("2018-02", "%PDF-1.7"));
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("href=\"#file\">october.csv is a PDF document")
        .contains("value=\"2018-02\"");
  }

  @Test
  void a_file_that_is_too_large_is_answered_with_a_page() {
    HttpResponse<String> page =
        officer.submit(
            Officer.Form.of("monthly-dataset", "2018-03")
                .file("file", "huge.csv", new byte[34 * 1024 * 1024]));
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("The file is too large");
  }

  @Test
  void a_program_without_a_file_is_told_so() {
    var form =
        new Multipart()
            .field("agency", Dataset.AGENCY)
            .field("format", "monthly-dataset")
            .field("period", "2018-04");
    assertThatThrownBy(() -> platform.as(COUNCIL).submit(form))
        .hasMessageContaining("was refused with 400")
        .hasMessageContaining("file is missing");
  }

  @Test
  void the_officer_submits_is_told_what_is_wrong_and_corrects_it() {
    HttpResponse<String> first = officer.submit(form("2018-10", "ref,2018-10\nM1,n/a\nM2,235\n"));
    assertThat(first.statusCode()).isEqualTo(303);
    String receipt = location(first);

    HttpResponse<String> page = officer.open(receipt);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<title>Error: Return accepted with errors")
        .contains("href=\"#error-1\">Row 1, cell B2: n/a is not a number.")
        .contains("october.csv, 1 KB")
        .contains("id=\"error-1\" tabindex=\"-1\"");
    HttpResponse<String> marked = officer.open("/api" + receipt + "/marked");
    assertThat(marked.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(name -> assertThat(name).contains("october-marked.csv"));
    assertThat(marked.body()).contains("M1,n/a,\"2018-10: n/a is not a number. Type");

    String second = location(officer.submit(form("2018-10", "ref,2018-10\nM1,1620\nM2,235\n")));
    assertThat(officer.open(second).body())
        .contains("Return accepted", "0 figures changed, 1 added, 0 removed.")
        .contains("1 error is gone, 0 are new.", "href=\"" + receipt + "\"");

    HttpResponse<String> again =
        officer.submit(form("2018-10", "ref;2018-10\r\nM2;235\r\nM1;1620\r\n"));
    assertThat(location(again)).isEqualTo(second + "?again");
    assertThat(officer.open(location(again)).body())
        .contains("This is what is already in force: receipt of version 2.");
    receiptsOfPrograms(receipt, second);
    try (Officer other = Officer.signedIn(platform, "agency:schools")) {
      assertThat(other.open(second).statusCode()).isEqualTo(403);
      assertThat(other.open("/returns").body()).doesNotContain(second);
    }
  }

  private void receiptsOfPrograms(String first, String second) {
    PlatformClient program = platform.as(COUNCIL);
    JsonNode receipt = program.get("/api" + first);
    assertThat(receipt.path("settled").booleanValue()).isTrue();
    assertThat(receipt.path("applied").intValue()).isEqualTo(1);
    assertThat(receipt.path("refused").intValue()).isEqualTo(1);
    JsonNode failed =
        receipt
            .path("rules")
            .valueStream()
            .filter(rule -> rule.path("verdict").stringValue().equals("failed"))
            .findFirst()
            .orElseThrow();
    assertThat(failed.path("code").stringValue()).isEqualTo("not-a-number");
    assertThat(failed.path("locations").get(0).path("file").stringValue()).isEqualTo("october.csv");

    JsonNode none = program.get("/api" + first + "/differences");
    assertThat(none.path("previous").isNull()).isTrue();
    assertThat(none.path("figures").path("added")).isEmpty();
    JsonNode differences = program.get("/api" + second + "/differences");
    assertThat(differences.path("previous").path("version").intValue()).isEqualTo(1);
    assertThat(differences.path("figures").path("added").get(0).path("value").intValue())
        .isEqualTo(1620);

    JsonNode page = program.get("/api/returns?format=monthly-dataset&period=2018-10&limit=1");
    assertThat(page.path("returns")).hasSize(1);
    JsonNode rest =
        program.get(
            "/api/returns?format=monthly-dataset&period=2018-10&cursor="
                + page.path("next").stringValue());
    assertThat(rest.path("returns").get(0).path("version").intValue()).isEqualTo(2);
    assertThat(rest.path("next").isNull()).isTrue();
  }

  @Test
  void a_nil_return_is_a_statement_and_counts_as_in() {
    var nil = Officer.Form.of("quarterly-return", "2026-Q2").with("nil", "true");
    HttpResponse<String> refused =
        officer.submit(Officer.Form.of("monthly-dataset", "2018-05").with("nil", "true"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("href=\"#nil\">The monthly dataset cannot be a nil return");

    String receipt = location(officer.submit(nil));
    assertThat(officer.open(receipt).body())
        .contains("states that there is nothing to report", "Nil return, no file");
    assertThat(officer.open("/api" + receipt + "/marked").statusCode()).isEqualTo(404);
    JsonNode due =
        platform
            .as(COUNCIL)
            .get("/api/returns/due")
            .path("returns")
            .valueStream()
            .filter(each -> each.path("period").stringValue().equals("2026-Q2"))
            .findFirst()
            .orElseThrow();
    assertThat(due.path("state").stringValue()).startsWith("in");
    assertThat(due.path("latest").path("nil").booleanValue()).isTrue();
  }

  @Test
  void an_agency_sees_what_it_owes_and_the_business_unit_what_all_owe() {
    assertThat(agenciesThatOwe("agency:hampshire-police")).containsOnly("hampshire-police");
    assertThat(agenciesThatOwe("business-unit")).contains("hampshire-police", "schools");
    assertThat(officer.open("/returns").body()).contains("Submit a return", "Due and late");
  }

  private List<String> agenciesThatOwe(String role) {
    return platform
        .as(role)
        .get("/api/returns/due")
        .path("returns")
        .valueStream()
        .map(due -> due.path("agency").stringValue())
        .toList();
  }

  private static Officer.Form form(String period, String text) {
    return Officer.Form.of("monthly-dataset", period)
        .file("file", "october.csv", text.getBytes(UTF_8))
        .file("commentary", "", new byte[0]);
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]+", "");
  }
}
