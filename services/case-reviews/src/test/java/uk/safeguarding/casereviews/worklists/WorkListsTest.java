package uk.safeguarding.casereviews.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.incident.events.RapidReviewDue;
import uk.safeguarding.casereviews.incident.events.RapidReviewNoLongerDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationNoLongerDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentWithdrawn;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationNoLongerDue;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewSentToPanel;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewWithdrawn;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionNoLongerDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightNoLongerDue;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

class WorkListsTest {

  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final SeriousIncidentId INCIDENT = new SeriousIncidentId(new UUID(1, 6));
  private static final RapidReviewId RAPID = new RapidReviewId(new UUID(3, 6));
  private static final PracticeReviewId REVIEW = new PracticeReviewId(new UUID(4, 6));
  private static final RecommendationId RECOMMENDATION = new RecommendationId(new UUID(5, 6));
  private static final UUID ONE = new UUID(5, 1);
  private static final UUID TWO = new UUID(5, 2);
  private static final AgencyCode POLICE = new AgencyCode("hampshire-police");
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate DUE = LocalDate.of(2018, 10, 22);

  private static final ServiceEvent RAPID_DUE = new RapidReviewDue(INCIDENT, CHILD, MONDAY, DUE);
  private static final ServiceEvent RAPID_SENT =
      new RapidReviewSentToPanel(RAPID, CHILD, INCIDENT, ReviewDecision.NO_FURTHER_ACTION, MONDAY);

  @Test
  void an_incident_is_to_be_notified_until_it_is() {
    var list = new NotificationsDue();
    var due = new SeriousIncidentNotificationDue(INCIDENT, CHILD, MONDAY, DUE);
    assertThat(after(list, due)).containsExactly(WorkItem.due(INCIDENT, CHILD, MONDAY, DUE));
    assertThat(after(list, due, new SeriousIncidentNotificationNoLongerDue(INCIDENT, CHILD)))
        .isEmpty();
  }

  @Test
  void a_rapid_review_is_due_until_it_went_to_the_panel() {
    var list = new RapidReviewsDue();
    var waits = WorkItem.due(INCIDENT, CHILD, MONDAY, DUE);
    var withdrawn = new RapidReviewWithdrawn(RAPID, CHILD, INCIDENT, WithdrawalReason.DUPLICATE);
    var otherWithdrawn =
        new RapidReviewWithdrawn(
            new RapidReviewId(TWO), CHILD, INCIDENT, WithdrawalReason.DUPLICATE);
    assertThat(after(list, RAPID_DUE)).containsExactly(waits);
    assertThat(after(list, RAPID_DUE, RAPID_SENT)).isEmpty();
    assertThat(after(list, RAPID_DUE, RAPID_SENT, withdrawn)).containsExactly(waits);
    assertThat(after(list, RAPID_DUE, RAPID_SENT, otherWithdrawn)).isEmpty();
    assertThat(after(list, RAPID_DUE, new RapidReviewNoLongerDue(INCIDENT, CHILD))).isEmpty();
  }

  @Test
  void a_corrected_incident_asks_for_no_second_rapid_review() {
    var corrected = new RapidReviewDue(INCIDENT, CHILD, MONDAY.plusDays(1), DUE.plusDays(1));
    assertThat(after(new RapidReviewsDue(), RAPID_DUE, RAPID_SENT, corrected)).isEmpty();
    assertThat(
            after(
                new RapidReviewsDue(),
                RAPID_DUE,
                RAPID_SENT,
                new RapidReviewNoLongerDue(INCIDENT, CHILD),
                RAPID_DUE))
        .isEmpty();
    assertThat(
            after(
                new RapidReviewsDue(),
                RAPID_DUE,
                RAPID_SENT,
                new SeriousIncidentWithdrawn(INCIDENT, CHILD, WithdrawalReason.DUPLICATE)))
        .isEmpty();
  }

  @Test
  void a_review_and_its_incident_are_told_in_either_order() {
    var list = new RapidReviewsDue();
    var waits = WorkItem.due(INCIDENT, CHILD, MONDAY, DUE);
    var withdrawn = new RapidReviewWithdrawn(RAPID, CHILD, INCIDENT, WithdrawalReason.DUPLICATE);
    assertThat(after(list, RAPID_SENT)).isEmpty();
    assertThat(after(list, RAPID_SENT, RAPID_DUE)).isEmpty();
    assertThat(after(list, RAPID_SENT, withdrawn)).isEmpty();
    assertThat(after(list, RAPID_SENT, withdrawn, RAPID_DUE)).containsExactly(waits);
    assertThat(after(list, RAPID_SENT, RAPID_DUE, withdrawn)).containsExactly(waits);
    assertThat(list.subject(RAPID_SENT)).isEqualTo(list.subject(RAPID_DUE));
  }

  @Test
  void a_review_that_was_sent_twice_is_done_while_one_of_the_two_stands() {
    var list = new RapidReviewsDue();
    var second = new RapidReviewId(TWO);
    ServiceEvent again =
        new RapidReviewSentToPanel(
            second, CHILD, INCIDENT, ReviewDecision.NO_FURTHER_ACTION, MONDAY);
    var first = new RapidReviewWithdrawn(RAPID, CHILD, INCIDENT, WithdrawalReason.DUPLICATE);
    var both = new RapidReviewWithdrawn(second, CHILD, INCIDENT, WithdrawalReason.DUPLICATE);
    assertThat(after(list, RAPID_DUE, RAPID_SENT, again, first)).isEmpty();
    assertThat(after(list, RAPID_DUE, RAPID_SENT, again, both)).isEmpty();
    assertThat(after(list, RAPID_DUE, RAPID_SENT, again, first, both)).hasSize(1);
  }

  @Test
  void an_incident_that_asks_for_no_review_any_more_waits_for_none_when_one_is_withdrawn() {
    var withdrawn = new RapidReviewWithdrawn(RAPID, CHILD, INCIDENT, WithdrawalReason.DUPLICATE);
    var noMore = new RapidReviewNoLongerDue(INCIDENT, CHILD);
    assertThat(after(new RapidReviewsDue(), RAPID_DUE, RAPID_SENT, noMore, withdrawn)).isEmpty();
    assertThat(after(new RapidReviewsDue(), RAPID_DUE, noMore, RAPID_SENT, RAPID_DUE)).isEmpty();
  }

  @Test
  void a_review_is_under_way_until_it_is_published() {
    var list = new ReviewsUnderWay();
    var due = new PracticeReviewPublicationDue(REVIEW, null, MONDAY, DUE);
    var later = new PracticeReviewPublicationDue(REVIEW, null, MONDAY, DUE.plusDays(1));
    assertThat(after(list, due, later))
        .containsExactly(WorkItem.due(REVIEW, null, MONDAY, DUE.plusDays(1)));
    assertThat(after(list, due, new PracticeReviewPublicationNoLongerDue(REVIEW, null))).isEmpty();
  }

  @Test
  void each_action_of_a_recommendation_is_due_by_itself() {
    var list = new ActionsDue();
    var first = new RecommendationActionDue(RECOMMENDATION, ONE, POLICE, MONDAY, DUE);
    var second = new RecommendationActionDue(RECOMMENDATION, TWO, POLICE, MONDAY, DUE);
    var waits = WorkItem.due(RECOMMENDATION + "/actions/" + TWO, null, MONDAY, DUE);
    assertThat(after(list, first, second)).hasSize(2);
    assertThat(after(list, first, second, new RecommendationActionNoLongerDue(RECOMMENDATION, ONE)))
        .containsExactly(waits);
  }

  @Test
  void a_recommendation_awaits_oversight_quarter_by_quarter() {
    var list = new RecommendationsAwaitingOversight();
    var due = new RecommendationOversightDue(RECOMMENDATION, MONDAY, DUE);
    assertThat(after(list, due)).containsExactly(WorkItem.due(RECOMMENDATION, null, MONDAY, DUE));
    assertThat(after(list, due, new RecommendationOversightNoLongerDue(RECOMMENDATION))).isEmpty();
  }

  /** What waits; each event is folded twice, as after a crash. */
  @SafeVarargs
  private static <E extends ServiceEvent> List<WorkItem> after(WorkList<E> list, E... events) {
    Map<String, WorkItem> items = new HashMap<>();
    for (E event : events) {
      for (int time = 0; time < 2; time++) {
        for (String key : list.keys(event)) {
          var logged = new Logged<>(event, "id", LogPosition.START, Instant.EPOCH);
          switch (list.evolve(key, items.get(key), logged)) {
            case Change.Put<WorkItem>(var item) -> items.put(key, item);
            case Change.Remove<WorkItem> _ -> items.remove(key);
            case Change.Keep<WorkItem> _ -> {}
          }
        }
      }
    }
    return items.values().stream().filter(item -> item.doneBy() == null).toList();
  }
}
