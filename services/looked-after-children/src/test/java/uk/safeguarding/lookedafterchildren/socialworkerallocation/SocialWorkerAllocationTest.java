package uk.safeguarding.lookedafterchildren.socialworkerallocation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.AllocateSocialWorker;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.CorrectSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.CorrectSocialWorkerAllocationEnd;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.EndSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.WithdrawSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocated;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationEndCorrected;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationEnded;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationEvent;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationWithdrawn;

class SocialWorkerAllocationTest {

  private static final SocialWorkerAllocationId ID = new SocialWorkerAllocationId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID WORKER = new UUID(7, 7);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final SocialWorkerChangeReason REASON = SocialWorkerChangeReason.LEFT_ROLE;
  private static final SocialWorkerAllocated ALLOCATED =
      new SocialWorkerAllocated(ID, CHILD, 9, WORKER, "LAC-2", REASON, MONDAY);
  private static final SocialWorkerAllocationEnded ENDED =
      new SocialWorkerAllocationEnded(ID, CHILD, FRIDAY);

  @Test
  void an_allocation_starts_once() {
    assertThat(given().decide(allocate("LAC-2"))).containsExactly(ALLOCATED);
    refused(
        () -> given(ALLOCATED).decide(allocate("LAC-2")),
        SocialWorkerAllocationRule.ALLOCATION_STARTS_ONCE);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      textBlock =
          """
          LAC-2,                 true,  'letters, a hyphen and a digit'
          ABCDEFGHIJKLMNOPQRST,  true,  twenty
          ABCDEFGHIJKLMNOPQRSTU, false, one more
          Team of Jane Roe,      false, words could name somebody
          '',                    false, nothing
          """)
  void a_team_is_a_code_and_never_words(String team, boolean kept, String why) {
    if (kept) {
      assertThat(given().decide(allocate(team))).as(why).hasSize(1);
      assertThat(given(ALLOCATED).decide(correct(team, MONDAY))).as(why).hasSize(1);
    } else {
      refused(() -> given().decide(allocate(team)), SocialWorkerAllocationRule.TEAM_IS_A_CODE);
      refused(
          () -> given(ALLOCATED).decide(correct(team, MONDAY)),
          SocialWorkerAllocationRule.TEAM_IS_A_CODE);
    }
  }

  @Test
  void an_allocation_ends_once_and_its_end_can_be_corrected() {
    var end = new EndSocialWorkerAllocation(ID, FRIDAY);
    var correct = new CorrectSocialWorkerAllocationEnd(ID, MONDAY);
    assertThat(given(ALLOCATED).decide(end)).containsExactly(ENDED);
    assertThat(given(ALLOCATED, ENDED).decide(correct))
        .containsExactly(new SocialWorkerAllocationEndCorrected(ID, CHILD, MONDAY));
    refused(
        () -> given(ALLOCATED, ENDED).decide(end), SocialWorkerAllocationRule.ALLOCATION_ENDS_ONCE);
    refused(
        () -> given(ALLOCATED).decide(correct),
        SocialWorkerAllocationRule.END_CORRECTION_NEEDS_END);
  }

  @Test
  void an_allocation_ends_not_before_it_starts() {
    LocalDate sunday = MONDAY.minusDays(1);
    refused(
        () -> given(ALLOCATED).decide(new EndSocialWorkerAllocation(ID, sunday)),
        SocialWorkerAllocationRule.END_NOT_BEFORE_START);
    refused(
        () -> given(ALLOCATED, ENDED).decide(new CorrectSocialWorkerAllocationEnd(ID, sunday)),
        SocialWorkerAllocationRule.END_NOT_BEFORE_START);
    refused(
        () -> given(ALLOCATED, ENDED).decide(correct("LAC-2", FRIDAY.plusDays(1))),
        SocialWorkerAllocationRule.END_NOT_BEFORE_START);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_allocation() {
    var withdrawn = new SocialWorkerAllocationWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(
            given(ALLOCATED)
                .decide(new WithdrawSocialWorkerAllocation(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        () -> given(ALLOCATED, withdrawn).decide(correct("LAC-2", MONDAY)),
        SocialWorkerAllocationRule.ALLOCATION_MUST_STAND);
  }

  private static AllocateSocialWorker allocate(String team) {
    return new AllocateSocialWorker(ID, CHILD, 9, WORKER, team, REASON, MONDAY);
  }

  private static CorrectSocialWorkerAllocation correct(String team, LocalDate startedOn) {
    return new CorrectSocialWorkerAllocation(ID, WORKER, team, null, startedOn);
  }

  private static SocialWorkerAllocation given(SocialWorkerAllocationEvent... events) {
    SocialWorkerAllocation allocation = SocialWorkerAllocation.NOT_STARTED;
    for (SocialWorkerAllocationEvent event : events) {
      allocation = allocation.evolve(event);
    }
    return allocation;
  }
}
