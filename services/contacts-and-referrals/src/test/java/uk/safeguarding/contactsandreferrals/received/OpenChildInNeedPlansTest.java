package uk.safeguarding.contactsandreferrals.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanEndReason;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEnded;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEvent;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanStarted;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;

class OpenChildInNeedPlansTest {

  private static final ChildInNeedPlanId FIRST = new ChildInNeedPlanId(new UUID(4, 1));
  private static final ChildInNeedPlanId SECOND = new ChildInNeedPlanId(new UUID(4, 2));
  private static final AssessmentId ASSESSMENT = new AssessmentId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);

  private final OpenChildInNeedPlans model = new OpenChildInNeedPlans();

  @Test
  void a_plan_is_open_from_its_start_to_its_end() {
    OpenPlans both = standing(started(SECOND), started(FIRST));
    assertThat(both.begunBy(MONDAY)).containsExactly(FIRST, SECOND);
    assertThat(both.begunBy(MONDAY.minusDays(1))).isEmpty();
    assertThat(folded(started(FIRST), ended(FIRST))).isNull();
    OpenPlans left = standing(started(FIRST), started(SECOND), ended(FIRST));
    assertThat(left.begunBy(MONDAY)).containsExactly(SECOND);
  }

  @Test
  void a_corrected_start_is_known_and_reopens_nothing() {
    var corrected =
        new ChildInNeedPlanCorrected(
            FIRST, CHILD, ASSESSMENT, MONDAY.plusDays(1), MONDAY.plusDays(1));
    OpenPlans moved = standing(started(FIRST), corrected);
    assertThat(moved.begunBy(MONDAY)).isEmpty();
    assertThat(folded(started(FIRST), ended(FIRST), corrected)).isNull();
  }

  @Test
  void a_withdrawn_plan_is_not_open() {
    assertThat(
            folded(
                started(FIRST),
                new ChildInNeedPlanWithdrawn(FIRST, CHILD, WithdrawalReason.DUPLICATE)))
        .isNull();
  }

  private static ChildInNeedPlanStarted started(ChildInNeedPlanId plan) {
    return new ChildInNeedPlanStarted(plan, CHILD, 9, ASSESSMENT, MONDAY);
  }

  private static ChildInNeedPlanEnded ended(ChildInNeedPlanId plan) {
    return new ChildInNeedPlanEnded(plan, CHILD, ChildInNeedPlanEndReason.DIED, MONDAY);
  }

  private OpenPlans standing(ChildInNeedPlanEvent... events) {
    return Objects.requireNonNull(folded(events));
  }

  private @Nullable OpenPlans folded(ChildInNeedPlanEvent... events) {
    OpenPlans document = null;
    for (ChildInNeedPlanEvent event : events) {
      for (int twice = 0; twice < 2; twice++) {
        var logged = new Logged<>(event, "event", LogPosition.START, Instant.EPOCH);
        switch (model.evolve(CHILD.toString(), document, logged)) {
          case Change.Put<OpenPlans>(OpenPlans now) -> document = now;
          case Change.Remove<OpenPlans> _ -> document = null;
          case Change.Keep<OpenPlans> _ -> {}
        }
      }
    }
    return document;
  }
}
