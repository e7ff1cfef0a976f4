package uk.safeguarding.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.standalone.commandline.CaughtUp;
import uk.safeguarding.standalone.commandline.Multipart;

/**
 * The platform as the demonstration leaves it: Southampton's October 2018 is in, with its
 * commentary; the police have sent a file with faults; one enquiry is open; and the case reviews of
 * 2017-18 are recorded.
 */
public final class PlatformWithSample implements AutoCloseable {
  private static final String POLICE = "hampshire-police";

  private final PlatformProcess platform;
  private final JsonNode accounts;
  private final Map<String, String> receipts;

  private PlatformWithSample(
      PlatformProcess platform, JsonNode accounts, Map<String, String> receipts) {
    this.platform = platform;
    this.accounts = accounts;
    this.receipts = receipts;
  }

  public static PlatformWithSample start(Path data) {
    PlatformProcess platform = PlatformProcess.start(data);
    String accepted = receipt(platform, Dataset.AGENCY, Dataset.withCommentary());
    String faulty = receipt(platform, POLICE, Dataset.withFaults(POLICE));
    enquiry(RecordsClient.of(platform, "agency:" + Dataset.AGENCY));
    SouthamptonReviews.recordedBy(RecordsClient.of(platform, "business-unit"));
    CaughtUp.await(platform.as("business-unit"));
    try {
      String accounts = Files.readString(data.resolve("demo-accounts.json"));
      return new PlatformWithSample(
          platform,
          JsonMapper.shared().readTree(accounts),
          Map.of("{accepted}", accepted, "{faulty}", faulty));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** An enquiry of which nobody has recorded the outcome, so that a work list has an item. */
  private static void enquiry(RecordsClient council) {
    String child =
        council
            .post(
                "/contacts-and-referrals/children",
                """
                {"agency": "scc-childrens-services", "identifier": "SAMPLE-1", "dateOfBirth": "2010-05-17"}
                """)
            .json()
            .path("child")
            .asString();
    council.put(
        "/child-protection/section-47-enquiries/" + UUID.randomUUID(),
        "{\"child\": \"%s\", \"strategyDiscussionOn\": \"2018-10-01\", \"startedOn\": \"2018-10-01\"}"
            .formatted(child));
  }

  private static String receipt(PlatformProcess platform, String agency, Multipart form) {
    return platform.as("agency:" + agency).submit(form).receipt().path("id").stringValue();
  }

  /** A path in which {@code {accepted}} or {@code {faulty}} stands for the id of that receipt. */
  public String path(String written) {
    String path = written;
    for (Map.Entry<String, String> receipt : receipts.entrySet()) {
      path = path.replace(receipt.getKey(), receipt.getValue());
    }
    return path;
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
