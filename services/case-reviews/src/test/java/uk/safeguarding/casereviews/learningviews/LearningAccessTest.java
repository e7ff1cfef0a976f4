package uk.safeguarding.casereviews.learningviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;
import uk.safeguarding.casereviews.actionsdue.ActionsDueConfiguration;
import uk.safeguarding.casereviews.recommendationsbyagency.RecommendationsByAgencyConfiguration;
import uk.safeguarding.casereviews.reviewsunderway.ReviewsUnderWayConfiguration;
import uk.safeguarding.casereviews.themesovertime.ThemesOverTimeConfiguration;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.SignedInUser;

class LearningAccessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/case-reviews/reviews-under-way",
        "/case-reviews/actions-due",
        "/case-reviews/themes",
        "/case-reviews/themes/neglect/2017-Q1",
        "/case-reviews/recommendations-by-agency",
        "/case-reviews/recommendations-by-agency/solent-nhs",
        "/case-reviews/learning",
        "/case-reviews/learning/reviews-under-way",
        "/case-reviews/learning/actions-due",
        "/case-reviews/learning/themes",
        "/case-reviews/learning/themes/neglect/2017-18",
        "/case-reviews/learning/recommendations",
        "/case-reviews/learning/recommendations/solent-nhs"
      })
  void records_of_the_partnership_are_read_by_its_business_unit_alone(String path) {
    RouteTable.Match match =
        Objects.requireNonNull(routes().find(GET, PathContainer.parsePath(path)));
    assertThat(match.route().page()).isEqualTo(path.startsWith("/case-reviews/learning"));
    assertThat(
            Arrays.stream(Role.values())
                .filter(
                    role ->
                        match.admits(
                            new SignedInUser(
                                "x", role, role.belongsToAgency() ? "solent-nhs" : null))))
        .containsExactly(BUSINESS_UNIT);
  }

  private static RouteTable routes() {
    var table = new RouteTable();
    table.add(new LearningViewsConfiguration().learningRoutes());
    table.add(new ReviewsUnderWayConfiguration().reviewsUnderWayRoutes());
    table.add(new ActionsDueConfiguration().actionsDueRoutes());
    table.add(new ThemesOverTimeConfiguration().themesOverTimeRoutes());
    table.add(new RecommendationsByAgencyConfiguration().recommendationsByAgencyRoutes());
    return table;
  }
}
