package uk.safeguarding.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.childprotection.Decisions.agencies;
import static uk.safeguarding.childprotection.Decisions.refused;
import static uk.safeguarding.childprotection.attendance.AttendingAgency.HEALTH;
import static uk.safeguarding.childprotection.attendance.AttendingAgency.POLICE;
import static uk.safeguarding.childprotection.attendance.AttendingAgency.SOCIAL_CARE;
import static uk.safeguarding.childprotection.conference.ConferenceRoute.SECTION_47_ENQUIRY;
import static uk.safeguarding.childprotection.conference.ConferenceRoute.TRANSFER_IN;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferencePractice.CONFERENCE_WITHIN_15_WORKING_DAYS_OF_FIRST_DISCUSSION;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferencePractice.CONFERENCE_WITHIN_15_WORKING_DAYS_OF_LAST_DISCUSSION;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferencePractice.SOCIAL_CARE_AND_TWO_OTHER_AGENCIES_ATTEND;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferencePractice.TRANSFER_IN_WITHIN_15_WORKING_DAYS_OF_NOTIFICATION;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CATEGORY_GOES_WITH_A_PLAN;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_FOLLOWS_ITS_START;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_IS_HELD_ONCE;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_IS_SCHEDULED_ONCE;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_IS_THE_ONE_SCHEDULED;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_MUST_STAND;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CORRECTION_NEEDS_HELD_CONFERENCE;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.REARRANGEMENT_MUST_BE_RECORDED;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.ROUTE_NAMES_ITS_START;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.SCHEDULE_NEEDS_CONFERENCE_TO_COME;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.conference.commands.CorrectConferenceSchedule;
import uk.safeguarding.childprotection.conference.commands.CorrectInitialConference;
import uk.safeguarding.childprotection.conference.commands.HoldInitialConference;
import uk.safeguarding.childprotection.conference.commands.RearrangeConference;
import uk.safeguarding.childprotection.conference.commands.ScheduleInitialConference;
import uk.safeguarding.childprotection.conference.commands.WithdrawInitialConference;
import uk.safeguarding.childprotection.conference.commands.WithdrawRearrangement;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceCorrected;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceEvent;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceFindingCleared;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceFindingMade;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceRearranged;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceRearrangementWithdrawn;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceScheduleCorrected;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceScheduled;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceWithdrawn;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;

class InitialChildProtectionConferenceTest {

  private static final InitialChildProtectionConferenceId ID =
      new InitialChildProtectionConferenceId(new UUID(5, 5));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final ChildRef OTHER_CHILD = new ChildRef(new UUID(1, 2));
  private static final Section47EnquiryId ENQUIRY = new Section47EnquiryId(new UUID(4, 7));
  private static final UUID REARRANGEMENT = new UUID(6, 6);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2018, 10, 22);
  private static final SortedSet<AttendingAgency> QUORATE = agencies(SOCIAL_CARE, POLICE, HEALTH);

  private static final ScheduleInitialConference SCHEDULE =
      new ScheduleInitialConference(ID, CHILD, SECTION_47_ENQUIRY, ENQUIRY, null, LAST_DAY);
  private static final InitialChildProtectionConferenceScheduled SCHEDULED =
      new InitialChildProtectionConferenceScheduled(
          ID, CHILD, SECTION_47_ENQUIRY, ENQUIRY, null, LAST_DAY);
  private static final InitialChildProtectionConferenceRearranged REARRANGED =
      new InitialChildProtectionConferenceRearranged(
          ID, CHILD, REARRANGEMENT, RearrangementReason.NOT_QUORATE, LAST_DAY.plusDays(7));
  private static final InitialChildProtectionConferenceHeld HELD = heldOn(LAST_DAY);
  private static final InitialChildProtectionConferenceWithdrawn WITHDRAWN =
      new InitialChildProtectionConferenceWithdrawn(
          ID, CHILD, ENQUIRY, MONDAY, WithdrawalReason.DUPLICATE);

  @Test
  void a_conference_is_called_and_held_on_another_day_when_it_had_to_be_rearranged() {
    assertThat(given().decide(SCHEDULE)).containsExactly(SCHEDULED);
    assertThat(given(SCHEDULED).decide(rearrange())).containsExactly(REARRANGED);
    assertThat(given(SCHEDULED, REARRANGED).decide(hold(MONDAY, MONDAY, LAST_DAY)))
        .containsExactly(HELD);
  }

  @Test
  void a_conference_that_was_never_called_in_writing_is_recorded_once_it_was_held() {
    assertThat(given().decide(hold(MONDAY, MONDAY, LAST_DAY))).containsExactly(HELD);
  }

  @Test
  void a_conference_is_scheduled_once() {
    refused(() -> given(SCHEDULED).decide(SCHEDULE), CONFERENCE_IS_SCHEDULED_ONCE);
    refused(() -> given(HELD).decide(SCHEDULE), CONFERENCE_IS_SCHEDULED_ONCE);
  }

  @Test
  void a_conference_is_held_once() {
    refused(() -> given(HELD).decide(hold(MONDAY, MONDAY, LAST_DAY)), CONFERENCE_IS_HELD_ONCE);
  }

  @Test
  void the_conference_that_is_held_is_the_one_that_was_called() {
    var ofAnotherChild =
        new InitialChildProtectionConferenceScheduled(
            ID, OTHER_CHILD, SECTION_47_ENQUIRY, ENQUIRY, null, LAST_DAY);
    refused(
        () -> given(ofAnotherChild).decide(hold(MONDAY, MONDAY, LAST_DAY)),
        CONFERENCE_IS_THE_ONE_SCHEDULED);
    refused(
        () -> given(SCHEDULED).decide(transferIn(MONDAY, LAST_DAY)),
        CONFERENCE_IS_THE_ONE_SCHEDULED);
  }

  @Test
  void a_schedule_changes_only_until_the_conference_is_held() {
    var correction = new CorrectConferenceSchedule(ID, LAST_DAY.minusDays(1));
    assertThat(given(SCHEDULED).decide(correction))
        .containsExactly(
            new InitialChildProtectionConferenceScheduleCorrected(
                ID, CHILD, LAST_DAY.minusDays(1)));
    refused(() -> given(SCHEDULED, HELD).decide(correction), SCHEDULE_NEEDS_CONFERENCE_TO_COME);
    refused(() -> given(SCHEDULED, HELD).decide(rearrange()), SCHEDULE_NEEDS_CONFERENCE_TO_COME);
  }

  @Test
  void a_rearrangement_is_withdrawn_once() {
    var withdraw = new WithdrawRearrangement(ID, REARRANGEMENT, WithdrawalReason.DUPLICATE);
    var gone =
        new InitialChildProtectionConferenceRearrangementWithdrawn(
            ID, CHILD, REARRANGEMENT, WithdrawalReason.DUPLICATE);
    assertThat(given(SCHEDULED, REARRANGED).decide(withdraw)).containsExactly(gone);
    refused(
        () -> given(SCHEDULED, REARRANGED, gone).decide(withdraw), REARRANGEMENT_MUST_BE_RECORDED);
  }

  @Test
  void only_a_conference_that_was_held_can_be_corrected() {
    refused(
        () -> given(SCHEDULED).decide(correction(MONDAY, MONDAY, LAST_DAY)),
        CORRECTION_NEEDS_HELD_CONFERENCE);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_conference_which_says_whose_it_had_been() {
    var withdraw = new WithdrawInitialConference(ID, WithdrawalReason.DUPLICATE);
    assertThat(given(HELD).decide(withdraw)).containsExactly(WITHDRAWN);
    assertThat(given(SCHEDULED).decide(withdraw))
        .containsExactly(
            new InitialChildProtectionConferenceWithdrawn(
                ID, CHILD, null, null, WithdrawalReason.DUPLICATE));
    refused(() -> given(HELD, WITHDRAWN).decide(withdraw), CONFERENCE_MUST_STAND);
  }

  @Test
  void a_route_names_what_it_starts_from_and_nothing_else() {
    refused(
        () ->
            given()
                .decide(
                    new ScheduleInitialConference(
                        ID, CHILD, SECTION_47_ENQUIRY, null, null, LAST_DAY)),
        ROUTE_NAMES_ITS_START);
    refused(
        () ->
            given()
                .decide(
                    new ScheduleInitialConference(ID, CHILD, TRANSFER_IN, ENQUIRY, null, MONDAY)),
        ROUTE_NAMES_ITS_START);
    refused(() -> given().decide(hold(null, null, LAST_DAY)), ROUTE_NAMES_ITS_START);
    refused(() -> given(HELD).decide(correction(null, null, LAST_DAY)), ROUTE_NAMES_ITS_START);
  }

  @Test
  void a_conference_follows_what_it_starts_from() {
    refused(
        () -> given().decide(hold(MONDAY.plusDays(1), MONDAY, LAST_DAY)),
        CONFERENCE_FOLLOWS_ITS_START);
    refused(
        () -> given().decide(hold(MONDAY, MONDAY, MONDAY.minusDays(1))),
        CONFERENCE_FOLLOWS_ITS_START);
    refused(
        () -> given().decide(transferIn(MONDAY, MONDAY.minusDays(1))),
        CONFERENCE_FOLLOWS_ITS_START);
  }

  @Test
  void a_category_goes_with_a_plan() {
    refused(
        () ->
            given()
                .decide(
                    new HoldInitialConference(
                        ID,
                        CHILD,
                        9,
                        SECTION_47_ENQUIRY,
                        ENQUIRY,
                        null,
                        MONDAY,
                        MONDAY,
                        LAST_DAY,
                        QUORATE,
                        ConferenceOutcome.PLAN,
                        null)),
        CATEGORY_GOES_WITH_A_PLAN);
    refused(
        () ->
            given(HELD)
                .decide(
                    new CorrectInitialConference(
                        ID,
                        null,
                        MONDAY,
                        MONDAY,
                        LAST_DAY,
                        QUORATE,
                        ConferenceOutcome.NO_PLAN,
                        CategoryOfAbuse.NEGLECT)),
        CATEGORY_GOES_WITH_A_PLAN);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-22, true,  three plain weeks are fifteen working days
          2018-10-01, 2018-10-23, false, the day after the fifteenth
          2018-12-10, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-10, 2019-01-04, false, one day past the limit that Christmas moved
          2011-04-18, 2011-05-13, true,  'Easter 2011, the royal wedding of 29 April and early May'
          2011-04-18, 2011-05-16, false, one day past the limit that four bank holidays moved
          2012-05-18, 2012-06-12, true,  the jubilee of 4 and 5 June 2012
          2012-05-18, 2012-06-13, false, one day past the limit that the jubilee moved
          2018-10-19, 2018-11-09, true,  a Friday evening; the clocks changed on 28 October
          2018-10-20, 2018-11-09, true,  from a Saturday the next Monday is day one
          2018-10-20, 2018-11-12, false, and the fifteenth is a Friday
          """)
  void both_clocks_and_that_of_a_transfer_in_run_for_15_working_days(
      LocalDate start, LocalDate heldOn, boolean kept, String why) {
    assertThat(rules(hold(null, start, heldOn)))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(CONFERENCE_WITHIN_15_WORKING_DAYS_OF_LAST_DISCUSSION.name()));
    assertThat(rules(hold(start, heldOn, heldOn)))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(CONFERENCE_WITHIN_15_WORKING_DAYS_OF_FIRST_DISCUSSION.name()));
    assertThat(rules(transferIn(start, heldOn)))
        .as(why)
        .isEqualTo(
            kept ? List.of() : List.of(TRANSFER_IN_WITHIN_15_WORKING_DAYS_OF_NOTIFICATION.name()));
  }

  @Test
  void a_correction_clears_what_it_corrects() {
    var late = Finding.of(CONFERENCE_WITHIN_15_WORKING_DAYS_OF_LAST_DISCUSSION, LAST_DAY);
    var early = Finding.of(CONFERENCE_WITHIN_15_WORKING_DAYS_OF_FIRST_DISCUSSION, LAST_DAY);
    LocalDate heldOn = LAST_DAY.plusDays(1);
    assertThat(given().decide(hold(MONDAY, MONDAY, heldOn)))
        .containsExactly(heldOn(heldOn), made(late), made(early));
    assertThat(
            given(heldOn(heldOn), made(late), made(early))
                .decide(correction(MONDAY, MONDAY.plusDays(3), heldOn)))
        .containsExactly(
            new InitialChildProtectionConferenceCorrected(
                ID,
                CHILD,
                null,
                MONDAY,
                MONDAY.plusDays(3),
                heldOn,
                QUORATE,
                ConferenceOutcome.PLAN,
                CategoryOfAbuse.NEGLECT),
            new InitialChildProtectionConferenceFindingCleared(ID, CHILD, late));
  }

  @Test
  void a_conference_of_two_agencies_is_recorded_with_a_finding() {
    var thin =
        new HoldInitialConference(
            ID,
            CHILD,
            null,
            SECTION_47_ENQUIRY,
            ENQUIRY,
            null,
            MONDAY,
            MONDAY,
            LAST_DAY,
            agencies(SOCIAL_CARE, POLICE),
            ConferenceOutcome.CHILD_IN_NEED_PLAN,
            null);
    assertThat(given().decide(thin))
        .contains(made(Finding.of(SOCIAL_CARE_AND_TWO_OTHER_AGENCIES_ATTEND, null)));
  }

  private static List<String> rules(HoldInitialConference command) {
    return given().decide(command).stream()
        .filter(InitialChildProtectionConferenceFindingMade.class::isInstance)
        .map(event -> ((InitialChildProtectionConferenceFindingMade) event).finding().rule())
        .toList();
  }

  private static InitialChildProtectionConference given(
      InitialChildProtectionConferenceEvent... events) {
    InitialChildProtectionConference conference = InitialChildProtectionConference.NOT_SCHEDULED;
    for (InitialChildProtectionConferenceEvent event : events) {
      conference = conference.evolve(event);
    }
    return conference;
  }

  private static RearrangeConference rearrange() {
    return new RearrangeConference(
        ID, REARRANGEMENT, RearrangementReason.NOT_QUORATE, LAST_DAY.plusDays(7));
  }

  private static HoldInitialConference hold(
      @Nullable LocalDate first, @Nullable LocalDate last, LocalDate heldOn) {
    return new HoldInitialConference(
        ID,
        CHILD,
        9,
        SECTION_47_ENQUIRY,
        ENQUIRY,
        null,
        first,
        last,
        heldOn,
        QUORATE,
        ConferenceOutcome.PLAN,
        CategoryOfAbuse.NEGLECT);
  }

  private static HoldInitialConference transferIn(LocalDate notifiedOn, LocalDate heldOn) {
    return new HoldInitialConference(
        ID,
        CHILD,
        9,
        TRANSFER_IN,
        null,
        notifiedOn,
        null,
        null,
        heldOn,
        QUORATE,
        ConferenceOutcome.PLAN,
        CategoryOfAbuse.NEGLECT);
  }

  private static CorrectInitialConference correction(
      @Nullable LocalDate first, @Nullable LocalDate last, LocalDate heldOn) {
    return new CorrectInitialConference(
        ID, null, first, last, heldOn, QUORATE, ConferenceOutcome.PLAN, CategoryOfAbuse.NEGLECT);
  }

  private static InitialChildProtectionConferenceHeld heldOn(LocalDate day) {
    return new InitialChildProtectionConferenceHeld(
        ID,
        CHILD,
        9,
        SECTION_47_ENQUIRY,
        ENQUIRY,
        null,
        MONDAY,
        MONDAY,
        day,
        QUORATE,
        ConferenceOutcome.PLAN,
        CategoryOfAbuse.NEGLECT);
  }

  private static InitialChildProtectionConferenceFindingMade made(Finding finding) {
    return new InitialChildProtectionConferenceFindingMade(ID, CHILD, finding);
  }
}
