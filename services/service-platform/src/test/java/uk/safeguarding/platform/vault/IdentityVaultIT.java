package uk.safeguarding.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.platform.vault.InventedChildren.ANOTHER_DAY;
import static uk.safeguarding.platform.vault.InventedChildren.A_DAY;
import static uk.safeguarding.platform.vault.InventedChildren.BORN;
import static uk.safeguarding.platform.vault.InventedChildren.COUNCIL;
import static uk.safeguarding.platform.vault.InventedChildren.POLICE;
import static uk.safeguarding.platform.vault.InventedChildren.council;
import static uk.safeguarding.platform.vault.InventedChildren.police;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.platform.vault.Birth.Born;
import uk.safeguarding.platform.vault.Birth.Unborn;

class IdentityVaultIT {

  private static final VaultFixture POSTGRES = new VaultFixture();

  private final IdentityVault vault = POSTGRES.open();

  @AfterAll
  static void close() {
    POSTGRES.close();
  }

  @Test
  void the_same_identifier_is_the_same_child_however_it_is_written() {
    Identified first = vault.identify(council("ab 100"), BORN);
    assertThat(first.isNew()).isTrue();
    for (String written : List.of("ab 100", " AB100 ", "a b\u00a010\t0")) {
      assertThat(vault.identify(council(written), BORN))
          .isEqualTo(new Identified(first.child(), first.child(), false, false));
    }
    assertThat(vault.identify(police("ab 100"), BORN).child()).isNotEqualTo(first.child());
    assertThat(vault.known(council("AB100"))).isEqualTo(first.child());
    assertThat(vault.known(council("never seen"))).isNull();
  }

  @Test
  void another_birth_is_told_and_changes_nothing() {
    ChildRef child = vault.identify(council("101"), BORN).child();
    assertThat(vault.identify(council("101"), new Born(ANOTHER_DAY)))
        .isEqualTo(new Identified(child, child, false, true));
    assertThat(vault.find(child))
        .isEqualTo(new ProtectedChild(child, BORN, List.of(council("101"))));
  }

  @Test
  void many_at_once_in_two_instances_make_one_child_each() throws Exception {
    var instances = List.of(POSTGRES.open(), POSTGRES.open());
    try (var crowd = Executors.newFixedThreadPool(12)) {
      for (int round = 0; round < 20; round++) {
        LocalIdentifier identifier = council("crowd " + round);
        List<Callable<Identified>> calls =
            IntStream.range(0, 12)
                .<Callable<Identified>>mapToObj(
                    i -> () -> instances.get(i % 2).identify(identifier, BORN))
                .toList();
        var children = new HashSet<ChildRef>();
        int made = 0;
        for (Future<Identified> answer : crowd.invokeAll(calls)) {
          children.add(answer.get().child());
          made += answer.get().isNew() ? 1 : 0;
        }
        assertThat(children).hasSize(1);
        assertThat(made).isEqualTo(1);
      }
    }
  }

  @Test
  void an_age_is_told_and_the_months_of_milestones() {
    ChildRef child = vault.identify(council("102"), BORN).child();
    assertThat(vault.ageOn(child, LocalDate.of(2025, 3, 16))).isEqualTo(13);
    assertThat(vault.ageOn(child, LocalDate.of(2025, 3, 17))).isEqualTo(14);
    assertThat(vault.ageOn(child, A_DAY.minusDays(1))).as("not born on that day").isNull();
    assertThat(vault.ageMilestones(child)).containsEntry(18, Month.containing(A_DAY.plusYears(18)));
    ChildRef unborn = vault.identify(council("103"), new Unborn(ANOTHER_DAY)).child();
    assertThat(vault.ageOn(unborn, ANOTHER_DAY.plusYears(3))).isNull();
    assertThat(vault.ageMilestones(unborn)).isEmpty();
  }

  @Test
  void an_unborn_child_is_born_once() {
    ChildRef child = vault.identify(council("104"), new Unborn(null)).child();
    assertRefused(
        "ONLY_A_BORN_CHILD_HAS_A_DATE_OF_BIRTH", () -> vault.correctDateOfBirth(child, A_DAY));
    vault.born(child, A_DAY);
    vault.born(child, A_DAY);
    assertRefused("CHILD_IS_BORN_ONCE", () -> vault.born(child, ANOTHER_DAY));
    assertThat(vault.find(child)).extracting(ProtectedChild::birth).isEqualTo(BORN);
    vault.correctDateOfBirth(child, ANOTHER_DAY);
    assertThat(vault.find(child))
        .extracting(ProtectedChild::birth)
        .isEqualTo(new Born(ANOTHER_DAY));
  }

  @Test
  void a_further_identifier_belongs_to_one_child() {
    ChildRef child = vault.identify(council(" aB 105"), BORN).child();
    ChildRef other = vault.identify(council("106"), BORN).child();
    vault.addIdentifier(child, police("X1"));
    vault.addIdentifier(child, police("x 1"));
    assertThat(vault.identify(police("X1"), BORN).child()).isEqualTo(child);
    assertRefused(
        "LOCAL_IDENTIFIER_BELONGS_TO_ONE_CHILD", () -> vault.addIdentifier(other, police("X1")));
    assertThat(vault.localIdentifier(child, POLICE)).isEqualTo("X1");
    assertThat(vault.localIdentifier(child, COUNCIL)).isEqualTo("aB 105");
    assertThat(vault.localIdentifier(other, POLICE)).isNull();
  }

  @Test
  void what_is_not_known_is_refused_by_rule() {
    var unknown = new ChildRef(UUID.randomUUID());
    assertThat(vault.find(unknown)).isNull();
    String rule = "CHILD_MUST_BE_IDENTIFIED";
    assertRefused(rule, () -> vault.ageOn(unknown, A_DAY));
    assertRefused(rule, () -> vault.ageMilestones(unknown));
    assertRefused(rule, () -> vault.localIdentifier(unknown, COUNCIL));
    assertRefused(rule, () -> vault.born(unknown, A_DAY));
    assertRefused(rule, () -> vault.correctDateOfBirth(unknown, A_DAY));
    assertRefused(rule, () -> vault.addIdentifier(unknown, council("107")));
    assertRefused(rule, () -> vault.adopt(unknown));
  }

  static void assertRefused(String rule, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
