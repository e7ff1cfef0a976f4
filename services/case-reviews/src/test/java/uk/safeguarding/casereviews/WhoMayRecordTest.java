package uk.safeguarding.casereviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import uk.safeguarding.casereviews.worklists.ActionsDue;
import uk.safeguarding.casereviews.worklists.NotificationsDue;
import uk.safeguarding.casereviews.worklists.RapidReviewsDue;
import uk.safeguarding.casereviews.worklists.RecommendationsAwaitingOversight;
import uk.safeguarding.casereviews.worklists.ReviewsUnderWay;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.security.SignedInUser;

/** The business unit keeps the reviews; the council records the incidents that it must notify. */
class WhoMayRecordTest {

  private static final SignedInUser BUSINESS_UNIT =
      new SignedInUser("unit", Role.BUSINESS_UNIT, null);
  private static final SignedInUser COUNCIL =
      new SignedInUser("council", Role.AGENCY_SUBMITTER, "scc-childrens-services");
  private static final SignedInUser APPROVER =
      new SignedInUser("approver", Role.AGENCY_APPROVER, "scc-childrens-services");

  private final RouteTable table = new RouteTable();

  WhoMayRecordTest() throws ReflectiveOperationException {
    for (Class<?> part : CaseReviews.class.getAnnotation(Import.class).value()) {
      if (part.getPackageName().startsWith("uk.safeguarding.casereviews")) {
        var constructor = part.getDeclaredConstructor();
        constructor.setAccessible(true);
        for (Method bean : part.getDeclaredMethods()) {
          if (bean.getReturnType() == Routes.class) {
            bean.setAccessible(true);
            table.add((Routes) bean.invoke(constructor.newInstance()));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review-referrals/1",
        "review-referrals/1/decision",
        "rapid-reviews/1",
        "rapid-reviews/1/panel-answer",
        "practice-reviews/1",
        "practice-reviews/1/publications/2",
        "practice-reviews/1/themes/2/withdrawal",
        "recommendations/1",
        "recommendations/1/actions/2/completion",
        "recommendations/1/oversights/2",
        "learning-products/1/receipts/2"
      })
  void reviews_are_kept_by_the_business_unit_alone(String path) {
    assertThat(mayPut(BUSINESS_UNIT, path)).isTrue();
    assertThat(mayPut(COUNCIL, path)).isFalse();
    assertThat(mayPut(APPROVER, path)).isFalse();
    othersMayNot(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"serious-incidents/1", "serious-incidents/1/notification"})
  void incidents_are_recorded_by_the_council_and_by_the_business_unit(String path) {
    assertThat(mayPut(BUSINESS_UNIT, path)).isTrue();
    assertThat(mayPut(COUNCIL, path)).isTrue();
    assertThat(mayPut(APPROVER, path)).isTrue();
    othersMayNot(path);
  }

  @Test
  void whoever_may_put_a_record_may_read_it() {
    assertThat(may(HttpMethod.GET, BUSINESS_UNIT, "practice-reviews/1")).isTrue();
    assertThat(may(HttpMethod.GET, COUNCIL, "practice-reviews/1")).isFalse();
    assertThat(may(HttpMethod.GET, COUNCIL, "serious-incidents/1")).isTrue();
  }

  @Test
  void no_single_agency_works_through_the_lists() {
    assertThat(
            Stream.of(
                new ActionsDue(),
                new NotificationsDue(),
                new RapidReviewsDue(),
                new RecommendationsAwaitingOversight(),
                new ReviewsUnderWay()))
        .allSatisfy(list -> assertThat(list.readers()).containsExactly(Role.BUSINESS_UNIT));
  }

  private void othersMayNot(String path) {
    for (Role role : List.of(Role.CHAIR, Role.BOARD, Role.PANEL, Role.AUDITOR, Role.OPERATOR)) {
      assertThat(mayPut(new SignedInUser("other", role, null), path)).as(role.code()).isFalse();
    }
  }

  private boolean mayPut(SignedInUser user, String path) {
    return may(HttpMethod.PUT, user, path);
  }

  private boolean may(HttpMethod method, SignedInUser user, String path) {
    var match = table.find(method, PathContainer.parsePath("/case-reviews/" + path));
    return match != null && match.admits(user);
  }
}
