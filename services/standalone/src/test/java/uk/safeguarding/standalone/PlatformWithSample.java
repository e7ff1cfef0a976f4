package uk.safeguarding.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.standalone.commandline.CaughtUp;

/** The platform as the demonstration leaves it: Southampton's October 2018 is in. */
public final class PlatformWithSample implements AutoCloseable {
  private final PlatformProcess platform;
  private final JsonNode accounts;

  private PlatformWithSample(PlatformProcess platform, JsonNode accounts) {
    this.platform = platform;
    this.accounts = accounts;
  }

  public static PlatformWithSample start(Path data) {
    PlatformProcess platform = PlatformProcess.start(data);
    platform.as("agency:" + Dataset.AGENCY).submit(Dataset.asSubmitted());
    CaughtUp.await(platform.as("business-unit"));
    try {
      String accounts = Files.readString(data.resolve("demo-accounts.json"));
      return new PlatformWithSample(platform, JsonMapper.shared().readTree(accounts));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  public String address() {
    return platform.address();
  }

  /**
   * @param role as in the accounts' file: {@code board}, {@code agency:scc-childrens-services}
   */
  public String username(String role) {
    return accounts.path(role).path("username").stringValue();
  }

  public String password(String role) {
    return accounts.path(role).path("password").stringValue();
  }

  @Override
  public void close() {
    platform.close();
  }
}
