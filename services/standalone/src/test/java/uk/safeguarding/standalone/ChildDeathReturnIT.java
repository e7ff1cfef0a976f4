package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.RecordsClient.Answer;

/** The yearly return on deaths of children over HTTP, and who may read it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChildDeathReturnIT {

  private static final String RETURN = "/case-reviews/child-death-returns/2017-18";

  private PlatformProcess platform;
  private RecordsClient overview;
  private String position;

  @BeforeAll
  void record() {
    platform = SharedPlatform.running();
    overview = RecordsClient.of(platform, "child-death-overview");
    position =
        SouthamptonDeaths.recordedBy(overview, RecordsClient.of(platform, CommandSamples.COUNCIL));
  }

  @Test
  void fourteen_were_notified_and_four_reviewed_so_ten_are_outstanding() {
    JsonNode figures = figures();
    assertThat(figures.path("year").asString()).isEqualTo("2017-18");
    assertThat(figures.path("notified").intValue()).isEqualTo(14);
    assertThat(figures.path("reviewed").intValue()).isEqualTo(4);
    assertThat(figures.path("outstanding").intValue()).isEqualTo(10);
    assertThat(figures.path("completed").intValue()).isZero();
  }

  @Test
  void the_reviewed_are_told_by_category_factor_and_expectation() {
    JsonNode figures = figures();
    JsonNode perinatal =
        figures
            .path("categories")
            .valueStream()
            .filter(each -> each.path("category").asString().equals("PERINATAL_OR_NEONATAL_EVENT"))
            .findFirst()
            .orElseThrow();
    assertThat(perinatal.path("reviewed").intValue()).isEqualTo(2);
    assertThat(figures.path("modifiability").path("FACTORS_IDENTIFIED").intValue()).isEqualTo(2);
    assertThat(figures.path("factors").path("UNSAFE_SLEEPING").intValue()).isOne();
    assertThat(figures.path("children").path("expectations").path("EXPECTED").intValue())
        .isEqualTo(3);
  }

  @Test
  void language_barriers_were_raised_the_year_before_too() {
    assertThat(figures().path("issuesOfLastYearToo").valueStream().map(JsonNode::asString))
        .containsExactly("LANGUAGE_BARRIERS");
  }

  @Test
  void the_same_figures_come_as_csv() {
    assertThat(
            platform
                .as("child-death-overview")
                .text(RETURN + "/figures.csv?after=" + position)
                .lines())
        .startsWith("year,figure,code,value", "2017-18,notified,,14", "2017-18,reviewed,,4")
        .contains("2017-18,outstanding,,10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"business-unit", "auditor", "child-death-overview"})
  void who_reviews_deaths_or_audits_that_reads_it(String role) {
    assertThat(RecordsClient.of(platform, role).get(RETURN).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agency:scc-childrens-services",
        "agency-approver:solent-nhs",
        "board",
        "chair",
        "panel",
        "operator"
      })
  void nobody_else_reads_the_return_its_csv_or_the_list(String role) {
    var other = RecordsClient.of(platform, role);
    assertThat(
            List.of(
                RETURN,
                RETURN + "/figures.csv",
                "/case-reviews/work-lists/child-deaths-awaiting-review",
                "/case-reviews/work/child-deaths-awaiting-review"))
        .allSatisfy(path -> assertThat(other.get(path).status()).as(path).isEqualTo(403));
  }

  @Test
  void a_stranger_is_401_and_another_way_of_writing_a_year_is_400() {
    assertThat(new RecordsClient(platform.address(), null).get(RETURN).status()).isEqualTo(401);
    assertThat(overview.get("/case-reviews/child-death-returns/2017").status()).isEqualTo(400);
  }

  private JsonNode figures() {
    Answer answer = overview.get(RETURN + "?after=" + position);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }
}
