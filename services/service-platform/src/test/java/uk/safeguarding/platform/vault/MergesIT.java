package uk.safeguarding.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.platform.vault.IdentityVaultIT.assertRefused;
import static uk.safeguarding.platform.vault.InventedChildren.ANOTHER_DAY;
import static uk.safeguarding.platform.vault.InventedChildren.BORN;
import static uk.safeguarding.platform.vault.InventedChildren.COUNCIL;
import static uk.safeguarding.platform.vault.InventedChildren.council;
import static uk.safeguarding.platform.vault.InventedChildren.police;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.platform.vault.Birth.Born;

class MergesIT {

  private final VaultFixture postgres = new VaultFixture();
  private final IdentityVault vault = postgres.open();
  private final ChildRef survivor = child("1", BORN);
  private final ChildRef other = child("2", new Born(ANOTHER_DAY));
  private final ChildRef third = child("3", BORN);

  private ChildRef child(String identifier, Birth birth) {
    return vault.identify(council(identifier), birth).child();
  }

  @AfterEach
  void close() {
    postgres.close();
  }

  @Test
  void the_others_identifiers_resolve_to_the_survivor() {
    vault.merge(survivor, other);
    vault.merge(survivor, other);
    assertThat(vault.identify(council("2"), BORN))
        .isEqualTo(new Identified(survivor, other, false, false));
    var both = new ProtectedChild(survivor, BORN, List.of(council("1"), council("2")));
    assertThat(vault.find(survivor)).isEqualTo(both);
    assertThat(vault.find(other)).isEqualTo(both);
    assertThat(vault.localIdentifier(other, COUNCIL)).as("its own first").isEqualTo("1");
  }

  @Test
  void a_separation_gives_each_its_own_back() {
    vault.merge(survivor, other);
    vault.addIdentifier(survivor, police("learned after the merge"));
    vault.separate(other);
    assertThat(vault.identify(council("2"), new Born(ANOTHER_DAY)))
        .isEqualTo(new Identified(other, other, false, false));
    assertThat(vault.find(other))
        .isEqualTo(new ProtectedChild(other, new Born(ANOTHER_DAY), List.of(council("2"))));
    assertThat(vault.find(survivor))
        .isEqualTo(
            new ProtectedChild(
                survivor, BORN, List.of(council("1"), police("learned after the merge"))));
    vault.merge(third, other);
    assertThat(vault.known(council("2"))).isEqualTo(third);
  }

  @Test
  void a_survivor_takes_several_and_a_merged_child_goes_nowhere_else() {
    vault.merge(survivor, other);
    assertRefused("CHILD_IS_MERGED_ONCE", () -> vault.merge(third, other));
    assertRefused("CHILD_IS_MERGED_ONCE", () -> vault.merge(other, third));
    vault.merge(survivor, third);
    assertThat(vault.known(council("3"))).isEqualTo(survivor);
    vault.separate(other);
    assertThat(vault.known(council("2"))).isEqualTo(other);
    assertThat(vault.known(council("3"))).as("still merged").isEqualTo(survivor);
  }

  @Test
  void a_survivor_that_is_merged_itself_takes_its_own_with_it() {
    vault.merge(survivor, other);
    vault.merge(third, survivor);
    assertThat(vault.known(council("2"))).isEqualTo(third);
    vault.separate(survivor);
    assertThat(vault.known(council("2"))).isEqualTo(survivor);
  }

  @Test
  void what_is_no_merge_of_two_children_is_refused() {
    var unknown = new ChildRef(UUID.randomUUID());
    assertRefused("CHILD_IS_MERGED_WITH_ANOTHER", () -> vault.merge(survivor, survivor));
    assertRefused("CHILD_MUST_BE_IDENTIFIED", () -> vault.merge(survivor, unknown));
    assertRefused("CHILD_MUST_BE_IDENTIFIED", () -> vault.merge(unknown, survivor));
    assertRefused("CHILD_MUST_BE_IDENTIFIED", () -> vault.separate(unknown));
    assertRefused("ONLY_A_MERGED_CHILD_IS_SEPARATED", () -> vault.separate(other));
  }

  @Test
  void two_merges_at_once_never_make_a_circle() throws Exception {
    try (var two = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 20; round++) {
        var one = two.submit(() -> tryToMerge(survivor, other));
        var reverse = two.submit(() -> tryToMerge(other, survivor));
        assertThat(one.get() ^ reverse.get()).as("one of them, in round " + round).isTrue();
        vault.separate(one.get() ? other : survivor);
      }
    }
  }

  private boolean tryToMerge(ChildRef into, ChildRef merged) {
    try {
      vault.merge(into, merged);
      return true;
    } catch (RuleBroken _) {
      return false;
    }
  }
}
