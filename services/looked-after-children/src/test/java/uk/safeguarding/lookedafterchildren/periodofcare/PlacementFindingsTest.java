package uk.safeguarding.lookedafterchildren.periodofcare;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.EPISODE_CHANGES_WHAT_ITS_REASON_SAYS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.FEWER_THAN_3_PLACEMENTS_IN_12_MONTHS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.NO_UNREGULATED_PLACEMENT_UNDER_16;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.PLACEMENT_CHANGE_HAS_A_REASON;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.PLACEMENT_NEAR_HOME;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.FOSTER;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.ID;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.LONG_TERM;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.START;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.change;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.in;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.move;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.start;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.startOn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementLocation;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementProvider;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementType;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForEpisode;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForPlacementChange;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Placement;

/** Where placements and episodes differ from practice. */
class PlacementFindingsTest {

  private static final UUID A = new UUID(9, 1);
  private static final UUID B = new UUID(9, 2);
  private static final UUID C = new UUID(9, 3);
  private static final LocalDate DAY = START.plusMonths(1);

  @ParameterizedTest(name = "{0} and {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-11-01, 2019-10-31, false, the last day of the twelve months
          2018-11-01, 2019-11-01, true,  the day after they are over
          2019-02-28, 2020-02-27, false, before a leap day
          2019-02-28, 2020-02-28, true,  twelve months are over before it
          2020-02-29, 2021-02-27, false, from a leap day
          2020-02-29, 2021-02-28, true,  'to the end of February, which has no 29th'
          """)
  void two_moves_within_12_months_make_three_placements(
      LocalDate first, LocalDate second, boolean kept, String why) {
    var period = new PeriodRecord().with(start(), move(A, first, LONG_TERM));
    var found = Finding.of(FEWER_THAN_3_PLACEMENTS_IN_12_MONTHS, B.toString(), null);
    assertThat(period.made(FEWER_THAN_3_PLACEMENTS_IN_12_MONTHS, move(B, second, FOSTER)))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(found));
    period.with(move(B, second, FOSTER));
    assertThat(period.cleared(new WithdrawEpisodeOfCare(ID, A, WithdrawalReason.DUPLICATE)))
        .as("a move that never was counts no more")
        .filteredOn(each -> each.rule().equals(FEWER_THAN_3_PLACEMENTS_IN_12_MONTHS.name()))
        .hasSize(kept ? 0 : 1);
  }

  @Test
  void a_temporary_placement_and_the_way_back_from_it_count_as_no_move() {
    var rule = FEWER_THAN_3_PLACEMENTS_IN_12_MONTHS;
    var hospital = in(PlacementType.TEMPORARY_HOSPITAL);
    var period =
        new PeriodRecord().with(start(), move(A, DAY, hospital), move(B, DAY.plusDays(3), FOSTER));
    assertThat(period.made(rule, move(C, DAY.plusDays(9), LONG_TERM))).isEmpty();
    var elsewhere =
        new PeriodRecord()
            .with(start(), move(A, DAY, hospital), move(B, DAY.plusDays(3), LONG_TERM));
    assertThat(elsewhere.made(rule, move(C, DAY.plusDays(9), FOSTER))).hasSize(1);
  }

  @Test
  void a_change_with_the_same_carer_is_no_move() {
    var same =
        change(
            B,
            DAY.plusDays(1),
            ReasonForEpisode.PLACEMENT_SAME_CARER,
            LegalStatus.INTERIM_CARE_ORDER,
            LONG_TERM,
            ReasonForPlacementChange.PLACEMENT_STATUS_ONLY);
    var period = new PeriodRecord().with(start(), move(A, DAY, FOSTER));
    assertThat(period.made(FEWER_THAN_3_PLACEMENTS_IN_12_MONTHS, same)).isEmpty();
  }

  @ParameterizedTest(name = "{0}, {1} tenths of a mile: {3}")
  @CsvSource(
      textBlock =
          """
          OUTSIDE_AUTHORITY, 200, true,  twenty miles
          OUTSIDE_AUTHORITY, 201, false, a tenth of a mile more
          INSIDE_AUTHORITY,  999, true,  'a large authority is still the child''s own'
          OUTSIDE_AUTHORITY, ,    true,  nobody knows where home is
          """)
  void a_placement_outside_the_authority_is_not_far_from_home(
      PlacementLocation location, @Nullable Integer tenths, boolean kept, String why) {
    var far =
        new Placement(
            PlacementType.CHILDRENS_HOME,
            PlacementProvider.PRIVATE,
            location,
            tenths,
            "SC123456",
            false);
    assertThat(new PeriodRecord().made(start(START, LegalStatus.FULL_CARE_ORDER, far)))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(Finding.of(PLACEMENT_NEAR_HOME, "start", null)));
  }

  @ParameterizedTest(name = "{0} on {1}: {3}")
  @CsvSource(
      textBlock =
          """
          SEMI_INDEPENDENT_LIVING, 2021-09-08, true,  the day before the law changed
          SEMI_INDEPENDENT_LIVING, 2021-09-09, false, the day on which it did
          INDEPENDENT_LIVING,      2021-09-09, false, independent living too
          SUPPORTED_ACCOMMODATION, 2025-02-28, false, the last day on which the child is surely 15
          SUPPORTED_ACCOMMODATION, 2025-03-01, true,  the month of the birthday
          CHILDRENS_HOME,          2021-09-09, true,  'a children''s home is for children'
          """)
  void a_child_under_16_lives_in_no_unregulated_placement(
      PlacementType type, LocalDate day, boolean kept, String why) {
    var period = new PeriodRecord().with(startOn(LocalDate.of(2021, 8, 1)));
    assertThat(period.made(NO_UNREGULATED_PLACEMENT_UNDER_16, move(A, day, in(type))))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(Finding.of(NO_UNREGULATED_PLACEMENT_UNDER_16, A.toString(), null)));
  }

  @Test
  void a_change_of_placement_has_a_reason_unless_it_is_temporary() {
    var rule = PLACEMENT_CHANGE_HAS_A_REASON;
    var period = new PeriodRecord().with(start());
    var hospital = in(PlacementType.TEMPORARY_HOSPITAL);
    assertThat(period.made(rule, moveWithoutReason(A, DAY, LONG_TERM)))
        .containsExactly(Finding.of(rule, A.toString(), null));
    assertThat(period.made(rule, moveWithoutReason(A, DAY, hospital))).isEmpty();
    period.with(moveWithoutReason(A, DAY, hospital));
    assertThat(period.made(rule, moveWithoutReason(B, DAY.plusDays(2), FOSTER))).isEmpty();
  }

  @Test
  void an_episode_changes_what_its_reason_says_and_nothing_else() {
    var rule = EPISODE_CHANGES_WHAT_ITS_REASON_SAYS;
    var period = new PeriodRecord().with(start());
    var found = List.of(Finding.of(rule, A.toString(), null));
    var order = ReasonForEpisode.LEGAL_STATUS;
    assertThat(period.made(rule, change(A, DAY, order, LegalStatus.FULL_CARE_ORDER, FOSTER, null)))
        .isEmpty();
    assertThat(
            period.made(rule, change(A, DAY, order, LegalStatus.INTERIM_CARE_ORDER, FOSTER, null)))
        .isEqualTo(found);
    assertThat(
            period.made(rule, change(A, DAY, order, LegalStatus.FULL_CARE_ORDER, LONG_TERM, null)))
        .isEqualTo(found);
    assertThat(
            period.made(
                rule,
                change(
                    A,
                    DAY,
                    ReasonForEpisode.PLACEMENT_AND_CARER,
                    LegalStatus.FULL_CARE_ORDER,
                    LONG_TERM,
                    ReasonForPlacementChange.CARE_PLAN)))
        .isEqualTo(found);
  }

  private static RecordEpisodeOfCare moveWithoutReason(
      UUID episode, LocalDate day, Placement placement) {
    return change(
        episode,
        day,
        ReasonForEpisode.PLACEMENT_AND_CARER,
        LegalStatus.INTERIM_CARE_ORDER,
        placement,
        null);
  }
}
