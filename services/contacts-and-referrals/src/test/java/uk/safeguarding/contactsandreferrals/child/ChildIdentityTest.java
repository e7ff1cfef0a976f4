package uk.safeguarding.contactsandreferrals.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.child.ChildIdentityRule.CHILD_IS_IDENTIFIED_FIRST;
import static uk.safeguarding.contactsandreferrals.child.ChildIdentityRule.SEPARATION_NEEDS_MERGE;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.child.commands.ChildIdentityCommand;
import uk.safeguarding.contactsandreferrals.child.commands.IdentifyChild;
import uk.safeguarding.contactsandreferrals.child.commands.MergeChildIdentities;
import uk.safeguarding.contactsandreferrals.child.commands.RecordAgeMilestones;
import uk.safeguarding.contactsandreferrals.child.commands.SeparateChildIdentities;
import uk.safeguarding.contactsandreferrals.child.events.AgeMilestonesCorrected;
import uk.safeguarding.contactsandreferrals.child.events.ChildBorn;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentified;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentitiesMerged;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentitiesSeparated;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentityEvent;
import uk.safeguarding.kernel.AgeMilestones;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;

class ChildIdentityTest {

  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final ChildRef OTHER = new ChildRef(new UUID(1, 2));
  private static final ChildIdentityId ID = ChildIdentityId.of(CHILD);
  private static final SortedMap<Integer, MilestoneMonth> UNBORN = new TreeMap<>();
  private static final SortedMap<Integer, MilestoneMonth> MAY =
      MilestoneMonth.all(AgeMilestones.of(LocalDate.of(2009, 5, 4)));
  private static final SortedMap<Integer, MilestoneMonth> JUNE =
      MilestoneMonth.all(AgeMilestones.of(LocalDate.of(2009, 6, 4)));

  private static final ChildIdentified IDENTIFIED = new ChildIdentified(CHILD, MAY);
  private static final ChildIdentitiesMerged MERGED = new ChildIdentitiesMerged(CHILD, OTHER);
  private static final ChildIdentitiesSeparated SEPARATED =
      new ChildIdentitiesSeparated(CHILD, OTHER);

  @Test
  void a_child_is_identified_with_the_months_of_its_milestones_and_no_day() {
    assertThat(given().decide(new IdentifyChild(ID, MAY))).containsExactly(IDENTIFIED);
    assertThat(MAY.keySet()).containsExactly(14, 16, 17, 18, 19, 20, 21, 25);
  }

  @Test
  void an_unborn_child_has_no_milestones_until_it_is_born() {
    assertThat(given().decide(new IdentifyChild(ID, UNBORN)))
        .containsExactly(new ChildIdentified(CHILD, UNBORN));
    assertThat(given(new ChildIdentified(CHILD, UNBORN)).decide(new RecordAgeMilestones(ID, MAY)))
        .containsExactly(new ChildBorn(CHILD, MAY));
  }

  @Test
  void a_corrected_day_of_birth_is_told_only_where_a_month_changes() {
    assertThat(given(IDENTIFIED).decide(new RecordAgeMilestones(ID, JUNE)))
        .containsExactly(new AgeMilestonesCorrected(CHILD, JUNE));
    assertThat(given(IDENTIFIED).decide(new RecordAgeMilestones(ID, MAY))).isEmpty();
  }

  @Test
  void identifying_again_makes_up_for_a_birth_that_was_not_told() {
    assertThat(given(IDENTIFIED).decide(new IdentifyChild(ID, MAY))).isEmpty();
    assertThat(given(new ChildIdentified(CHILD, UNBORN)).decide(new IdentifyChild(ID, MAY)))
        .containsExactly(new ChildBorn(CHILD, MAY));
    assertThat(given(IDENTIFIED).decide(new IdentifyChild(ID, JUNE)))
        .containsExactly(new AgeMilestonesCorrected(CHILD, JUNE));
  }

  @Test
  void a_merge_and_its_separation_are_told_once_each_time() {
    var merge = new MergeChildIdentities(ID, OTHER);
    var separate = new SeparateChildIdentities(ID, OTHER);
    assertThat(given(IDENTIFIED).decide(merge)).containsExactly(MERGED);
    assertThat(given(IDENTIFIED, MERGED).decide(merge)).isEmpty();
    assertThat(given(IDENTIFIED, MERGED).decide(separate)).containsExactly(SEPARATED);
    assertThat(given(IDENTIFIED, MERGED, SEPARATED).decide(separate)).isEmpty();
    assertThat(given(IDENTIFIED, MERGED, SEPARATED).decide(merge)).containsExactly(MERGED);
  }

  @Test
  void a_separation_needs_a_merge() {
    refused(given(IDENTIFIED), new SeparateChildIdentities(ID, OTHER), SEPARATION_NEEDS_MERGE);
  }

  @Test
  void a_child_is_identified_first() {
    refused(given(), new RecordAgeMilestones(ID, MAY), CHILD_IS_IDENTIFIED_FIRST);
    refused(given(), new MergeChildIdentities(ID, OTHER), CHILD_IS_IDENTIFIED_FIRST);
  }

  private static ChildIdentity given(ChildIdentityEvent... events) {
    ChildIdentity identity = ChildIdentity.UNKNOWN;
    for (ChildIdentityEvent event : events) {
      identity = identity.evolve(event);
    }
    return identity;
  }

  private static void refused(ChildIdentity identity, ChildIdentityCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> identity.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
