package uk.safeguarding.lookedafterchildren.education;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.commands.CorrectEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.CorrectEducationRecordEnd;
import uk.safeguarding.lookedafterchildren.education.commands.EducationRecordCommand;
import uk.safeguarding.lookedafterchildren.education.commands.EndEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.EndNeetSpell;
import uk.safeguarding.lookedafterchildren.education.commands.RecordDestination;
import uk.safeguarding.lookedafterchildren.education.commands.RecordExclusion;
import uk.safeguarding.lookedafterchildren.education.commands.RecordSchoolPlace;
import uk.safeguarding.lookedafterchildren.education.commands.StartEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.StartNeetSpell;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawDestination;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawExclusion;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawNeetSpell;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawSchoolPlace;
import uk.safeguarding.lookedafterchildren.education.events.DestinationRecorded;
import uk.safeguarding.lookedafterchildren.education.events.DestinationWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordCorrected;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEndCorrected;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEnded;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEvent;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordFindingCleared;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordFindingMade;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordStarted;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.ExclusionRecorded;
import uk.safeguarding.lookedafterchildren.education.events.ExclusionWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.NeetSpellEnded;
import uk.safeguarding.lookedafterchildren.education.events.NeetSpellStarted;
import uk.safeguarding.lookedafterchildren.education.events.NeetSpellWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.SchoolPlaceRecorded;
import uk.safeguarding.lookedafterchildren.education.events.SchoolPlaceWithdrawn;

class EducationRecordTest {

  private static final EducationRecordId ID = new EducationRecordId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID PERIOD = new UUID(2, 2);
  private static final UUID PART = new UUID(9, 1);
  private static final UUID OTHER = new UUID(9, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final SpecialEducationalNeeds NEEDS =
      SpecialEducationalNeeds.EDUCATION_HEALTH_AND_CARE_PLAN;

  private static final EducationRecordStarted STARTED =
      new EducationRecordStarted(ID, CHILD, 15, PERIOD, MONDAY);
  private static final SchoolPlaceRecorded PLACED =
      new SchoolPlaceRecorded(
          ID, CHILD, PART, SchoolPhase.SECONDARY, SchoolArea.OUT_OF_AREA, NEEDS, FRIDAY);
  private static final NeetSpellStarted IDLE = new NeetSpellStarted(ID, CHILD, PART, FRIDAY);
  private static final DestinationRecorded GONE =
      new DestinationRecorded(
          ID,
          CHILD,
          PART,
          SchoolYear.YEAR_11,
          Destination.APPRENTICESHIP,
          SchoolArea.IN_AREA,
          NEEDS,
          FRIDAY);
  private static final EducationRecordEnded ENDED = new EducationRecordEnded(ID, CHILD, FRIDAY);

  @Test
  void a_record_starts_once_and_can_be_corrected() {
    var start = new StartEducationRecord(ID, CHILD, 15, PERIOD, MONDAY);
    assertThat(given().decide(start)).containsExactly(STARTED);
    assertThat(given(STARTED).decide(new CorrectEducationRecord(ID, PERIOD, FRIDAY)))
        .containsExactly(new EducationRecordCorrected(ID, CHILD, PERIOD, FRIDAY));
    refused(() -> given(STARTED).decide(start), EducationRecordRule.EDUCATION_RECORD_STARTS_ONCE);
  }

  @Test
  void a_school_place_is_in_the_area_or_outside_it_and_no_place_is_nowhere() {
    assertThat(given(STARTED).decide(place(SchoolPhase.SECONDARY, SchoolArea.OUT_OF_AREA)))
        .containsExactly(PLACED);
    assertThat(given(STARTED).decide(place(SchoolPhase.NO_SCHOOL_PLACE, null))).hasSize(1);
    refused(
        () -> given(STARTED).decide(place(SchoolPhase.NO_SCHOOL_PLACE, SchoolArea.IN_AREA)),
        EducationRecordRule.AREA_GOES_WITH_PLACE);
    refused(
        () -> given(STARTED).decide(place(SchoolPhase.SECONDARY, null)),
        EducationRecordRule.AREA_GOES_WITH_PLACE);
  }

  @Test
  void a_fixed_term_has_a_length_and_a_permanent_exclusion_has_none() {
    assertThat(given(STARTED).decide(exclude(PART, ExclusionKind.FIXED_TERM, 1, FRIDAY)))
        .containsExactly(excluded(PART, ExclusionKind.FIXED_TERM, 1, FRIDAY));
    for (Integer sessions : Arrays.asList(null, 0)) {
      refused(
          () -> given(STARTED).decide(exclude(PART, ExclusionKind.FIXED_TERM, sessions, FRIDAY)),
          EducationRecordRule.SESSIONS_GO_WITH_FIXED_TERM);
    }
    refused(
        () -> given(STARTED).decide(exclude(PART, ExclusionKind.PERMANENT, 2, FRIDAY)),
        EducationRecordRule.SESSIONS_GO_WITH_FIXED_TERM);
  }

  @Test
  void a_spell_ends_once_and_not_before_it_started() {
    var start = new StartNeetSpell(ID, PART, FRIDAY);
    var end = new EndNeetSpell(ID, PART, FRIDAY);
    var ended = new NeetSpellEnded(ID, CHILD, PART, FRIDAY);
    assertThat(given(STARTED).decide(start)).containsExactly(IDLE);
    assertThat(given(STARTED, IDLE).decide(end)).containsExactly(ended);
    refused(() -> given(STARTED).decide(end), EducationRecordRule.SPELL_END_NEEDS_SPELL);
    refused(() -> given(STARTED, IDLE, ended).decide(end), EducationRecordRule.SPELL_ENDS_ONCE);
    refused(
        () -> given(STARTED, IDLE).decide(new EndNeetSpell(ID, PART, MONDAY)),
        EducationRecordRule.SPELL_ENDS_NOT_BEFORE_IT_STARTED);
  }

  @Test
  void a_destination_names_the_school_year_that_was_left() {
    assertThat(given(STARTED).decide(destination())).containsExactly(GONE);
  }

  @Test
  void each_part_is_recorded_once_under_its_id_and_can_be_withdrawn() {
    WithdrawalReason why = WithdrawalReason.DUPLICATE;
    once(
        PLACED,
        place(SchoolPhase.SECONDARY, SchoolArea.IN_AREA),
        new WithdrawSchoolPlace(ID, PART, why),
        new SchoolPlaceWithdrawn(ID, CHILD, PART, why));
    once(
        excluded(PART, ExclusionKind.FIXED_TERM, 2, FRIDAY),
        exclude(PART, ExclusionKind.FIXED_TERM, 3, FRIDAY),
        new WithdrawExclusion(ID, PART, why),
        new ExclusionWithdrawn(ID, CHILD, PART, why));
    once(
        IDLE,
        new StartNeetSpell(ID, PART, MONDAY),
        new WithdrawNeetSpell(ID, PART, why),
        new NeetSpellWithdrawn(ID, CHILD, PART, why));
    once(
        GONE,
        destination(),
        new WithdrawDestination(ID, PART, why),
        new DestinationWithdrawn(ID, CHILD, PART, why));
  }

  private static void once(
      EducationRecordEvent recorded,
      EducationRecordCommand again,
      EducationRecordCommand withdraw,
      EducationRecordEvent withdrawn) {
    assertThat(given(STARTED, recorded).decide(withdraw)).containsExactly(withdrawn);
    refused(
        () -> given(STARTED, recorded).decide(again),
        EducationRecordRule.RECORDED_ONCE_UNDER_ITS_ID);
    refused(
        () -> given(STARTED, recorded, withdrawn).decide(again),
        EducationRecordRule.RECORDED_ONCE_UNDER_ITS_ID);
    refused(() -> given(STARTED).decide(withdraw), EducationRecordRule.WITHDRAWAL_NEEDS_RECORD);
  }

  @Test
  void a_record_ends_once_and_its_end_can_be_corrected() {
    var end = new EndEducationRecord(ID, FRIDAY);
    var correct = new CorrectEducationRecordEnd(ID, MONDAY);
    assertThat(given(STARTED).decide(end)).containsExactly(ENDED);
    assertThat(given(STARTED, ENDED).decide(correct))
        .containsExactly(new EducationRecordEndCorrected(ID, CHILD, MONDAY));
    refused(
        () -> given(STARTED, ENDED).decide(end), EducationRecordRule.EDUCATION_RECORD_ENDS_ONCE);
    refused(() -> given(STARTED).decide(correct), EducationRecordRule.END_CORRECTION_NEEDS_END);
  }

  @Test
  void nothing_follows_the_end() {
    var thursday = new EndEducationRecord(ID, FRIDAY.minusDays(1));
    for (EducationRecordEvent event :
        List.of(PLACED, excluded(PART, ExclusionKind.PERMANENT, null, FRIDAY), IDLE, GONE)) {
      refused(
          () -> given(STARTED, event).decide(thursday),
          EducationRecordRule.NOTHING_FOLLOWS_THE_END);
    }
    refused(
        () ->
            given(
                    STARTED,
                    new NeetSpellStarted(ID, CHILD, PART, MONDAY),
                    new NeetSpellEnded(ID, CHILD, PART, FRIDAY))
                .decide(thursday),
        EducationRecordRule.NOTHING_FOLLOWS_THE_END);
    refused(
        () -> given(STARTED).decide(new EndEducationRecord(ID, MONDAY.minusDays(1))),
        EducationRecordRule.NOTHING_FOLLOWS_THE_END);
    refused(
        () ->
            given(STARTED, ENDED)
                .decide(new CorrectEducationRecord(ID, PERIOD, FRIDAY.plusDays(1))),
        EducationRecordRule.NOTHING_FOLLOWS_THE_END);
  }

  @Test
  void nothing_is_recorded_in_a_withdrawn_record() {
    var withdrawn = new EducationRecordWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(given(STARTED).decide(new WithdrawEducationRecord(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        () -> given(STARTED, withdrawn).decide(destination()),
        EducationRecordRule.EDUCATION_RECORD_MUST_STAND);
  }

  @Test
  void a_permanent_exclusion_makes_a_finding_that_its_withdrawal_clears() {
    var finding =
        Finding.of(
            EducationRecordPractice.CHILD_IS_NOT_PERMANENTLY_EXCLUDED, PART.toString(), null);
    var excluded = excluded(PART, ExclusionKind.PERMANENT, null, FRIDAY);
    assertThat(given(STARTED).decide(exclude(PART, ExclusionKind.PERMANENT, null, FRIDAY)))
        .containsExactly(excluded, new EducationRecordFindingMade(ID, CHILD, finding));
    assertThat(
            given(STARTED, excluded)
                .decide(new WithdrawExclusion(ID, PART, WithdrawalReason.WRONG_CHILD)))
        .contains(new EducationRecordFindingCleared(ID, CHILD, finding));
  }

  @ParameterizedTest(name = "{0} half days from {1}, {2} from {3}: {5}")
  @CsvSource(
      textBlock =
          """
          80, 2018-10-05, 10, 2019-02-01, true,  forty-five days
          80, 2018-10-05, 11, 2019-02-01, false, half a day more
          80, 2019-05-01, 11, 2019-08-31, false, the last day of the school year
          80, 2019-05-01, 11, 2019-09-01, true,  the first day of the next
          90, 2018-10-05, 90, 2019-10-05, true,  forty-five days in each of two
          """)
  void a_child_is_excluded_for_at_most_45_days_in_a_school_year(
      int first, LocalDate firstOn, int second, LocalDate secondOn, boolean kept, String why) {
    assertThat(
            EducationRecordFindings.of(
                given(
                    STARTED,
                    excluded(OTHER, ExclusionKind.FIXED_TERM, second, secondOn),
                    excluded(PART, ExclusionKind.FIXED_TERM, first, firstOn))))
        .as(why)
        .containsExactlyElementsOf(
            kept
                ? List.of()
                : List.of(
                    Finding.of(
                        EducationRecordPractice.AT_MOST_45_DAYS_OF_EXCLUSION,
                        OTHER.toString(),
                        null)));
  }

  private static RecordSchoolPlace place(SchoolPhase phase, @Nullable SchoolArea area) {
    return new RecordSchoolPlace(ID, PART, phase, area, NEEDS, FRIDAY);
  }

  private static RecordExclusion exclude(
      UUID id, ExclusionKind kind, @Nullable Integer sessions, LocalDate on) {
    return new RecordExclusion(ID, id, kind, sessions, on);
  }

  private static ExclusionRecorded excluded(
      UUID id, ExclusionKind kind, @Nullable Integer sessions, LocalDate on) {
    return new ExclusionRecorded(ID, CHILD, id, kind, sessions, on);
  }

  private static RecordDestination destination() {
    return new RecordDestination(
        ID,
        PART,
        SchoolYear.YEAR_11,
        Destination.APPRENTICESHIP,
        SchoolArea.IN_AREA,
        NEEDS,
        FRIDAY);
  }

  private static EducationRecord given(EducationRecordEvent... events) {
    EducationRecord record = EducationRecord.NOT_STARTED;
    for (EducationRecordEvent event : events) {
      record = record.evolve(event);
    }
    return record;
  }
}
