package uk.safeguarding.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.platform.vault.InventedChildren.BORN;
import static uk.safeguarding.platform.vault.InventedChildren.council;
import static uk.safeguarding.platform.vault.InventedChildren.police;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.keys.VaultKeys;

class KeyChangesIT {

  /** More than are changed in one transaction. */
  private static final int CHILDREN = 250;

  private final VaultFixture postgres = new VaultFixture();
  private final VaultKeys keys = postgres.keys();
  private final IdentityVault before = postgres.open();
  private final List<ChildRef> children =
      IntStream.range(0, CHILDREN)
          .mapToObj(i -> before.identify(council("n" + i), BORN).child())
          .toList();

  @AfterEach
  void close() {
    postgres.close();
  }

  @Test
  void after_reindexing_the_new_index_key_alone_finds_every_child() {
    VaultKeys both = SomeKeys.newIndexKey(keys);
    IdentityVault vault = postgres.open(both);
    assertAllKnown(vault);
    assertThat(vault.reindex()).isEqualTo(CHILDREN);
    assertThat(vault.reindex()).isZero();
    assertAllKnown(vault);
    assertAllKnown(postgres.open(SomeKeys.onlyCurrent(both)));
  }

  @Test
  void an_interrupted_reindexing_loses_nothing_and_goes_on_where_it_was() {
    IdentityVault vault = postgres.open(SomeKeys.newIndexKey(keys));
    String obstacle = "update identity_vault.local_identifier set %s where place = 180";
    postgres
        .superuser()
        .sql("create table intact as table identity_vault.local_identifier")
        .update();
    postgres.superuser().sql(obstacle.formatted("sealed = '\\x00'")).update();
    assertThatThrownBy(vault::reindex).isInstanceOf(IllegalStateException.class);
    assertThat(underKey(SomeKeys.onlyCurrent(keys))).isEqualTo(150);
    assertAllKnown(vault);
    assertThat(vault.identify(council("n249"), BORN).isNew()).as("under the old key").isFalse();
    assertThat(vault.identify(council("meanwhile"), BORN).isNew()).isTrue();
    postgres
        .superuser()
        .sql(obstacle.formatted("sealed = (select sealed from intact where place = 180)"))
        .update();
    assertThat(vault.reindex()).isEqualTo(150);
    assertAllKnown(vault);
    assertThat(vault.known(council("meanwhile"))).isNotNull();
  }

  private long underKey(VaultKeys keys) {
    return postgres
        .superuser()
        .sql("select count(*) from identity_vault.local_identifier where index_key = ?")
        .param(keys.index().current().version())
        .query(Long.class)
        .single();
  }

  @Test
  void an_instance_with_the_old_key_alone_stops_making_children_once_reindexing_has_begun() {
    postgres.open(SomeKeys.newIndexKey(keys)).reindex();
    assertThatThrownBy(() -> before.identify(council("n1"), BORN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("under another key than the key of this test");
    assertThatThrownBy(() -> before.known(council("n1"))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void until_reindexing_begins_new_children_are_made_under_the_key_that_all_instances_know() {
    IdentityVault ahead = postgres.open(SomeKeys.newIndexKey(keys));
    ChildRef made = ahead.identify(police("from the one that is ahead"), BORN).child();
    assertThat(before.known(police("from the one that is ahead"))).isEqualTo(made);
  }

  @Test
  void after_rewrapping_the_new_master_key_alone_opens_every_child() {
    VaultKeys both = SomeKeys.newMasterKey(keys);
    IdentityVault vault = postgres.open(both);
    assertThat(vault.rewrap()).isEqualTo(CHILDREN);
    assertThat(vault.rewrap()).isZero();
    IdentityVault alone = postgres.open(SomeKeys.onlyCurrent(both));
    children.forEach(child -> assertThat(alone.find(child)).isNotNull());
  }

  @Test
  void a_vault_does_not_open_with_keys_that_are_not_its_own() {
    assertThatThrownBy(() -> postgres.open(SomeKeys.fresh()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Restore that key");
  }

  private void assertAllKnown(IdentityVault vault) {
    for (int i = 0; i < CHILDREN; i++) {
      assertThat(vault.known(council("N " + i))).isEqualTo(children.get(i));
    }
  }
}
