package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the views of case reviews refuse, and to whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseReviewsAccessIT {

  private PlatformProcess platform;
  private RecordsClient unit;

  @BeforeAll
  void start() {
    platform = SharedPlatform.running();
    unit = RecordsClient.of(platform, "business-unit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/case-reviews/themes/tea-leaves/2017-Q1|404",
        "/case-reviews/themes/neglect/2017-04|400",
        "/case-reviews/themes?from=2017|400",
        "/case-reviews/themes?from=2018-Q1&to=2017-Q4|400",
        "/case-reviews/themes/neglect/2017-18?from=z|400",
        "/case-reviews/reviews-under-way?from=z|400",
        "/case-reviews/actions-due?from=z|400",
        "/case-reviews/recommendations-by-agency?from=Z|400",
        "/case-reviews/learning/reviews-under-way?from=z|400",
        "/case-reviews/learning/actions-due?from=z|400",
        "/case-reviews/recommendations-by-agency/nobody|404",
        "/case-reviews/recommendations-by-agency/NOBODY|404"
      })
  void what_is_not_there_or_makes_no_sense_is_refused(String line) {
    String[] cells = line.split("\\|", -1);
    assertThat(unit.get(cells[0]).status()).isEqualTo(Integer.parseInt(cells[1]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agency:scc-childrens-services",
        "agency-approver:hampshire-police",
        "board",
        "chair",
        "panel",
        "auditor",
        "operator",
        "child-death-overview"
      })
  void who_is_not_of_the_business_unit_sees_no_view(String role) {
    var other = RecordsClient.of(platform, role);
    assertThat(
            List.of(
                "/case-reviews/reviews-under-way",
                "/case-reviews/actions-due",
                "/case-reviews/themes",
                "/case-reviews/themes/neglect/2017-18",
                "/case-reviews/themes/neglect/under-way",
                "/case-reviews/recommendations-by-agency",
                "/case-reviews/recommendations-by-agency/scc-childrens-services",
                "/case-reviews/learning",
                "/case-reviews/learning/themes",
                "/case-reviews/learning/recommendations/scc-childrens-services"))
        .allSatisfy(path -> assertThat(other.get(path).status()).as(path).isEqualTo(403));
  }

  @Test
  void a_stranger_is_401_and_is_asked_to_sign_in_where_there_is_a_page() {
    var stranger = new RecordsClient(platform.address(), null);
    assertThat(stranger.get("/case-reviews/themes").status()).isEqualTo(401);
    assertThat(stranger.get("/case-reviews/learning/themes").status()).isEqualTo(302);
  }
}
