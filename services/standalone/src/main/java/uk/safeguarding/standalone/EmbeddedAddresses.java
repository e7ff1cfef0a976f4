package uk.safeguarding.standalone;

import java.util.concurrent.CompletableFuture;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServerAddresses;
import uk.safeguarding.platform.vault.keys.VaultKeys;
import uk.safeguarding.standalone.embedded.EmbeddedServers;
import uk.safeguarding.standalone.embedded.Secrets;
import uk.safeguarding.standalone.embedded.postgres.PostgresLogin;

/** Addresses of the embedded servers; asking for one waits until they have started. */
record EmbeddedAddresses(CompletableFuture<EmbeddedServers> servers, Secrets secrets)
    implements ServerAddresses {

  @Override
  public String jdbcUrl() {
    return servers.join().postgres().jdbcUrl();
  }

  @Override
  public Credentials application(SafeguardingService service) {
    return credentials(servers.join().postgres().logins().application(service.schema()));
  }

  @Override
  public Credentials owner(SafeguardingService service) {
    return credentials(servers.join().postgres().logins().owner(service.schema()));
  }

  @Override
  public Credentials vaultApplication() {
    return credentials(servers.join().postgres().logins().vaultApplication());
  }

  @Override
  public Credentials vaultOwner() {
    return credentials(servers.join().postgres().logins().vaultOwner());
  }

  @Override
  public VaultKeys vaultKeys() {
    return new EmbeddedVaultKeys(secrets);
  }

  @Override
  public String kafka() {
    return servers.join().kafka().bootstrapServers();
  }

  @Override
  public String mongo() {
    return servers.join().mongo().connectionString();
  }

  private static Credentials credentials(PostgresLogin login) {
    return new Credentials(login.user(), login.password());
  }
}
