package uk.safeguarding.casereviews.register.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.register.SomeRecommendation.POLICE;
import static uk.safeguarding.casereviews.register.SomeRecommendation.SCHOOLS;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.recommendation.ImpactEvidence;
import uk.safeguarding.casereviews.recommendation.ReopeningReason;
import uk.safeguarding.casereviews.recommendation.events.ImpactOnChildrenAssessed;
import uk.safeguarding.casereviews.recommendation.events.ImpactOnChildrenWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationClosed;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationReopened;
import uk.safeguarding.casereviews.register.SomeRecommendation;
import uk.safeguarding.casereviews.wording.Wording;
import uk.safeguarding.kernel.WithdrawalReason;

/** What the register makes of the oversight of a recommendation; each event is folded twice. */
class RegisteredOversightTest {

  private static final LocalDate MADE = LocalDate.of(2018, 4, 16);
  private static final LocalDate DUE = LocalDate.of(2018, 9, 28);

  private final SomeRecommendation one = SomeRecommendation.made(1, MADE, POLICE, SCHOOLS);

  @Test
  void it_is_closed_until_it_is_opened_again_and_may_be_closed_again() {
    assertThat(one.registered().open()).isTrue();
    one.told(new RecommendationClosed(one.id(), new UUID(2, 1), DUE));
    assertThat(one.registered().oversight().closedOn()).isEqualTo(DUE);
    one.told(
        new RecommendationReopened(
            one.id(), new UUID(2, 2), ReopeningReason.NOT_SUSTAINED, DUE.plusDays(1)));
    assertThat(one.registered().open()).isTrue();
    one.told(new RecommendationClosed(one.id(), new UUID(2, 3), DUE.plusDays(5)));
    assertThat(one.registered().oversight().closedOn()).isEqualTo(DUE.plusDays(5));
  }

  @Test
  void impact_and_oversight_are_those_that_stand() {
    one.told(impact(1, DUE)).told(impact(2, DUE.plusDays(10)));
    one.told(one.overseen(1, "2018-Q2", DUE)).told(one.overseen(2, "2018-Q3", DUE.plusDays(60)));
    assertThat(one.registered().oversight().impactAssessedOn()).isEqualTo(DUE.plusDays(10));
    one.told(
            new ImpactOnChildrenWithdrawn(
                one.id(), new UUID(3, 2), WithdrawalReason.ENTERED_IN_ERROR))
        .told(
            new RecommendationOversightWithdrawn(
                one.id(), new UUID(8, 2), WithdrawalReason.ENTERED_IN_ERROR));
    assertThat(one.registered().oversight().impactAssessedOn()).isEqualTo(DUE);
    assertThat(one.registered().oversight().lastLook())
        .extracting(look -> look == null ? null : look.quarter().toString())
        .isEqualTo("2018-Q2");
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 1"})
  void of_two_looks_on_one_day_that_at_the_later_quarter_is_the_last(int earlier, int later) {
    one.told(one.overseen(earlier, "2018-Q1", DUE)).told(one.overseen(later, "2018-Q2", DUE));
    assertThat(one.registered().oversight().lastLook())
        .extracting(look -> look == null ? null : look.quarter().toString())
        .isEqualTo("2018-Q2");
  }

  private ImpactOnChildrenAssessed impact(int number, LocalDate on) {
    return new ImpactOnChildrenAssessed(
        one.id(),
        new UUID(3, number),
        new Wording("Conferences see a pattern of neglect earlier."),
        ImpactEvidence.AUDIT,
        on);
  }
}
