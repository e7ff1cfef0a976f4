package uk.safeguarding.standalone.embedded;

import java.sql.SQLException;
import java.util.List;
import uk.safeguarding.standalone.embedded.postgres.PostgresLogin;
import uk.safeguarding.standalone.embedded.postgres.PostgresRoles;

/** Who may log in to the embedded PostgreSQL, with the passwords of this data directory. */
public final class PostgresLogins {

  private static final String SUPERUSER = "postgres";

  private static final String VAULT = "identity_vault";

  /** The last one is where its roles look for names without a schema. */
  private static final List<String> VAULT_SCHEMAS =
      List.of("identity_keys", "identity_erasures", VAULT);

  private final Secrets secrets;

  PostgresLogins(Secrets secrets) {
    this.secrets = secrets;
  }

  boolean superuserKnown() {
    return secrets.hasPassword(SUPERUSER);
  }

  PostgresLogin superuser() {
    return login(SUPERUSER);
  }

  /** Reads everything but what row-level security hides, and changes nothing. */
  public PostgresLogin operator() {
    return login("operator");
  }

  /** Owns the service's schema and runs its migrations. */
  public PostgresLogin owner(String schema) {
    return login(schema + "_owner");
  }

  /** The service itself: reads and writes rows, owns nothing. */
  public PostgresLogin application(String schema) {
    return login(schema + "_app");
  }

  /** Owns the identity vault's schemas and runs their migrations. */
  public PostgresLogin vaultOwner() {
    return owner(VAULT);
  }

  /** A service that works on the identity vault. */
  public PostgresLogin vaultApplication() {
    return application(VAULT);
  }

  /** Makes the database agree with this file of passwords; repeated at every start. */
  void create(int port, List<String> schemas) throws SQLException {
    var roles = new PostgresRoles(port, superuser());
    roles.createDatabase(operator());
    for (var schema : schemas) {
      roles.createSchema(schema, owner(schema), application(schema));
    }
    for (var schema : VAULT_SCHEMAS) {
      roles.createSchema(schema, vaultOwner(), vaultApplication());
    }
  }

  private PostgresLogin login(String user) {
    return new PostgresLogin(user, secrets.password(user));
  }
}
