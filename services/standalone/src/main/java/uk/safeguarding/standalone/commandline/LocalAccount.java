package uk.safeguarding.standalone.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.standalone.embedded.DataDirectory;

/** An account that the platform on this machine made for itself. */
public record LocalAccount(String username, String password) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * The account in the data directory that {@code SAFEGUARDING_DATA} names.
   *
   * @param role as in the accounts' file, for example {@code operator} or {@code
   *     agency:scc-childrens-services}
   * @throws CommandFailed when there is none
   */
  public static LocalAccount of(String role, Map<String, String> environment) {
    Path accounts = DataDirectory.configured(environment).resolve("demo-accounts.json");
    JsonNode account = read(accounts).path(role);
    if (account.isMissingNode()) {
      throw new CommandFailed("There is no account of " + role + " in " + accounts + ".");
    }
    return new LocalAccount(
        account.path("username").stringValue(), account.path("password").stringValue());
  }

  /** The header by which it signs in. */
  public String basic() {
    return "Basic "
        + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(UTF_8));
  }

  /** Never the password. */
  @Override
  public String toString() {
    return username;
  }

  private static JsonNode read(Path accounts) {
    try {
      return JSON.readTree(Files.readAllBytes(accounts));
    } catch (IOException missing) {
      throw new CommandFailed(
          "There are no accounts in "
              + accounts
              + ". Start the platform first, or set SAFEGUARDING_DATA to its directory.");
    }
  }
}
