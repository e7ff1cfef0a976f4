package uk.safeguarding.lookedafterchildren.substancemisuse;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.CorrectSubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.CorrectSubstanceMisuseIntervention;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.IdentifySubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.RecordSubstanceMisuseIntervention;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.WithdrawSubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseEvent;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseIdentified;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseInterventionCorrected;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseInterventionRecorded;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseWithdrawn;

class SubstanceMisuseTest {

  private static final SubstanceMisuseId ID = new SubstanceMisuseId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final SubstanceMisuseIdentified IDENTIFIED =
      new SubstanceMisuseIdentified(ID, CHILD, 15, MONDAY);
  private static final SubstanceMisuseInterventionRecorded OFFERED =
      new SubstanceMisuseInterventionRecorded(
          ID, CHILD, SubstanceMisuseIntervention.REFUSED, FRIDAY);

  @Test
  void a_problem_is_identified_once() {
    var identify = new IdentifySubstanceMisuse(ID, CHILD, 15, MONDAY);
    assertThat(given().decide(identify)).containsExactly(IDENTIFIED);
    refused(
        () -> given(IDENTIFIED).decide(identify), SubstanceMisuseRule.MISUSE_IS_IDENTIFIED_ONCE);
  }

  @Test
  void an_intervention_is_recorded_once_and_can_be_corrected() {
    var record =
        new RecordSubstanceMisuseIntervention(ID, SubstanceMisuseIntervention.REFUSED, FRIDAY);
    var correct =
        new CorrectSubstanceMisuseIntervention(ID, SubstanceMisuseIntervention.RECEIVED, FRIDAY);
    assertThat(given(IDENTIFIED).decide(record)).containsExactly(OFFERED);
    assertThat(given(IDENTIFIED, OFFERED).decide(correct))
        .containsExactly(
            new SubstanceMisuseInterventionCorrected(
                ID, CHILD, SubstanceMisuseIntervention.RECEIVED, FRIDAY));
    refused(
        () -> given(IDENTIFIED, OFFERED).decide(record),
        SubstanceMisuseRule.INTERVENTION_IS_RECORDED_ONCE);
    refused(
        () -> given(IDENTIFIED).decide(correct),
        SubstanceMisuseRule.INTERVENTION_CORRECTION_NEEDS_INTERVENTION);
  }

  @Test
  void help_is_not_offered_before_the_problem_is_identified() {
    refused(
        () ->
            given(IDENTIFIED)
                .decide(
                    new RecordSubstanceMisuseIntervention(
                        ID, SubstanceMisuseIntervention.RECEIVED, MONDAY.minusDays(1))),
        SubstanceMisuseRule.INTERVENTION_NOT_BEFORE_IDENTIFICATION);
    refused(
        () -> given(IDENTIFIED, OFFERED).decide(new CorrectSubstanceMisuse(ID, FRIDAY.plusDays(1))),
        SubstanceMisuseRule.INTERVENTION_NOT_BEFORE_IDENTIFICATION);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_problem() {
    var withdrawn = new SubstanceMisuseWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD);
    assertThat(
            given(IDENTIFIED).decide(new WithdrawSubstanceMisuse(ID, WithdrawalReason.WRONG_CHILD)))
        .containsExactly(withdrawn);
    refused(
        () -> given(IDENTIFIED, withdrawn).decide(new CorrectSubstanceMisuse(ID, MONDAY)),
        SubstanceMisuseRule.MISUSE_MUST_STAND);
  }

  private static SubstanceMisuse given(SubstanceMisuseEvent... events) {
    SubstanceMisuse misuse = SubstanceMisuse.NOT_STARTED;
    for (SubstanceMisuseEvent event : events) {
      misuse = misuse.evolve(event);
    }
    return misuse;
  }
}
