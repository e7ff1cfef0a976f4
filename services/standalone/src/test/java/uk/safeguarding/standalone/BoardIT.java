package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.commandline.CommandFailed;
import uk.safeguarding.standalone.commandline.Multipart;
import uk.safeguarding.standalone.commandline.PlatformClient;

/** What the board is told as a figure is reported, restated, judged and closed, end to end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoardIT {

  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  @TempDir private static Path directory;

  private static PlatformProcess platform;
  private static PlatformClient council;
  private static PlatformClient unit;

  /** When the first version was known and no other. */
  private static String between = "";

  private static String position = "";

  @BeforeAll
  static void start() {
    platform = PlatformProcess.start(directory.resolve("data"));
    council = platform.as("agency:scc-childrens-services");
    unit = platform.as("business-unit");
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @Test
  @Order(1)
  void figures_and_commentary_of_one_submission_stand_side_by_side() {
    position = submit("1620", "Contacts rose again.");
    JsonNode row = row(unit.get("/api/dashboards/monthly?month=2018-10&after=" + position), "M1");
    assertThat(row.path("latest").intValue()).isEqualTo(1620);
    assertThat(row.path("commentary").stringValue()).isEqualTo("Contacts rose again.");
    // Not the figure's own time: the words beside it may have become known a moment later.
    between = series("M1", "").path("asKnownAt").stringValue();
  }

  @Test
  @Order(2)
  void as_known_before_a_correction_the_first_version_is_what_there_was() {
    position = submit("1640", "Contacts rose, as corrected.");
    JsonNode now = point("M1", "");
    assertThat(now.path("value").intValue()).isEqualTo(1640);
    assertThat(now.path("state").stringValue()).isEqualTo("restated");
    assertThat(now.path("revision").intValue()).isEqualTo(1);

    JsonNode then = point("M1", "&asKnownAt=" + between);
    assertThat(then.path("value").intValue()).isEqualTo(1620);
    assertThat(then.path("revision").intValue()).isZero();
    JsonNode board = unit.get("/api/dashboards/monthly?month=2018-10&asKnownAt=" + between);
    assertThat(row(board, "M1").path("commentary").stringValue()).isEqualTo("Contacts rose again.");
  }

  @Test
  @Order(3)
  void a_value_is_traced_to_every_version_of_the_return_that_stated_it() {
    JsonNode values = unit.get("/api/indicators/M1/series/2018-10/trace").path("values");
    assertThat(values).hasSize(2);
    assertThat(values.get(0).path("inForce").booleanValue()).isFalse();
    assertThat(values.get(1).path("inForce").booleanValue()).isTrue();
    assertThat(values.get(1).path("version").intValue()).isEqualTo(2);
  }

  @Test
  @Order(4)
  void a_closed_period_is_final_until_its_figure_changes() {
    position = unit.put("/api/periods/2018-10/closing", "{}");
    assertThat(point("M1", "").path("state").stringValue()).isEqualTo("final");
    position = submit("1650", "Contacts rose, as corrected twice.");
    assertThat(point("M1", "").path("state").stringValue()).isEqualTo("restated");
    assertThat(point("M2", "").path("state").stringValue()).isEqualTo("final");
  }

  @Test
  @Order(5)
  void limits_start_anew_only_by_the_business_unit_and_with_a_reason() {
    String address = "/api/indicators/M1/rebasings/2018-04";
    assertThatThrownBy(() -> platform.as("board").put(address, "{\"reason\":\"Because.\"}"))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("403");
    assertThatThrownBy(() -> unit.put(address, "{\"reason\":\" \"}"))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("422")
        .hasMessageContaining("REBASING_NEEDS_A_REASON");
    position = unit.put(address, "{\"reason\":\"A new front door opened.\"}");
    assertThat(unit.text("/indicators/m1?after=" + position))
        .contains("The limits start anew from April 2018: A new front door opened.");
    assertThatThrownBy(() -> unit.put(address, "{\"reason\":\"Another reason.\"}"))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("409")
        .hasMessageContaining("Withdraw that first");
  }

  @Test
  @Order(6)
  void a_quarter_pools_its_counts_and_a_year_that_runs_short_of_months_has_no_value() {
    JsonNode quarter = unit.get("/api/dashboards/quarterly?quarter=2018-Q2");
    assertThat(row(quarter, "M1").path("latest").intValue()).isEqualTo(1494 + 1754 + 1441);
    assertThat(row(quarter, "M3").path("latest").decimalValue()).isEqualByComparingTo("15.8");
    JsonNode year = unit.get("/api/dashboards/yearly?year=2017-18");
    assertThat(row(year, "M1").path("latest").isNull()).isTrue();
  }

  @Test
  @Order(7)
  void an_open_page_hears_that_there_are_new_figures_and_never_what_they_are() {
    try (var live = LiveLine.listen(platform, "board")) {
      long drawn = live.next();
      position = submit("1660", "Contacts rose, as corrected three times.");
      assertThat(live.next()).isGreaterThan(drawn);
      assertThat(live.heard()).doesNotContain("1660", "Contacts");
    }
  }

  @Test
  @Order(8)
  void figures_of_a_source_that_there_is_not_are_refused_and_never_replaced_by_reported_ones() {
    String series = "/api/indicators/M1/series?from=2018-10&to=2018-10&source=";
    assertThatThrownBy(() -> unit.get(series + "derived"))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("was refused with 400")
        .hasMessageContaining("source is neither reported")
        .hasMessageContaining("nor events");
    assertThatThrownBy(() -> unit.get("/api/dashboards/monthly?month=2018-10&source=derived"))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("was refused with 400");
    assertThat(unit.get(series + "reported").path("points").get(0).path("source").stringValue())
        .isEqualTo("reported");
  }

  @Test
  @Order(8)
  void where_nothing_was_recorded_nothing_is_counted_whatever_was_reported() {
    JsonNode counted =
        unit.get("/api/indicators/M1/series?from=2018-10&to=2018-10&source=events")
            .path("points")
            .get(0);
    assertThat(counted.path("value").isNull()).isTrue();
    assertThat(counted.path("source").isNull()).isTrue();
    JsonNode beside =
        unit.get("/api/indicators/M1/reconciliation?from=2018-10&to=2018-10").path("points").get(0);
    assertThat(beside.path("reported").intValue()).isEqualTo(1660);
    assertThat(beside.path("computed").isNull()).isTrue();
    assertThat(beside.path("gap").isNull()).isTrue();
    JsonNode board = unit.get("/api/dashboards/monthly?month=2018-10&source=events");
    assertThat(row(board, "M1").path("latest").isNull()).isTrue();
  }

  @ParameterizedTest
  @Order(9)
  @CsvSource({
    "monthly, month=2018-10, monthly-indicators-2018-10.ods",
    "quarterly, quarter=2018-Q3, quarterly-indicators-2018-Q3.ods",
    "yearly, year=2018-19, yearly-indicators-2018-19.ods",
  })
  void a_dashboard_is_downloaded_as_an_open_document(String kind, String period, String name) {
    Download ods = download("/api/dashboards/" + kind + ".ods?" + period + "&after=" + position);
    assertThat(ods.status()).isEqualTo(200);
    assertThat(ods.type()).isEqualTo(ODS);
    assertThat(ods.disposition()).contains("attachment", name);
    assertThat(ods.ascii(0, 2)).isEqualTo("PK");
    // The standard wants the media type in the clear at this place, so that anybody can tell it.
    assertThat(ods.ascii(30, 8 + ODS.length())).isEqualTo("mimetype" + ODS);
  }

  @Test
  @Order(9)
  void dashboards_and_series_are_downloaded_as_csv_with_a_header_and_the_figures() {
    Download board = download("/api/dashboards/monthly.csv?month=2018-10&after=" + position);
    assertThat(board.type()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(board.lines()).hasSize(59);
    assertThat(board.cell("M1", "2018-10")).isEqualTo("1660");
    assertThat(board.cell("M2", "2018-09")).isEqualTo("226");

    Download series =
        download("/api/indicators/M1/series.csv?from=2018-09&to=2018-10&after=" + position);
    assertThat(series.type()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(series.disposition()).contains("m1.csv");
    assertThat(series.lines().getFirst())
        .isEqualTo("ref,period,value,numerator,denominator,state,revision,known_at");
    assertThat(series.lines().get(1)).startsWith("M1,2018-09,1441,");
    assertThat(series.lines().get(2)).startsWith("M1,2018-10,1660,1660,[x],Restated,3,");
    assertThat(series.lines()).hasSize(3);
  }

  @Test
  @Order(9)
  void a_year_stands_beside_what_other_areas_published_and_local_measures_say_that_nobody_did() {
    JsonNode compared =
        platform.as("board").get("/api/indicators/M2/comparators?year=2017-18&after=" + position);
    assertThat(compared.path("areas")).hasSize(13);
    assertThat(compared.path("areas").get(0).path("value").intValue()).isEqualTo(2613);
    assertThat(compared.path("neighbours").path("published").intValue()).isEqualTo(10);
    assertThat(compared.path("ours").path("missing").stringValue()).isEqualTo("not-supplied");
    assertThat(compared.path("ours").path("difference").isNull()).isTrue();

    Download csv = download("/api/indicators/M2/comparators.csv?year=2017-18&after=" + position);
    assertThat(csv.type()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(csv.disposition()).contains("m2-comparators-2017-18.csv");
    assertThat(csv.lines()).hasSize(1 + 13 + 2);

    assertThat(unit.text("/indicators/m2?period=2018-10&after=" + position))
        .contains("The published figure of Southampton for the year ended 31 March 2018 is 2,613.")
        .contains("How the definitions differ");
    assertThat(unit.text("/indicators/m1?period=2018-10&after=" + position))
        .contains("No published figure matches this indicator.");
  }

  @Test
  @Order(10)
  void a_clean_stop_ends_the_line_of_an_open_page_at_once() {
    try (var live = LiveLine.listen(platform, "board")) {
      live.next();
      var stopping = CompletableFuture.runAsync(BoardIT.platform::stop);
      long asked = System.nanoTime();
      assertThatThrownBy(live::next)
          .as("ended, not broken off")
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The stream ended");
      assertThat(Duration.ofNanos(System.nanoTime() - asked))
          .as("without the ten seconds that the web server gives to requests in hand")
          .isLessThan(Duration.ofSeconds(5));
      assertThat(stopping).succeedsWithin(Duration.ofSeconds(60));
    }
  }

  private static Download download(String path) {
    return Download.of(platform, "business-unit", path);
  }

  private static String submit(String contacts, String words) {
    String figures =
        """
        ref,2018-07,2018-08,2018-09,2018-10
        M1,1494,1754,1441,%s
        M2,255,262,226,235
        """
            .formatted(contacts);
    return council
        .submit(
            new Multipart()
                .field("agency", "scc-childrens-services")
                .field("format", "monthly-dataset")
                .field("period", "2018-10")
                .file("file", "figures.csv", bytes(figures))
                .file("file", "commentary.csv", bytes("ref,commentary\nM1,\"" + words + "\"\n")))
        .position();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode point(String ref, String more) {
    return series(ref, more).path("points").get(0);
  }

  private static JsonNode series(String ref, String more) {
    String address = "/api/indicators/%s/series?from=2018-10&to=2018-10&after=%s%s";
    return unit.get(address.formatted(ref, position, more));
  }

  private static JsonNode row(JsonNode dashboard, String ref) {
    for (JsonNode row : dashboard.path("indicators")) {
      if (row.path("ref").stringValue().equals(ref)) {
        return row;
      }
    }
    throw new AssertionError("no row " + ref);
  }
}
