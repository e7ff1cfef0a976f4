package uk.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.standalone.commandline.CommandFailed;
import uk.safeguarding.standalone.commandline.Multipart;

/** What the running platform refuses, and how it says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {

  private PlatformProcess platform;

  @BeforeAll
  void start() {
    platform = SharedPlatform.running();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          panel                         | /api/dashboards/monthly?month=2018-10       | 403 | the panel sees what is published
          agency:schools                | /api/dashboards/monthly?month=2018-10       | 403 | an agency sees its own returns
          board                         | /api/operations/dumps                       | 403 | dumps are the operator's
          operator                      | /api/dashboards/monthly?month=2018-10       | 403 | the operator runs it and reads no figures
          business-unit                 | /api/indicators/M99                         | 404 | there is no such indicator
          business-unit                 | /api/returns/8b2f0a52-7d0e-4a4e-9d2f-000000000000 | 404 | there is no such submission
          business-unit                 | /api/dashboards/monthly?month=October       | 400 | a month is written 2018-10
          business-unit                 | /api/dashboards/monthly                     | 404 | nothing has been reported yet
          business-unit                 | /api/dashboards/monthly?month=2018-10&after=x | 400 | after is a position
          business-unit                 | /api/indicators/M1/series?from=2018-01&to=9999-12 | 400 | a series has an end
          business-unit                 | /api/indicators/M1/series?from=2018-01&to=2018-02&asKnownAt=now | 400 | an instant is ISO 8601
          business-unit                 | /api/indicators/M1/series?from=2018-01&to=2018-02&source=both | 400 | figures are reported or counted
          business-unit                 | /api/indicators/M1/series?from=2018-01&to=2018-02&source=events&by=ward | 400 | no record tells a ward
          business-unit                 | /api/indicators/M1/series?from=2018-01&to=2018-02&by=source | 400 | what is reported is whole
          business-unit                 | /indicators/m1?by=ward&period=2018-10       | 400 | nor on the page
          agency:schools                | /api/indicators/M1/series?from=2018-01&to=2018-02&source=events&by=source | 403 | small numbers are not an agency's
          panel                         | /api/indicators/M1/series.csv?from=2018-01&to=2018-02&source=events&by=source | 403 | nor the panel's
          board                         | /api/journeys/re-referrals?from=2018-Q1&to=2018-Q2 | 403 | journeys are the business unit's
          business-unit                 | /api/journeys/to-the-moon?from=2018-Q1&to=2018-Q2 | 404 | there is no such journey
          agency:schools                | /api/indicators/M1/reconciliation?from=2018-10&to=2018-10 | 403 | both figures are the board's
          operator                      | /api/indicators/M1/reconciliation?from=2018-10&to=2018-10 | 403 | the operator reads no figures
          business-unit                 | /api/indicators/M99/reconciliation?from=2018-10&to=2018-10 | 404 | there is no such indicator
          agency:scc-childrens-services | /api/indicators/M1/series/2018-10/trace?source=events | 403 | the records are its own, the figure is the board's
          operator                      | /indicators/m1/2018-10/counted              | 403 | the operator reads no figures
          auditor                       | /api/indicators/M1/series/2018-10/trace?source=both | 400 | figures are reported or counted
          auditor                       | /api/indicators/M1/series/2018-10/trace?source=events&part=denominator | 400 | a count has no denominator
          agency:schools                | /api/indicators/LAC1/comparators            | 403 | our own figure is the board's
          operator                      | /api/indicators/LAC1/comparators.csv        | 403 | the operator reads no figures
          business-unit                 | /api/indicators/M1/comparators              | 404 | nothing published matches contacts
          business-unit                 | /api/indicators/LAC1/comparators?year=2001-02 | 404 | nothing is published for that year
          business-unit                 | /api/indicators/LAC1/comparators?year=2018  | 400 | a year is written 2017-18
          """)
  void a_refusal_has_its_status(String role, String path, int status, String why) {
    assertThatThrownBy(() -> platform.as(role).get(path))
        .as(why)
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("was refused with " + status);
  }

  @Test
  void another_agency_s_return_is_not_yours_to_send() {
    assertThatThrownBy(() -> platform.as("agency:hampshire-police").submit(Dataset.asSubmitted()))
        .hasMessageContaining("403")
        .hasMessageContaining("own agency");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tea-leaves      | 2018-10 | 400 | format is not one of    | an unknown format
          monthly-dataset | Oct-18  | 400 | "type":"about:blank"     | another spelling of a period
          monthly-dataset | 2018-10 | 422 | "rule":"unreadable-file" | a PDF, whatever its name says
          """)
  void a_return_that_makes_no_sense_is_refused_with_what_to_do(
      String format, String period, int status, String words, String why) {
    var form =
        new Multipart()
            .field("agency", Dataset.AGENCY)
            .field("format", format)
            .field("period", period)
            .file("file", "dataset.csv", "%PDF-1.7".getBytes(US_ASCII));
    assertThatThrownBy(() -> platform.as("agency:" + Dataset.AGENCY).submit(form))
        .as(why)
        .hasMessageContaining("was refused with " + status)
        .hasMessageContaining(words);
  }

  @Test
  void a_stranger_is_asked_to_sign_in() throws IOException, InterruptedException {
    assertThat(statusWithoutCredentials("/api/dashboards/monthly")).isEqualTo(401);
    assertThat(statusWithoutCredentials("/dashboards/monthly")).isEqualTo(302);
    assertThat(statusWithoutCredentials("/actuator/health/readiness")).isEqualTo(200);
    assertThat(statusWithoutCredentials("/actuator/env")).isIn(302, 401, 404);
  }

  @Test
  void prometheus_finds_lag_and_rates() {
    assertThat(platform.as("operator").text("/actuator/prometheus"))
        .contains(
            "safeguarding_lag{",
            "safeguarding_dead_letters{",
            "safeguarding_events_handled_seconds_count{");
  }

  private int statusWithoutCredentials(String path) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(platform.address() + path))
              .header("Accept", "text/html,*/*");
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
