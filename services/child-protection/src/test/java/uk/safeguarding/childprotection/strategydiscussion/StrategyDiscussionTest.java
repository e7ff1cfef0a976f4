package uk.safeguarding.childprotection.strategydiscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.childprotection.Decisions.agencies;
import static uk.safeguarding.childprotection.Decisions.refused;
import static uk.safeguarding.childprotection.attendance.AttendingAgency.EDUCATION;
import static uk.safeguarding.childprotection.attendance.AttendingAgency.HEALTH;
import static uk.safeguarding.childprotection.attendance.AttendingAgency.POLICE;
import static uk.safeguarding.childprotection.attendance.AttendingAgency.SOCIAL_CARE;
import static uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionDecision.ENQUIRY_JOINTLY_WITH_POLICE;
import static uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionPractice.DISCUSSION_WITHIN_1_WORKING_DAY;
import static uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionPractice.SOCIAL_CARE_POLICE_AND_HEALTH_TAKE_PART;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.childprotection.strategydiscussion.commands.CorrectStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.commands.RecordStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.commands.WithdrawStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionCorrected;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionEvent;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionFindingCleared;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionFindingMade;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionHeld;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;

class StrategyDiscussionTest {

  private static final StrategyDiscussionId ID = new StrategyDiscussionId(new UUID(4, 6));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final ReferralId REFERRAL = new ReferralId(new UUID(2, 2));
  private static final Section47EnquiryId ENQUIRY = new Section47EnquiryId(new UUID(4, 7));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final SortedSet<AttendingAgency> THREE = agencies(SOCIAL_CARE, POLICE, HEALTH);
  private static final StrategyDiscussionHeld HELD =
      new StrategyDiscussionHeld(
          ID, CHILD, 9, REFERRAL, ENQUIRY, MONDAY, MONDAY, THREE, ENQUIRY_JOINTLY_WITH_POLICE);

  @Test
  void a_discussion_is_recorded_with_who_took_part() {
    assertThat(given().decide(discussion(MONDAY, MONDAY, THREE))).containsExactly(HELD);
  }

  @Test
  void a_discussion_is_recorded_once() {
    refused(
        () -> given(HELD).decide(discussion(MONDAY, MONDAY, THREE)),
        StrategyDiscussionRule.DISCUSSION_IS_RECORDED_ONCE);
  }

  @Test
  void it_is_not_held_before_it_was_needed() {
    refused(
        () -> given().decide(discussion(MONDAY, MONDAY.minusDays(1), THREE)),
        StrategyDiscussionRule.DISCUSSION_NOT_BEFORE_IT_WAS_NEEDED);
    refused(
        () -> given(HELD).decide(correction(MONDAY, MONDAY.minusDays(1), THREE)),
        StrategyDiscussionRule.DISCUSSION_NOT_BEFORE_IT_WAS_NEEDED);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_discussion() {
    var withdrawn = new StrategyDiscussionWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(given(HELD).decide(new WithdrawStrategyDiscussion(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        () -> given(HELD, withdrawn).decide(correction(MONDAY, MONDAY, THREE)),
        StrategyDiscussionRule.DISCUSSION_MUST_STAND);
  }

  @Test
  void each_agency_that_was_missing_is_a_finding_and_a_correction_clears_its_own() {
    var noPolice = Finding.of(SOCIAL_CARE_POLICE_AND_HEALTH_TAKE_PART, "POLICE", null);
    var noHealth = Finding.of(SOCIAL_CARE_POLICE_AND_HEALTH_TAKE_PART, "HEALTH", null);
    var thin = discussion(MONDAY, MONDAY, agencies(SOCIAL_CARE, EDUCATION));
    var events = given().decide(thin);
    assertThat(events).contains(made(noPolice), made(noHealth)).hasSize(3);
    assertThat(
            given(events.toArray(StrategyDiscussionEvent[]::new))
                .decide(correction(MONDAY, MONDAY, agencies(SOCIAL_CARE, POLICE, EDUCATION))))
        .containsExactly(
            new StrategyDiscussionCorrected(
                ID,
                CHILD,
                REFERRAL,
                ENQUIRY,
                MONDAY,
                MONDAY,
                agencies(SOCIAL_CARE, POLICE, EDUCATION),
                ENQUIRY_JOINTLY_WITH_POLICE),
            new StrategyDiscussionFindingCleared(ID, CHILD, noPolice));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-01, true,  on the day itself
          2018-10-01, 2018-10-02, true,  on the next working day
          2018-10-01, 2018-10-03, false, the day after that
          2018-10-05, 2018-10-08, true,  a Friday evening's need is met on Monday
          2018-10-05, 2018-10-09, false, and not on Tuesday
          2018-10-06, 2018-10-08, true,  from a Saturday Monday is day one
          2018-12-24, 2018-12-27, true,  Christmas Day and Boxing Day do not count
          2018-12-24, 2018-12-28, false, one day past Christmas
          2023-05-05, 2023-05-09, true,  the coronation's bank holiday of 8 May 2023
          2023-05-05, 2023-05-10, false, one day past it
                    , 2018-10-09, true,  nobody wrote down when it was needed
          """)
  void it_is_held_within_1_working_day_of_the_decision_that_it_is_needed(
      @Nullable LocalDate neededOn, LocalDate heldOn, boolean kept, String why) {
    assertThat(given().decide(discussion(neededOn, heldOn, THREE)).size() == 1)
        .as(why)
        .isEqualTo(kept);
  }

  @Test
  void a_late_discussion_says_by_when_it_was_due() {
    assertThat(given().decide(discussion(MONDAY, MONDAY.plusDays(2), THREE)))
        .contains(made(Finding.of(DISCUSSION_WITHIN_1_WORKING_DAY, MONDAY.plusDays(1))));
  }

  private static StrategyDiscussion given(StrategyDiscussionEvent... events) {
    StrategyDiscussion discussion = StrategyDiscussion.NOT_HELD;
    for (StrategyDiscussionEvent event : events) {
      discussion = discussion.evolve(event);
    }
    return discussion;
  }

  private static RecordStrategyDiscussion discussion(
      @Nullable LocalDate neededOn, LocalDate heldOn, SortedSet<AttendingAgency> agencies) {
    return new RecordStrategyDiscussion(
        ID, CHILD, 9, REFERRAL, ENQUIRY, neededOn, heldOn, agencies, ENQUIRY_JOINTLY_WITH_POLICE);
  }

  private static CorrectStrategyDiscussion correction(
      LocalDate neededOn, LocalDate heldOn, SortedSet<AttendingAgency> agencies) {
    return new CorrectStrategyDiscussion(
        ID, REFERRAL, ENQUIRY, neededOn, heldOn, agencies, ENQUIRY_JOINTLY_WITH_POLICE);
  }

  private static StrategyDiscussionFindingMade made(Finding finding) {
    return new StrategyDiscussionFindingMade(ID, CHILD, finding);
  }
}
