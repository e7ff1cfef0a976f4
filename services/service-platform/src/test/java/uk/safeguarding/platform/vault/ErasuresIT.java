package uk.safeguarding.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.platform.vault.IdentityVaultIT.assertRefused;
import static uk.safeguarding.platform.vault.InventedChildren.A_DAY;
import static uk.safeguarding.platform.vault.InventedChildren.BORN;
import static uk.safeguarding.platform.vault.InventedChildren.council;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.kernel.ChildRef;

class ErasuresIT {

  private static final List<String> BACKED_UP =
      List.of("identity_vault.child", "identity_vault.local_identifier", "identity_keys.child_key");

  private final VaultFixture postgres = new VaultFixture();
  private final IdentityVault vault = postgres.open();
  private final ChildRef child = vault.identify(council("1"), BORN).child();
  private final ChildRef other = vault.identify(council("2"), BORN).child();

  @AfterEach
  void close() {
    postgres.close();
  }

  @Test
  void an_erased_child_is_unknown_and_its_identifier_means_a_new_one() {
    vault.erase(child);
    vault.erase(child);
    vault.erase(new ChildRef(UUID.randomUUID()));
    assertThat(vault.find(child)).isNull();
    assertRefused("CHILD_MUST_BE_IDENTIFIED", () -> vault.ageOn(child, A_DAY));
    assertRefused("CHILD_MUST_BE_IDENTIFIED", () -> vault.merge(other, child));
    assertThat(vault.known(council("1"))).isNull();
    Identified again = vault.identify(council("1"), BORN);
    assertThat(again.isNew()).isTrue();
    assertThat(again.child()).isNotEqualTo(child);
    assertThat(count("identity_erasures.erasure where erased_at <= now()")).isEqualTo(1);
    assertThat(count("identity_keys.child_key where child = '" + child + "'")).isZero();
    assertThat(vault.find(other)).isNotNull();
  }

  @Test
  void all_that_were_merged_are_one_child_and_erased_as_one() {
    ChildRef third = vault.identify(council("3"), BORN).child();
    vault.merge(child, other);
    vault.merge(third, child);
    vault.erase(other);
    for (ChildRef part : List.of(child, other, third)) {
      assertThat(vault.find(part)).isNull();
    }
    assertThat(count("identity_keys.child_key")).isZero();
    assertThat(count("identity_erasures.erasure")).isEqualTo(3);
  }

  @Test
  void what_a_backup_brings_back_is_closed_at_once_and_destroyed_at_the_start() {
    keepBackup();
    vault.erase(child);
    restoreBackup();
    assertThat(vault.find(child)).as("before the replay").isNull();
    IdentityVault started = postgres.open();
    assertThat(started.find(child)).isNull();
    assertThat(started.known(council("1"))).isNull();
    assertThat(started.identify(council("1"), BORN).isNew()).isTrue();
    assertThat(started.find(other)).isNotNull();
    for (String table : BACKED_UP) {
      assertThat(count(table + " where child = '" + child + "'")).as(table).isZero();
    }
  }

  @Test
  void a_replay_says_how_many_it_erased_and_spares_who_was_separated_since() {
    vault.merge(child, other);
    keepBackup();
    vault.separate(other);
    vault.erase(child);
    restoreBackup();
    assertThat(vault.replayErasures()).isEqualTo(1);
    assertThat(vault.replayErasures()).isZero();
    assertThat(vault.known(council("2"))).isEqualTo(other);
  }

  @Test
  void data_restored_without_their_keys_are_never_taken_for_new_children() {
    postgres.superuser().sql("delete from identity_keys.child_key").update();
    assertThatThrownBy(() -> vault.identify(council("1"), BORN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Restore the keys");
  }

  private static String copyOf(String table) {
    return table.substring(table.indexOf('.') + 1);
  }

  private void keepBackup() {
    JdbcClient superuser = postgres.superuser();
    superuser.sql("create schema backup").update();
    BACKED_UP.forEach(
        table ->
            superuser
                .sql("create table backup.%s as table %s".formatted(copyOf(table), table))
                .update());
  }

  private void restoreBackup() {
    for (String table : BACKED_UP) {
      postgres
          .superuser()
          .sql(
              "insert into %s overriding system value table backup.%s on conflict do nothing"
                  .formatted(table, copyOf(table)))
          .update();
    }
    postgres
        .superuser()
        .sql(
            """
            update identity_vault.child c set merged_into = b.merged_into
            from backup.child b where b.child = c.child
            """)
        .update();
  }

  private long count(String from) {
    return postgres.superuser().sql("select count(*) from " + from).query(Long.class).single();
  }
}
