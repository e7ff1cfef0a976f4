package uk.safeguarding.lookedafterchildren.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adoption.commands.AdoptionCommand;
import uk.safeguarding.lookedafterchildren.adoption.commands.ApplyForAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionOrderApplication;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionReversal;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptivePlacementDisruption;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectFosteringForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectPlacementOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.DecideAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.DisruptAdoptivePlacement;
import uk.safeguarding.lookedafterchildren.adoption.commands.GrantAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.GrantPlacementOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.MakeAdoptionMatch;
import uk.safeguarding.lookedafterchildren.adoption.commands.PlaceChildForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.ReverseAdoptionDecision;
import uk.safeguarding.lookedafterchildren.adoption.commands.StartFosteringForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptionMatch;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptionRecord;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptivePlacement;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionReversed;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchDue;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchNoLongerDue;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchWithdrawn;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderApplicationCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderApplied;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderGranted;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionReversalCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptivePlacementDisrupted;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptivePlacementDisruptionCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptivePlacementWithdrawn;
import uk.safeguarding.lookedafterchildren.adoption.events.ChildPlacedForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.events.FosteringForAdoptionCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.FosteringForAdoptionStarted;
import uk.safeguarding.lookedafterchildren.adoption.events.PlacementOrderCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.PlacementOrderGranted;

class AdoptionTest {

  private static final AdoptionId ID = new AdoptionId(new UUID(7, 1));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID FIRST = new UUID(7, 2);
  private static final UUID SECOND = new UUID(7, 3);
  private static final LocalDate ENTERED = LocalDate.of(2018, 1, 8);
  private static final LocalDate DECIDED = LocalDate.of(2018, 6, 4);
  private static final LocalDate ORDERED = LocalDate.of(2018, 7, 2);
  private static final LocalDate MATCHED = LocalDate.of(2018, 9, 3);
  private static final LocalDate PLACED = LocalDate.of(2018, 10, 1);
  private static final LocalDate ENDED = LocalDate.of(2019, 4, 1);

  private static final AdoptionDecisionMade DECISION =
      new AdoptionDecisionMade(ID, CHILD, 1, ENTERED, null, DECIDED);
  private static final PlacementOrderGranted PLACEMENT_ORDER =
      new PlacementOrderGranted(ID, CHILD, ORDERED);
  private static final AdoptionMatchMade MATCH = new AdoptionMatchMade(ID, CHILD, FIRST, MATCHED);
  private static final ChildPlacedForAdoption PLACEMENT = placement(FIRST, null, PLACED);
  private static final AdoptivePlacementDisrupted DISRUPTION =
      new AdoptivePlacementDisrupted(ID, CHILD, FIRST, PLACED);
  private static final AdoptionDecisionReversed REVERSAL =
      new AdoptionDecisionReversed(ID, CHILD, AdoptionReversalReason.OTHER, ENDED);
  private static final AdoptionOrderGranted ORDER =
      new AdoptionOrderGranted(
          ID,
          CHILD,
          false,
          2,
          AdopterGenders.MALE_AND_FEMALE,
          AdopterLegalStatus.CIVIL_PARTNERSHIP,
          AdoptionConsent.UNOPPOSED,
          ENDED);

  @Test
  void a_child_is_matched_placed_and_adopted() {
    assertThat(given().decide(decide(null, DECIDED))).containsExactly(DECISION);
    assertThat(given(DECISION).decide(new GrantPlacementOrder(ID, ORDERED)))
        .containsExactly(
            PLACEMENT_ORDER, new AdoptionMatchDue(ID, CHILD, ORDERED, LocalDate.of(2018, 10, 31)));
    assertThat(given(DECISION, PLACEMENT_ORDER).decide(match(FIRST, MATCHED)))
        .containsExactly(MATCH, new AdoptionMatchNoLongerDue(ID, CHILD));
    assertThat(
            given(DECISION, PLACEMENT_ORDER, MATCH)
                .decide(place(PlacementAuthority.PLACEMENT_ORDER, null, PLACED)))
        .containsExactly(PLACEMENT);
    assertThat(
            given(DECISION, PLACEMENT_ORDER, MATCH, PLACEMENT)
                .decide(
                    order(2, AdopterGenders.MALE_AND_FEMALE, AdopterLegalStatus.CIVIL_PARTNERSHIP)))
        .containsExactly(ORDER);
  }

  @Test
  void it_is_decided_once_and_nothing_is_recorded_once_it_was_withdrawn() {
    refused(
        () -> given(DECISION).decide(decide(null, DECIDED)), AdoptionRule.ADOPTION_IS_DECIDED_ONCE);
    var withdrawn = new AdoptionRecordWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD);
    assertThat(given(DECISION).decide(new WithdrawAdoptionRecord(ID, WithdrawalReason.WRONG_CHILD)))
        .containsExactly(withdrawn);
    refused(
        () -> given(DECISION, withdrawn).decide(match(FIRST, MATCHED)),
        AdoptionRule.ADOPTION_RECORD_MUST_STAND);
  }

  @Test
  void a_placement_order_is_granted_once_and_can_be_corrected() {
    var correct = new CorrectPlacementOrder(ID, MATCHED);
    refused(
        () -> given(DECISION, PLACEMENT_ORDER).decide(new GrantPlacementOrder(ID, MATCHED)),
        AdoptionRule.PLACEMENT_ORDER_IS_GRANTED_ONCE);
    refused(
        () -> given(DECISION).decide(correct), AdoptionRule.PLACEMENT_ORDER_CORRECTION_NEEDS_ORDER);
    assertThat(given(DECISION, PLACEMENT_ORDER).decide(correct))
        .containsExactly(
            new PlacementOrderCorrected(ID, CHILD, MATCHED),
            new AdoptionMatchDue(ID, CHILD, MATCHED, LocalDate.of(2019, 1, 2)));
  }

  @Test
  void fostering_for_adoption_may_come_before_the_decision_once() {
    var start = new StartFosteringForAdoption(ID, ENTERED);
    var correct = new CorrectFosteringForAdoption(ID, DECIDED);
    var started = new FosteringForAdoptionStarted(ID, CHILD, ENTERED);
    assertThat(given(DECISION).decide(start)).containsExactly(started);
    refused(
        () -> given(DECISION, started).decide(start),
        AdoptionRule.FOSTERING_FOR_ADOPTION_STARTS_ONCE);
    refused(
        () -> given(DECISION).decide(correct), AdoptionRule.FOSTERING_CORRECTION_NEEDS_FOSTERING);
    assertThat(given(DECISION, started).decide(correct))
        .containsExactly(new FosteringForAdoptionCorrected(ID, CHILD, DECIDED));
  }

  @Test
  void a_match_and_a_placement_are_recorded_once_and_withdrawn_while_they_stand() {
    var withdrawMatch = new WithdrawAdoptionMatch(ID, FIRST, WithdrawalReason.DUPLICATE);
    var withdrawPlacement = new WithdrawAdoptivePlacement(ID, FIRST, WithdrawalReason.DUPLICATE);
    Adoption placed = given(DECISION, PLACEMENT_ORDER, MATCH, PLACEMENT);
    refused(
        () -> placed.decide(match(FIRST, MATCHED)),
        AdoptionRule.MATCH_OR_PLACEMENT_IS_RECORDED_ONCE);
    refused(
        () -> placed.decide(place(PlacementAuthority.PLACEMENT_ORDER, null, PLACED)),
        AdoptionRule.MATCH_OR_PLACEMENT_IS_RECORDED_ONCE);
    refused(
        () -> given(DECISION).decide(withdrawMatch),
        AdoptionRule.WITHDRAWAL_NEEDS_MATCH_OR_PLACEMENT);
    refused(
        () -> given(DECISION).decide(withdrawPlacement),
        AdoptionRule.WITHDRAWAL_NEEDS_MATCH_OR_PLACEMENT);
    assertThat(given(DECISION, PLACEMENT_ORDER, MATCH).decide(withdrawMatch))
        .containsExactly(
            new AdoptionMatchWithdrawn(ID, CHILD, FIRST, WithdrawalReason.DUPLICATE),
            new AdoptionMatchDue(ID, CHILD, ORDERED, LocalDate.of(2018, 10, 31)));
    assertThat(placed.decide(withdrawPlacement))
        .containsExactly(
            new AdoptivePlacementWithdrawn(ID, CHILD, FIRST, WithdrawalReason.DUPLICATE));
  }

  @Test
  void a_placement_is_disrupted_once_and_the_child_waits_again() {
    var disrupt = new DisruptAdoptivePlacement(ID, FIRST, PLACED);
    var correct = new CorrectAdoptivePlacementDisruption(ID, FIRST, PLACED.plusDays(1));
    Adoption placed = given(DECISION, PLACEMENT_ORDER, MATCH, PLACEMENT);
    refused(() -> given(DECISION).decide(disrupt), AdoptionRule.DISRUPTION_NEEDS_PLACEMENT);
    refused(
        () -> placed.evolve(DISRUPTION).decide(disrupt), AdoptionRule.DISRUPTION_NEEDS_PLACEMENT);
    refused(() -> placed.decide(correct), AdoptionRule.DISRUPTION_CORRECTION_NEEDS_DISRUPTION);
    assertThat(placed.decide(disrupt))
        .containsExactly(
            DISRUPTION, new AdoptionMatchDue(ID, CHILD, PLACED, LocalDate.of(2019, 1, 30)));
    assertThat(placed.evolve(DISRUPTION).decide(correct))
        .containsExactly(
            new AdoptivePlacementDisruptionCorrected(ID, CHILD, FIRST, PLACED.plusDays(1)),
            new AdoptionMatchDue(ID, CHILD, PLACED.plusDays(1), LocalDate.of(2019, 1, 31)));
    assertThat(placed.evolve(DISRUPTION).decide(match(SECOND, PLACED.plusDays(1))))
        .contains(new AdoptionMatchNoLongerDue(ID, CHILD));
  }

  @Test
  void the_order_is_applied_for_once() {
    var apply = new ApplyForAdoptionOrder(ID, ENDED);
    var correct = new CorrectAdoptionOrderApplication(ID, ENDED);
    var applied = new AdoptionOrderApplied(ID, CHILD, ENDED);
    assertThat(given(DECISION).decide(apply)).containsExactly(applied);
    refused(
        () -> given(DECISION, applied).decide(apply),
        AdoptionRule.ADOPTION_ORDER_IS_APPLIED_FOR_ONCE);
    refused(
        () -> given(DECISION).decide(correct),
        AdoptionRule.APPLICATION_CORRECTION_NEEDS_APPLICATION);
    assertThat(given(DECISION, applied).decide(correct))
        .containsExactly(new AdoptionOrderApplicationCorrected(ID, CHILD, ENDED));
  }

  @Test
  void it_ends_once_by_an_order_or_by_a_reversal() {
    var reverse = new ReverseAdoptionDecision(ID, AdoptionReversalReason.OTHER, ENDED);
    assertThat(given(DECISION, PLACEMENT_ORDER).decide(reverse))
        .containsExactly(REVERSAL, new AdoptionMatchNoLongerDue(ID, CHILD));
    refused(() -> given(DECISION, ORDER).decide(reverse), AdoptionRule.ADOPTION_ENDS_ONCE);
    refused(
        () ->
            given(DECISION, REVERSAL)
                .decide(order(1, AdopterGenders.MALE, AdopterLegalStatus.SINGLE)),
        AdoptionRule.ADOPTION_ENDS_ONCE);
  }

  @Test
  void an_end_can_be_corrected_once_there_is_one() {
    var reversal =
        new CorrectAdoptionReversal(ID, AdoptionReversalReason.CHILDS_NEEDS_CHANGED, ENDED);
    refused(
        () -> given(DECISION, ORDER).decide(reversal),
        AdoptionRule.REVERSAL_CORRECTION_NEEDS_REVERSAL);
    assertThat(given(DECISION, REVERSAL).decide(reversal))
        .containsExactly(
            new AdoptionReversalCorrected(
                ID, CHILD, AdoptionReversalReason.CHILDS_NEEDS_CHANGED, ENDED));
    refused(
        () -> given(DECISION, REVERSAL).decide(correctOrder(2)),
        AdoptionRule.ADOPTION_ORDER_CORRECTION_NEEDS_ORDER);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          a decision before entering care
          a decision before its recommendation
          fostering before entering care
          a placement order before the decision
          a match before the decision
          a match after the reversal
          a placement before the decision
          a move in after the placement
          a disruption before its placement
          an application before the decision
          a reversal before the decision
          """)
  void the_days_are_in_order(String what) {
    LocalDate before = DECIDED.minusDays(1);
    Adoption adoption =
        switch (what) {
          case "a decision before entering care", "a decision before its recommendation" -> given();
          case "a match after the reversal" -> given(DECISION, REVERSAL);
          case "a disruption before its placement" -> given(DECISION, PLACEMENT);
          default -> given(DECISION);
        };
    AdoptionCommand command =
        switch (what) {
          case "a decision before entering care" -> decide(null, ENTERED.minusDays(1));
          case "a decision before its recommendation" -> decide(DECIDED, before);
          case "fostering before entering care" ->
              new StartFosteringForAdoption(ID, ENTERED.minusDays(1));
          case "a placement order before the decision" -> new GrantPlacementOrder(ID, before);
          case "a match before the decision" -> match(FIRST, before);
          case "a match after the reversal" -> match(FIRST, ENDED.plusDays(1));
          case "a placement before the decision" ->
              place(PlacementAuthority.PARENTAL_CONSENT, null, before);
          case "a move in after the placement" ->
              place(PlacementAuthority.PARENTAL_CONSENT, ENDED, PLACED);
          case "a disruption before its placement" ->
              new DisruptAdoptivePlacement(ID, FIRST, PLACED.minusDays(1));
          case "an application before the decision" -> new ApplyForAdoptionOrder(ID, before);
          default -> new ReverseAdoptionDecision(ID, AdoptionReversalReason.OTHER, before);
        };
    refused(() -> adoption.decide(command), AdoptionRule.ADOPTION_DAYS_ARE_IN_ORDER);
  }

  static Adoption given(AdoptionEvent... events) {
    Adoption adoption = Adoption.NONE;
    for (AdoptionEvent event : events) {
      adoption = adoption.evolve(event);
    }
    return adoption;
  }

  static ChildPlacedForAdoption placement(UUID id, @Nullable LocalDate since, LocalDate placedOn) {
    return new ChildPlacedForAdoption(
        ID, CHILD, id, PlacementAuthority.PLACEMENT_ORDER, since != null, since, placedOn);
  }

  private static AdoptionCommand decide(@Nullable LocalDate received, LocalDate decidedOn) {
    return new DecideAdoption(ID, CHILD, 1, ENTERED, received, decidedOn);
  }

  private static AdoptionCommand match(UUID id, LocalDate on) {
    return new MakeAdoptionMatch(ID, id, on);
  }

  private static AdoptionCommand place(
      PlacementAuthority authority, @Nullable LocalDate since, LocalDate placedOn) {
    return new PlaceChildForAdoption(ID, FIRST, authority, since != null, since, placedOn);
  }

  private static AdoptionCommand order(
      int number, AdopterGenders genders, AdopterLegalStatus legalStatus) {
    return new GrantAdoptionOrder(
        ID, false, number, genders, legalStatus, AdoptionConsent.UNOPPOSED, ENDED);
  }

  private static AdoptionCommand correctOrder(int number) {
    return new CorrectAdoptionOrder(
        ID,
        false,
        number,
        AdopterGenders.MALE_AND_FEMALE,
        AdopterLegalStatus.CIVIL_PARTNERSHIP,
        AdoptionConsent.CONSENT_DISPENSED_WITH,
        ENDED);
  }
}
