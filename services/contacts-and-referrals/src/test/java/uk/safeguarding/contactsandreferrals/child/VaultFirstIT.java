package uk.safeguarding.contactsandreferrals.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.child.commands.ChildIdentityCommand;
import uk.safeguarding.contactsandreferrals.child.commands.IdentifyChild;
import uk.safeguarding.contactsandreferrals.child.events.AgeMilestonesCorrected;
import uk.safeguarding.contactsandreferrals.child.events.ChildBorn;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentified;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentitiesMerged;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentitiesSeparated;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentityEvent;
import uk.safeguarding.kernel.AgeMilestones;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.platform.vault.Birth;
import uk.safeguarding.platform.vault.Identified;
import uk.safeguarding.platform.vault.LocalIdentifier;
import uk.safeguarding.platform.vault.VaultFixture;

/** A failure between the vault and the log is made up for by the same request again. */
class VaultFirstIT {

  private static final LocalIdentifier ONE = new LocalIdentifier("scc-childrens-services", "A 1");
  private static final LocalIdentifier TWO = new LocalIdentifier("scc-childrens-services", "B 2");
  private static final LocalDate MAY = LocalDate.of(2009, 5, 4);
  private static final LocalDate JUNE = LocalDate.of(2009, 6, 4);

  private final VaultFixture fixture = new VaultFixture();
  private final VaultFirst vault = new VaultFirst(fixture.vault());
  private final Map<ChildIdentityId, ChildIdentity> log = new HashMap<>();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void a_reference_that_was_made_and_not_told_is_told_by_the_next_request() {
    Identified lost = vault.identified(ONE, new Birth.Born(MAY));
    Identified again = vault.identified(ONE, new Birth.Born(MAY));
    assertThat(lost.isNew()).isTrue();
    assertThat(again.isNew()).isFalse();
    assertThat(told(vault.tellOf(again)))
        .containsExactly(
            new ChildIdentified(lost.child(), MilestoneMonth.all(AgeMilestones.of(MAY))));
    assertThat(told(vault.tellOf(again))).as("and once").isEmpty();
  }

  @Test
  void a_birth_that_was_not_told_is_told_by_the_next_request() {
    ChildRef child = identified(ONE, new Birth.Unborn(JUNE));
    vault.born(child, MAY);
    assertThat(told(vault.born(child, MAY)))
        .containsExactly(new ChildBorn(child, MilestoneMonth.all(AgeMilestones.of(MAY))));
    assertThat(told(vault.born(child, MAY))).isEmpty();
  }

  @Test
  void a_correction_that_was_not_told_is_told_by_the_next_request() {
    ChildRef child = identified(ONE, new Birth.Born(MAY));
    vault.corrected(child, JUNE);
    assertThat(told(vault.corrected(child, JUNE)))
        .containsExactly(
            new AgeMilestonesCorrected(child, MilestoneMonth.all(AgeMilestones.of(JUNE))));
    assertThat(told(vault.corrected(child, MAY)))
        .as("and a correction can be corrected back")
        .containsExactly(
            new AgeMilestonesCorrected(child, MilestoneMonth.all(AgeMilestones.of(MAY))));
  }

  @Test
  void a_merge_and_a_separation_that_were_not_told_are_told_by_the_next_request() {
    ChildRef child = identified(ONE, new Birth.Born(MAY));
    ChildRef other = identified(TWO, new Birth.Born(MAY));
    vault.merged(child, other);
    assertThat(told(vault.merged(child, other)))
        .containsExactly(new ChildIdentitiesMerged(child, other));
    vault.separated(child, other);
    assertThat(told(vault.separated(child, other)))
        .containsExactly(new ChildIdentitiesSeparated(child, other));
    assertThat(told(vault.separated(child, other))).isEmpty();
  }

  @Test
  void an_adoption_is_told_of_the_new_reference_only() {
    ChildRef before = identified(ONE, new Birth.Born(MAY));
    IdentifyChild adopted = vault.adopted(before);
    assertThat(adopted.identity().child()).isNotEqualTo(before);
    assertThat(told(adopted))
        .containsExactly(
            new ChildIdentified(
                adopted.identity().child(), MilestoneMonth.all(AgeMilestones.of(MAY))))
        .noneMatch(event -> event.toString().contains(before.toString()));
  }

  @Test
  void what_the_vault_refuses_is_not_told() {
    ChildRef child = identified(ONE, new Birth.Born(MAY));
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> vault.born(child, JUNE))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("CHILD_IS_BORN_ONCE"));
  }

  private ChildRef identified(LocalIdentifier identifier, Birth birth) {
    Identified identified = vault.identified(identifier, birth);
    told(vault.tellOf(identified));
    return identified.child();
  }

  private List<ChildIdentityEvent> told(ChildIdentityCommand command) {
    ChildIdentity before = log.getOrDefault(command.identity(), ChildIdentity.UNKNOWN);
    List<ChildIdentityEvent> events = before.decide(command);
    ChildIdentity after = before;
    for (ChildIdentityEvent event : events) {
      after = after.evolve(event);
    }
    log.put(command.identity(), after);
    return events;
  }
}
