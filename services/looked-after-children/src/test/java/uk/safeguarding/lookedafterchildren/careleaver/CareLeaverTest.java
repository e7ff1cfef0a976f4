package uk.safeguarding.lookedafterchildren.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.CHILD;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.ID;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.MILESTONES;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.START;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.change;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.contact;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.end;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.relevant;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.reopen;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.start;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.withdraw;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.ELIGIBLE;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.FORMER_RELEVANT;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.QUALIFYING;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.RELEVANT;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careleaver.codes.Accommodation;
import uk.safeguarding.lookedafterchildren.careleaver.codes.Activity;
import uk.safeguarding.lookedafterchildren.careleaver.codes.InTouch;
import uk.safeguarding.lookedafterchildren.careleaver.commands.AllocatePersonalAdviser;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverSupportEnd;
import uk.safeguarding.lookedafterchildren.careleaver.commands.EndStayingPut;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverAccommodation;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverActivity;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverDeparture;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverReturn;
import uk.safeguarding.lookedafterchildren.careleaver.commands.StartStayingPut;
import uk.safeguarding.lookedafterchildren.careleaver.commands.WithdrawCareLeaver;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverAccommodationRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverCategoryChanged;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactNoLongerDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEntryWithdrawn;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEndCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEnded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportReopened;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.careleaver.events.StayingPutEnded;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;

/** Identity and order of the record of a care leaver, and when contact is due. */
class CareLeaverTest {

  private static final UUID A = new UUID(9, 1);
  private static final UUID B = new UUID(9, 2);
  private static final LocalDate DAY = START.plusDays(7);
  private static final LocalDate EIGHTEEN = LocalDate.of(2019, 5, 10);
  private static final MilestoneMonth MAY = MilestoneMonth.parse("2019-05");

  @Test
  void support_begins_and_contact_is_due_once_care_is_left() {
    KnownDay since = KnownDay.of(START);
    assertThat(new CareLeaverRecord().decide(start(RELEVANT, since)))
        .containsExactly(
            new CareLeaverSupportStarted(ID, CHILD, 17, RELEVANT, since, false, null, MILESTONES),
            new CareLeaverContactDue(ID, CHILD, START, START.plusWeeks(8)));
    assertThat(new CareLeaverRecord().decide(start(ELIGIBLE, since))).as("in care").hasSize(1);
  }

  @Test
  void at_18_the_category_changes_and_only_the_month_is_told() {
    var eligible = new CareLeaverRecord().with(start(ELIGIBLE, KnownDay.of(START)));
    assertThat(eligible.decide(change(A, FORMER_RELEVANT, EIGHTEEN)))
        .containsExactly(
            new CareLeaverCategoryChanged(ID, CHILD, A, FORMER_RELEVANT, new KnownDay(MAY, null)),
            new CareLeaverContactDue(
                ID, CHILD, LocalDate.of(2019, 5, 31), LocalDate.of(2019, 7, 26)));
  }

  @Test
  void each_contact_starts_the_limit_anew_and_gives_it_back_when_withdrawn() {
    var record = relevant();
    assertThat(record.decide(contact(A, DAY)))
        .containsExactly(
            new CareLeaverContactRecorded(ID, CHILD, A, DAY, InTouch.YES),
            new CareLeaverContactDue(ID, CHILD, DAY, DAY.plusWeeks(8)));
    assertThat(record.decide(contact(A, DAY, InTouch.NO))).as("tried in vain").hasSize(1);
    record.with(contact(A, DAY));
    assertThat(record.decide(withdraw(CareLeaverEntry.CONTACT, A)))
        .containsExactly(
            new CareLeaverEntryWithdrawn(
                ID, CHILD, CareLeaverEntry.CONTACT, A, WithdrawalReason.DUPLICATE),
            new CareLeaverContactDue(ID, CHILD, START, START.plusWeeks(8)));
  }

  @Test
  void support_begins_once() {
    refused(
        () -> relevant().decide(start(RELEVANT, KnownDay.of(DAY))),
        CareLeaverRule.SUPPORT_STARTS_ONCE);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_record() {
    var gone = relevant().with(new WithdrawCareLeaver(ID, WithdrawalReason.WRONG_CHILD));
    refused(() -> gone.decide(contact(A, DAY)), CareLeaverRule.RECORD_MUST_STAND);
  }

  @Test
  void nothing_lies_before_support_but_where_one_lives_and_what_one_does() {
    LocalDate before = START.minusDays(1);
    var rule = CareLeaverRule.NOTHING_BEFORE_SUPPORT;
    refused(() -> relevant().decide(contact(A, before)), rule);
    refused(() -> relevant().decide(new AllocatePersonalAdviser(ID, A, B, before)), rule);
    refused(() -> relevant().decide(change(A, QUALIFYING, before)), rule);
    refused(() -> relevant().decide(end(A, before, CareLeaverEndReason.NO_LONGER_REQUIRED)), rule);
    var known = relevant().with(contact(A, DAY));
    refused(
        () ->
            known.decide(new CorrectCareLeaverSupport(ID, RELEVANT, KnownDay.of(DAY.plusDays(1)))),
        rule);
    assertThat(relevant().decide(stay(A, Accommodation.B1, before)))
        .containsExactly(
            new CareLeaverAccommodationRecorded(ID, CHILD, A, Accommodation.B1, true, before));
    assertThat(relevant().decide(new RecordCareLeaverActivity(ID, A, Activity.F2, before)))
        .hasSize(1);
  }

  @Test
  void a_month_that_may_hold_the_day_is_not_before_it() {
    var record = new CareLeaverRecord().with(start(FORMER_RELEVANT, new KnownDay(MAY, null)));
    assertThat(record.decide(contact(A, LocalDate.of(2019, 5, 2)))).isNotEmpty();
    refused(
        () -> record.decide(contact(A, LocalDate.of(2019, 4, 30))),
        CareLeaverRule.NOTHING_BEFORE_SUPPORT);
  }

  @Test
  void nothing_lies_after_a_death() {
    var died = relevant().with(gone(A, DepartureKind.DIED, DAY));
    var rule = CareLeaverRule.NOTHING_AFTER_DEATH;
    refused(() -> died.decide(contact(A, DAY.plusDays(1))), rule);
    refused(() -> died.decide(stay(A, Accommodation.U1, DAY.plusDays(1))), rule);
    refused(
        () -> relevant().with(contact(A, DAY)).decide(gone(B, DepartureKind.DIED, START)), rule);
    assertThat(died.decide(end(B, DAY, CareLeaverEndReason.DIED))).hasSize(1);
  }

  @Test
  void an_id_is_used_once_even_for_what_was_withdrawn() {
    var rule = CareLeaverRule.RECORDED_ONCE_UNDER_ITS_ID;
    var record = relevant().with(contact(A, DAY), withdraw(CareLeaverEntry.CONTACT, A));
    refused(() -> record.decide(contact(A, DAY)), rule);
    record.with(change(A, QUALIFYING, DAY));
    refused(() -> record.decide(change(A, QUALIFYING, DAY)), rule);
    record.with(end(A, DAY, CareLeaverEndReason.NOT_ENTITLED), reopen(B, DAY));
    refused(() -> record.decide(end(B, DAY, CareLeaverEndReason.NOT_ENTITLED)), rule);
  }

  @ParameterizedTest
  @EnumSource(CareLeaverEntry.class)
  void only_what_stands_is_withdrawn(CareLeaverEntry kind) {
    refused(() -> relevant().decide(withdraw(kind, A)), CareLeaverRule.WITHDRAWAL_NEEDS_ENTRY);
  }

  @Test
  void only_what_stands_is_corrected() {
    var rule = CareLeaverRule.CORRECTION_NEEDS_ENTRY;
    KnownDay day = KnownDay.of(DAY);
    refused(() -> relevant().decide(new CorrectCareLeaverCategory(ID, A, QUALIFYING, day)), rule);
    refused(
        () ->
            relevant()
                .decide(
                    new CorrectCareLeaverSupportEnd(ID, A, day, CareLeaverEndReason.NOT_ENTITLED)),
        rule);
  }

  @Test
  void support_ends_and_begins_again_in_turn() {
    LocalDate twentyOne = LocalDate.of(2022, 5, 10);
    var ended = relevant();
    assertThat(ended.decide(end(A, twentyOne, CareLeaverEndReason.REACHED_21)))
        .as("the birthday is told by its month")
        .containsExactly(
            new CareLeaverSupportEnded(
                ID,
                CHILD,
                A,
                new KnownDay(MilestoneMonth.parse("2022-05"), null),
                CareLeaverEndReason.REACHED_21),
            new CareLeaverContactNoLongerDue(ID, CHILD));
    refused(() -> relevant().decide(reopen(B, DAY)), CareLeaverRule.REOPENING_NEEDS_ENDED_SUPPORT);
    ended.with(end(A, twentyOne, CareLeaverEndReason.REACHED_21));
    refused(
        () -> ended.decide(end(B, twentyOne, CareLeaverEndReason.REACHED_21)),
        CareLeaverRule.END_NEEDS_RUNNING_SUPPORT);
    LocalDate again = LocalDate.of(2023, 1, 9);
    assertThat(ended.decide(reopen(B, again)))
        .containsExactly(
            new CareLeaverSupportReopened(ID, CHILD, B, again, ReopeningGround.REQUEST_UNDER_25),
            new CareLeaverContactDue(ID, CHILD, again, again.plusWeeks(8)));
  }

  @Test
  void ends_and_beginnings_again_lie_in_order_and_go_from_the_last() {
    var reason = CareLeaverEndReason.NO_LONGER_REQUIRED;
    var record = relevant().with(end(A, DAY, reason));
    refused(
        () -> record.decide(reopen(B, DAY.minusDays(1))),
        CareLeaverRule.ENDS_AND_REOPENINGS_IN_ORDER);
    record.with(reopen(B, DAY));
    refused(
        () ->
            record.decide(
                new CorrectCareLeaverSupportEnd(ID, A, KnownDay.of(DAY.plusDays(1)), reason)),
        CareLeaverRule.ENDS_AND_REOPENINGS_IN_ORDER);
    assertThat(record.decide(new CorrectCareLeaverSupportEnd(ID, A, KnownDay.of(START), reason)))
        .containsExactly(
            new CareLeaverSupportEndCorrected(ID, CHILD, A, KnownDay.of(START), reason));
    refused(
        () -> record.decide(withdraw(CareLeaverEntry.END, A)),
        CareLeaverRule.LAST_END_OR_REOPENING_FIRST);
    record.with(withdraw(CareLeaverEntry.REOPENING, B), withdraw(CareLeaverEntry.END, A));
    assertThat(record.decide(end(new UUID(9, 3), DAY, reason))).isNotEmpty();
  }

  @Test
  void a_code_that_is_not_in_force_is_refused() {
    refused(
        () ->
            relevant()
                .decide(new RecordCareLeaverActivity(ID, A, Activity.F3, LocalDate.of(2022, 4, 1))),
        CareLeaverRule.CODE_MUST_BE_IN_FORCE);
  }

  @Test
  void staying_put_ends_once_and_not_before_it_began() {
    var stays = relevant().with(new StartStayingPut(ID, A, MAY));
    var reason = StayingPutEndReason.YOUNG_PERSON_MOVED_ON;
    var end = new EndStayingPut(ID, A, KnownDay.of(LocalDate.of(2019, 9, 1)), reason);
    refused(() -> relevant().decide(end), CareLeaverRule.STAYING_PUT_ENDS_ONCE);
    refused(
        () ->
            stays.decide(new EndStayingPut(ID, A, KnownDay.of(LocalDate.of(2019, 4, 30)), reason)),
        CareLeaverRule.END_NOT_BEFORE_BEGINNING);
    assertThat(stays.decide(end))
        .containsExactly(new StayingPutEnded(ID, CHILD, A, end.ended(), reason));
    refused(() -> stays.with(end).decide(end), CareLeaverRule.STAYING_PUT_ENDS_ONCE);
  }

  @Test
  void who_has_gone_abroad_is_not_expected_until_the_return() {
    var record = relevant();
    assertThat(record.decide(gone(A, DepartureKind.WENT_ABROAD, DAY)))
        .contains(new CareLeaverContactNoLongerDue(ID, CHILD));
    record.with(gone(A, DepartureKind.WENT_ABROAD, DAY));
    var back = new RecordCareLeaverReturn(ID, A, DAY);
    assertThat(record.decide(back))
        .contains(new CareLeaverContactDue(ID, CHILD, START, START.plusWeeks(8)));
    refused(
        () -> record.decide(new RecordCareLeaverReturn(ID, A, START)),
        CareLeaverRule.END_NOT_BEFORE_BEGINNING);
    refused(() -> record.with(back).decide(back), CareLeaverRule.RETURN_NEEDS_DEPARTURE);
    var died = relevant().with(gone(A, DepartureKind.DIED, DAY));
    refused(() -> died.decide(back), CareLeaverRule.RETURN_NEEDS_DEPARTURE);
  }

  private static RecordCareLeaverAccommodation stay(UUID id, Accommodation code, LocalDate since) {
    return new RecordCareLeaverAccommodation(ID, id, code, since);
  }

  private static RecordCareLeaverDeparture gone(UUID id, DepartureKind kind, LocalDate since) {
    return new RecordCareLeaverDeparture(ID, id, kind, since);
  }
}
