package uk.safeguarding.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.platform.vault.InventedChildren.BORN;
import static uk.safeguarding.platform.vault.InventedChildren.council;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.RestrictedAccess.Purpose;

class AdoptionsIT {

  private final VaultFixture postgres = new VaultFixture();
  private final IdentityVault vault = postgres.open();
  private final ChildRef before = vault.identify(council("1"), BORN).child();
  private final ChildRef adopted = vault.adopt(before);

  @AfterEach
  void close() {
    postgres.close();
  }

  @Test
  void an_adopted_child_starts_anew_with_the_same_birth() {
    assertThat(vault.find(adopted)).isEqualTo(new ProtectedChild(adopted, BORN, List.of()));
    assertThat(vault.known(council("1"))).isEqualTo(before);
    vault.addIdentifier(adopted, council("2"));
    assertThat(vault.known(council("2"))).isEqualTo(adopted);
  }

  @Test
  void the_link_opens_for_a_named_person_and_purpose_and_that_is_kept() {
    var access = new RestrictedAccess("case-records", Purpose.COURT_ORDER);
    assertThat(vault.beforeAdoption(adopted, access)).isEqualTo(before);
    assertThat(vault.beforeAdoption(before, access)).isNull();
    assertThat(
            postgres
                .superuser()
                .sql(
                    """
                    select username || ' ' || purpose from identity_vault.restricted_access
                    where child = ? and accessed_at <= now()
                    """)
                .param(adopted.value())
                .query(String.class)
                .list())
        .containsExactly("case-records COURT_ORDER");
  }

  @Test
  void the_link_is_found_when_the_adopted_child_was_merged() {
    ChildRef twice = vault.identify(council("3"), BORN).child();
    vault.merge(twice, adopted);
    var access = new RestrictedAccess("case-records", Purpose.ADOPTION_RECORDS_REQUEST);
    assertThat(vault.beforeAdoption(twice, access)).isEqualTo(before);
  }

  @Test
  void whoever_only_names_the_child_does_not_see_the_link() {
    var named = new NamedTransaction(postgres.application());
    String links = "select before from identity_vault.adoption";
    assertThat(named.child(adopted).rows(links)).isEmpty();
    assertThat(named.child(adopted).purpose("restricted-access").rows(links)).hasSize(1);
    assertThat(named.child(before).purpose("restricted-access").rows(links)).isEmpty();
  }
}
