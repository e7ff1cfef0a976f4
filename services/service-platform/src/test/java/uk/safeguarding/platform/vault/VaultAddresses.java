package uk.safeguarding.platform.vault;

import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServerAddresses;
import uk.safeguarding.platform.vault.keys.VaultKeys;

/** Where a vault is, and nothing else. */
record VaultAddresses(String jdbcUrl, VaultKeys vaultKeys) implements ServerAddresses {

  @Override
  public Credentials vaultApplication() {
    return new Credentials("identity_vault_app", "app");
  }

  @Override
  public Credentials vaultOwner() {
    return new Credentials("identity_vault_owner", "owner");
  }

  @Override
  public Credentials application(SafeguardingService service) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Credentials owner(SafeguardingService service) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String kafka() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String mongo() {
    throw new UnsupportedOperationException();
  }
}
