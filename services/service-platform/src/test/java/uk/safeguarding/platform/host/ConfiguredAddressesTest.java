package uk.safeguarding.platform.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import uk.safeguarding.platform.host.ServerAddresses.Credentials;

class ConfiguredAddressesTest {

  private static ServerAddresses addresses(Map<String, Object> properties) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("this test", properties));
    return ServerAddresses.configured(environment);
  }

  @Test
  void the_vault_has_roles_of_its_own() {
    var addresses =
        addresses(
            Map.of(
                "safeguarding.postgres.identity_vault.owner.username", "vault-owner",
                "safeguarding.postgres.identity_vault.owner.password", "one",
                "safeguarding.postgres.identity_vault.app.username", "vault-user",
                "safeguarding.postgres.identity_vault.app.password", "two"));
    assertThat(addresses.vaultOwner()).isEqualTo(new Credentials("vault-owner", "one"));
    assertThat(addresses.vaultApplication()).isEqualTo(new Credentials("vault-user", "two"));
  }

  @Test
  void who_uses_no_vault_needs_neither_its_roles_nor_its_keys() {
    var addresses = addresses(Map.of("safeguarding.postgres.url", "jdbc:postgresql:somewhere"));
    assertThat(addresses.jdbcUrl()).isEqualTo("jdbc:postgresql:somewhere");
    assertThatThrownBy(addresses::vaultKeys)
        .hasMessageContaining("safeguarding.vault.master-key is missing");
  }
}
