package uk.safeguarding.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.platform.vault.InventedChildren.BORN;
import static uk.safeguarding.platform.vault.InventedChildren.council;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import uk.safeguarding.kernel.ChildRef;

class RowLevelSecurityIT {

  private static final VaultFixture POSTGRES = new VaultFixture();
  private static final PostgresVault VAULT = POSTGRES.open();
  private static final ChildRef CHILD = VAULT.identify(council("1"), BORN).child();
  private static final ChildRef OTHER = VAULT.identify(council("2"), BORN).child();
  private static final List<String> ABOUT_CHILDREN =
      List.of("identity_vault.child", "identity_vault.local_identifier", "identity_keys.child_key");

  @AfterAll
  static void close() {
    POSTGRES.close();
  }

  private static NamedTransaction transaction(String role) {
    return new NamedTransaction(role.equals("owner") ? POSTGRES.owner() : POSTGRES.application());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application", "owner"})
  void who_names_nobody_sees_nobody(String role) {
    VAULT.adopt(CHILD);
    VAULT.erase(VAULT.identify(council("erased"), BORN).child());
    for (String table : tables()) {
      if (!table.equals("identity_vault.key_in_use")) {
        assertThat(transaction(role).rows("select * from " + table)).as(table).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application", "owner"})
  void who_names_a_child_sees_that_one(String role) {
    for (String table : ABOUT_CHILDREN) {
      assertThat(transaction(role).child(CHILD).rows("select child from " + table))
          .as(table)
          .containsExactly("(" + CHILD + ")");
    }
  }

  @Test
  void who_names_a_blind_index_sees_that_identifier() {
    String all = "select encode(blind_index, 'hex') from identity_vault.local_identifier";
    String index =
        POSTGRES.superuser().sql(all + " order by place limit 1").query(String.class).single();
    var named = new NamedTransaction(POSTGRES.application()).blindIndex(index);
    assertThat(named.rows(all)).containsExactly("(" + index + ")");
    assertThat(named.rows("select child from identity_vault.child")).isEmpty();
    assertThat(named.rows("select child from identity_keys.child_key")).isEmpty();
  }

  @Test
  void a_purpose_sees_what_it_is_for() {
    var application = new NamedTransaction(POSTGRES.application());
    assertThat(seen(application.purpose("reindex")))
        .containsExactly("identity_vault.local_identifier", "identity_keys.child_key");
    assertThat(seen(application.purpose("rewrap"))).containsExactly("identity_keys.child_key");
    assertThat(seen(application.purpose("replay-erasures"))).isEmpty();
    assertThat(seen(application.purpose("restricted-access"))).isEmpty();
    assertThat(seen(application.purpose("curiosity"))).isEmpty();
  }

  private static List<String> seen(NamedTransaction transaction) {
    return ABOUT_CHILDREN.stream()
        .filter(table -> transaction.rows("select * from " + table).size() > 1)
        .toList();
  }

  @Test
  void nothing_can_be_changed_of_another_child_than_the_named() {
    var named = new NamedTransaction(POSTGRES.application()).child(CHILD);
    UUID other = OTHER.value();
    String birth = "update identity_vault.child set birth = '' where child = ?";
    assertThat(named.update(birth, other)).isZero();
    assertThat(named.update("delete from identity_keys.child_key where child = ?", other)).isZero();
    assertRefused(
        named, "insert into identity_vault.adoption (child, before) values (?, '')", other);
    assertRefused(named, "insert into identity_erasures.erasure (child) values (?)", other);
  }

  @Test
  void a_ledger_is_only_added_to() {
    var named = new NamedTransaction(POSTGRES.application()).child(CHILD);
    assertRefused(named, "delete from identity_erasures.erasure");
    assertRefused(named, "update identity_erasures.erasure set erased_at = now()");
    assertRefused(named, "delete from identity_vault.restricted_access");
    assertRefused(named, "truncate identity_erasures.erasure");
  }

  private static void assertRefused(NamedTransaction named, String statement, Object... values) {
    assertThatThrownBy(() -> named.update(statement, values))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageMatching("(?s).*(row-level security policy|permission denied).*");
  }

  @Test
  void security_is_forced_on_every_table_and_no_role_may_pass_it_by() {
    assertThat(tables()).hasSize(7);
    assertThat(
            POSTGRES
                .superuser()
                .sql(
                    """
                    select rolname from pg_roles
                    where rolname like 'identity%' and not (rolsuper or rolbypassrls)
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("identity_vault_owner", "identity_vault_app");
    assertThat(
            POSTGRES
                .superuser()
                .sql("select tableowner from pg_tables where schemaname like 'identity%'")
                .query(String.class)
                .set())
        .containsExactly("identity_vault_owner");
  }

  private static List<String> tables() {
    return POSTGRES
        .superuser()
        .sql(
            """
            select relnamespace::regnamespace || '.' || relname from pg_class
            where relnamespace::regnamespace::text like 'identity%' and relkind = 'r'
              and relname <> 'flyway_schema_history'
              and relrowsecurity and relforcerowsecurity
            """)
        .query(String.class)
        .list();
  }
}
