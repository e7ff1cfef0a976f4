package uk.safeguarding.lookedafterchildren.adopter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;
import static uk.safeguarding.lookedafterchildren.adopter.AdopterStage.STAGE_ONE;
import static uk.safeguarding.lookedafterchildren.adopter.AdopterStage.STAGE_TWO;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.APPROVED_BEFORE_MATCH;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.PLACED_AFTER_A_MATCH;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.STAGE_ONE_WITHIN_2_MONTHS;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.STAGE_TWO_STARTS_WITHIN_6_MONTHS;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.STAGE_TWO_WITHIN_4_MONTHS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.commands.ApproveAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterApplication;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterApproval;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterLeaving;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectProspectiveAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.EndAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.GrantOrderToAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.LeaveAdopterProcess;
import uk.safeguarding.lookedafterchildren.adopter.commands.MatchAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.PlaceChildrenWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.ProspectiveAdopterCommand;
import uk.safeguarding.lookedafterchildren.adopter.commands.ReceiveAdopterEnquiry;
import uk.safeguarding.lookedafterchildren.adopter.commands.StartAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.SubmitAdopterApplication;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawAdopterMatch;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawAdopterOrder;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawPlacementWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawProspectiveAdopterRecord;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApplicationCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApplicationSubmitted;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApprovalCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApproved;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterEnquiryReceived;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterGrantedOrder;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterLeavingCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterLeftProcess;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterMatched;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterStageCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterStageEnded;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterStageStarted;
import uk.safeguarding.lookedafterchildren.adopter.events.ChildrenPlacedWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterEvent;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterFindingCleared;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterFindingMade;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterRecordWithdrawn;

class ProspectiveAdopterTest {

  private static final ProspectiveAdopterId ID = new ProspectiveAdopterId(new UUID(9, 1));
  private static final UUID FIRST = new UUID(9, 2);
  private static final AdopterStageDelay AT_REQUEST = AdopterStageDelay.AT_ADOPTERS_REQUEST;
  private static final LocalDate ENQUIRED = LocalDate.of(2018, 1, 8);
  private static final LocalDate STARTED = LocalDate.of(2018, 2, 5);
  private static final LocalDate ENDED = LocalDate.of(2018, 4, 5);
  private static final LocalDate APPROVED = LocalDate.of(2018, 8, 6);
  private static final LocalDate MATCHED = LocalDate.of(2018, 11, 12);

  private static final AdopterEnquiryReceived ENQUIRY =
      new AdopterEnquiryReceived(ID, false, ENQUIRED);
  private static final AdopterStageStarted STAGE = new AdopterStageStarted(ID, STAGE_ONE, STARTED);
  private static final AdopterApproved APPROVAL = new AdopterApproved(ID, APPROVED);
  private static final AdopterMatched MATCH = new AdopterMatched(ID, FIRST, MATCHED);
  private static final AdopterLeftProcess LEFT =
      new AdopterLeftProcess(ID, AdopterLeavingReason.WITHDREW, MATCHED);

  @Test
  void an_adopter_is_approved_matched_and_adopts() {
    assertThat(given().decide(new ReceiveAdopterEnquiry(ID, false, ENQUIRED)))
        .containsExactly(ENQUIRY);
    assertThat(given(ENQUIRY).decide(new ApproveAdopter(ID, APPROVED))).containsExactly(APPROVAL);
    assertThat(given(ENQUIRY, APPROVAL).decide(new MatchAdopter(ID, FIRST, MATCHED)))
        .containsExactly(MATCH);
    assertThat(
            given(ENQUIRY, APPROVAL, MATCH)
                .decide(new PlaceChildrenWithAdopter(ID, FIRST, 2, MATCHED)))
        .containsExactly(new ChildrenPlacedWithAdopter(ID, FIRST, 2, MATCHED));
    assertThat(given(ENQUIRY, APPROVAL, MATCH).decide(new GrantOrderToAdopter(ID, FIRST, MATCHED)))
        .containsExactly(new AdopterGrantedOrder(ID, FIRST, MATCHED));
  }

  @Test
  void an_adopter_is_recorded_once_and_can_be_corrected_and_withdrawn() {
    refused(
        () -> given(ENQUIRY).decide(new ReceiveAdopterEnquiry(ID, true, ENQUIRED)),
        ProspectiveAdopterRule.ADOPTER_IS_RECORDED_ONCE);
    assertThat(given(ENQUIRY).decide(new CorrectProspectiveAdopter(ID, true, STARTED)))
        .containsExactly(new ProspectiveAdopterCorrected(ID, true, STARTED));
    var withdrawn = new ProspectiveAdopterRecordWithdrawn(ID, WithdrawalReason.DUPLICATE);
    assertThat(
            given(ENQUIRY)
                .decide(new WithdrawProspectiveAdopterRecord(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        () -> given(ENQUIRY, withdrawn).decide(new ApproveAdopter(ID, APPROVED)),
        ProspectiveAdopterRule.ADOPTER_RECORD_MUST_STAND);
  }

  @ParameterizedTest
  @EnumSource(AdopterStage.class)
  void a_stage_starts_and_ends_once(AdopterStage stage) {
    var start = new StartAdopterStage(ID, stage, STARTED);
    var end = new EndAdopterStage(ID, stage, null, ENDED);
    var started = new AdopterStageStarted(ID, stage, STARTED);
    var ended = new AdopterStageEnded(ID, stage, null, ENDED);
    refused(() -> given(ENQUIRY).decide(end), ProspectiveAdopterRule.STAGE_END_NEEDS_OPEN_STAGE);
    assertThat(given(ENQUIRY).decide(start)).containsExactly(started);
    refused(() -> given(ENQUIRY, started).decide(start), ProspectiveAdopterRule.STAGE_STARTS_ONCE);
    assertThat(given(ENQUIRY, started).decide(end)).containsExactly(ended);
    refused(
        () -> given(ENQUIRY, started, ended).decide(end),
        ProspectiveAdopterRule.STAGE_END_NEEDS_OPEN_STAGE);
  }

  @Test
  void a_stage_can_be_corrected_once_it_is_recorded_and_that_clears_what_it_corrects() {
    var correct = new CorrectAdopterStage(ID, STAGE_ONE, STARTED, null, ENDED);
    refused(
        () -> given(ENQUIRY).decide(correct), ProspectiveAdopterRule.STAGE_CORRECTION_NEEDS_STAGE);
    var late = new AdopterStageEnded(ID, STAGE_ONE, null, ENDED.plusDays(1));
    assertThat(given(ENQUIRY, STAGE, late).decide(correct))
        .containsExactly(
            new AdopterStageCorrected(ID, STAGE_ONE, STARTED, null, ENDED),
            new ProspectiveAdopterFindingCleared(ID, Finding.of(STAGE_ONE_WITHIN_2_MONTHS, ENDED)));
  }

  @Test
  void application_approval_and_leaving_are_recorded_once_and_can_be_corrected() {
    var submitted = new AdopterApplicationSubmitted(ID, ENDED);
    ProspectiveAdopter done = given(ENQUIRY, submitted, APPROVAL, LEFT);
    var submit = new SubmitAdopterApplication(ID, ENDED);
    var leave = new LeaveAdopterProcess(ID, AdopterLeavingReason.WITHDREW, MATCHED);
    assertThat(given(ENQUIRY).decide(submit)).containsExactly(submitted);
    assertThat(given(ENQUIRY).decide(leave)).containsExactly(LEFT);
    refused(() -> done.decide(submit), ProspectiveAdopterRule.APPLICATION_IS_SUBMITTED_ONCE);
    refused(
        () -> done.decide(new ApproveAdopter(ID, APPROVED)),
        ProspectiveAdopterRule.ADOPTER_IS_APPROVED_ONCE);
    refused(() -> done.decide(leave), ProspectiveAdopterRule.ADOPTER_LEAVES_ONCE);
    var application = new CorrectAdopterApplication(ID, STARTED);
    var approval = new CorrectAdopterApproval(ID, MATCHED);
    var leaving = new CorrectAdopterLeaving(ID, AdopterLeavingReason.APPLICATION_REFUSED, MATCHED);
    refused(
        () -> given(ENQUIRY).decide(application),
        ProspectiveAdopterRule.APPLICATION_CORRECTION_NEEDS_APPLICATION);
    refused(
        () -> given(ENQUIRY).decide(approval),
        ProspectiveAdopterRule.APPROVAL_CORRECTION_NEEDS_APPROVAL);
    refused(
        () -> given(ENQUIRY).decide(leaving),
        ProspectiveAdopterRule.LEAVING_CORRECTION_NEEDS_LEAVING);
    assertThat(done.decide(application))
        .containsExactly(new AdopterApplicationCorrected(ID, STARTED));
    assertThat(done.decide(approval)).containsExactly(new AdopterApprovalCorrected(ID, MATCHED));
    assertThat(done.decide(leaving))
        .containsExactly(
            new AdopterLeavingCorrected(ID, AdopterLeavingReason.APPLICATION_REFUSED, MATCHED));
  }

  @Test
  void matches_placements_and_orders_are_recorded_once_and_withdrawn_while_they_stand() {
    ProspectiveAdopter done =
        given(
            ENQUIRY,
            APPROVAL,
            MATCH,
            new ChildrenPlacedWithAdopter(ID, FIRST, 1, MATCHED),
            new AdopterGrantedOrder(ID, FIRST, MATCHED));
    for (ProspectiveAdopterCommand again :
        List.of(
            new MatchAdopter(ID, FIRST, MATCHED),
            new PlaceChildrenWithAdopter(ID, FIRST, 1, MATCHED),
            new GrantOrderToAdopter(ID, FIRST, MATCHED))) {
      refused(() -> done.decide(again), ProspectiveAdopterRule.ENTRY_IS_RECORDED_ONCE);
    }
    var duplicate = WithdrawalReason.DUPLICATE;
    for (ProspectiveAdopterCommand withdraw :
        List.of(
            new WithdrawAdopterMatch(ID, FIRST, duplicate),
            new WithdrawPlacementWithAdopter(ID, FIRST, duplicate),
            new WithdrawAdopterOrder(ID, FIRST, duplicate))) {
      refused(
          () -> given(ENQUIRY).decide(withdraw),
          ProspectiveAdopterRule.ENTRY_WITHDRAWAL_NEEDS_ENTRY);
      ProspectiveAdopter then = done.evolve(done.decide(withdraw).getFirst());
      refused(() -> then.decide(withdraw), ProspectiveAdopterRule.ENTRY_WITHDRAWAL_NEEDS_ENTRY);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          a stage before the enquiry
          an end of a stage before its start
          stage two before the end of stage one
          an approval before the enquiry
          a match after the leaving
          a leaving before the enquiry
          """)
  void the_days_are_in_order(String what) {
    LocalDate before = ENQUIRED.minusDays(1);
    ProspectiveAdopter adopter =
        switch (what) {
          case "an end of a stage before its start" -> given(ENQUIRY, STAGE);
          case "stage two before the end of stage one" ->
              given(ENQUIRY, STAGE, new AdopterStageEnded(ID, STAGE_ONE, null, ENDED));
          case "a match after the leaving" -> given(ENQUIRY, APPROVAL, LEFT);
          default -> given(ENQUIRY);
        };
    ProspectiveAdopterCommand command =
        switch (what) {
          case "a stage before the enquiry" -> new StartAdopterStage(ID, STAGE_ONE, before);
          case "an end of a stage before its start" ->
              new EndAdopterStage(ID, STAGE_ONE, null, STARTED.minusDays(1));
          case "stage two before the end of stage one" ->
              new StartAdopterStage(ID, STAGE_TWO, ENDED.minusDays(1));
          case "an approval before the enquiry" -> new ApproveAdopter(ID, before);
          case "a match after the leaving" -> new MatchAdopter(ID, FIRST, MATCHED.plusDays(1));
          default -> new LeaveAdopterProcess(ID, AdopterLeavingReason.WITHDREW, before);
        };
    refused(() -> adopter.decide(command), ProspectiveAdopterRule.ADOPTER_DAYS_ARE_IN_ORDER);
  }

  @ParameterizedTest(name = "{0}, {1} to {2}: {4}")
  @CsvSource(
      textBlock =
          """
          STAGE_ONE, 2018-02-05, 2018-04-05, true,  two months to the day
          STAGE_ONE, 2018-02-05, 2018-04-06, false, the day after
          STAGE_ONE, 2018-12-31, 2019-02-28, true,  February has no 31st
          STAGE_ONE, 2018-12-31, 2019-03-01, false, the day after it
          STAGE_ONE, 2018-02-02, 2018-04-02, true,  'from a Friday, to Easter Monday'
          STAGE_ONE, 2018-02-02, 2018-04-03, false, and Easter moves nothing
          STAGE_TWO, 2018-02-05, 2018-06-05, true,  four months to the day
          STAGE_TWO, 2018-02-05, 2018-06-06, false, the day after
          STAGE_TWO, 2018-08-25, 2018-12-25, true,  'from a Saturday, to Christmas Day'
          STAGE_TWO, 2018-08-25, 2018-12-27, false, and the holidays move nothing
          STAGE_TWO, 2022-05-19, 2022-09-19, true,  nor does the state funeral of 19 September 2022
          STAGE_TWO, 2022-05-19, 2022-09-20, false, the day after it
          """)
  void a_stage_ends_within_its_months_unless_a_delay_is_allowed(
      AdopterStage stage, LocalDate started, LocalDate ended, boolean kept, String why) {
    ProspectiveAdopter open = given(ENQUIRY, new AdopterStageStarted(ID, stage, started));
    assertThat(rules(open.decide(new EndAdopterStage(ID, stage, null, ended))))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(
                    stage == STAGE_ONE ? STAGE_ONE_WITHIN_2_MONTHS : STAGE_TWO_WITHIN_4_MONTHS));
    assertThat(rules(open.decide(new EndAdopterStage(ID, stage, AT_REQUEST, ended)))).isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-04-05, 2018-10-05, true,  six months to the day
          2018-04-05, 2018-10-06, false, the day after
          2018-08-31, 2019-02-28, true,  February has no 31st
          2018-08-31, 2019-03-01, false, the day after it
          2018-06-25, 2018-12-25, true,  Christmas Day is a day
          """)
  void stage_two_starts_within_six_months_of_the_end_of_stage_one(
      LocalDate ended, LocalDate started, boolean kept, String why) {
    ProspectiveAdopter between =
        given(ENQUIRY, STAGE, new AdopterStageEnded(ID, STAGE_ONE, AT_REQUEST, ended));
    assertThat(rules(between.decide(new StartAdopterStage(ID, STAGE_TWO, started))))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(STAGE_TWO_STARTS_WITHIN_6_MONTHS));
  }

  @Test
  void a_match_follows_the_approval() {
    var match = new MatchAdopter(ID, FIRST, APPROVED.minusDays(1));
    assertThat(rules(given(ENQUIRY).decide(match))).containsExactly(APPROVED_BEFORE_MATCH);
    assertThat(rules(given(ENQUIRY, APPROVAL).decide(match)))
        .containsExactly(APPROVED_BEFORE_MATCH);
  }

  @Test
  void a_placement_follows_a_match() {
    var place = new PlaceChildrenWithAdopter(ID, FIRST, 1, MATCHED.minusDays(1));
    assertThat(rules(given(ENQUIRY, APPROVAL, MATCH).decide(place)))
        .containsExactly(PLACED_AFTER_A_MATCH);
  }

  private static ProspectiveAdopter given(ProspectiveAdopterEvent... events) {
    ProspectiveAdopter adopter = ProspectiveAdopter.NONE;
    for (ProspectiveAdopterEvent event : events) {
      adopter = adopter.evolve(event);
    }
    return adopter;
  }

  private static List<ProspectiveAdopterPractice> rules(List<ProspectiveAdopterEvent> events) {
    return events.stream()
        .filter(ProspectiveAdopterFindingMade.class::isInstance)
        .map(ProspectiveAdopterFindingMade.class::cast)
        .map(made -> ProspectiveAdopterPractice.valueOf(made.finding().rule()))
        .toList();
  }
}
