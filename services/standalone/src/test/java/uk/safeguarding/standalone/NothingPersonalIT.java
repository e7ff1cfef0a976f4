package uk.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.standalone.commandline.CaughtUp;

/**
 * What was told of a child's identity is in no byte that the platform wrote: not in PostgreSQL, in
 * Kafka's segments, in MongoDB's files, nor in the log.
 */
class NothingPersonalIT {

  private static final String COUNCIL = "agency:scc-childrens-services";

  /** What nothing else in the platform would ever write by chance. */
  private static final String IDENTIFIER = "Quillfeather-88213";

  private static final List<String> NEEDLES =
      List.of(
          IDENTIFIER,
          "QUILLFEATHER-88213",
          "quillfeather-88213",
          "1999-07-23",
          "23/07/1999",
          "23 July 1999");

  @Test
  void nothing_that_was_told_of_a_child_is_in_any_file(@TempDir Path directory) throws IOException {
    String child;
    try (var platform = PlatformProcess.start(directory.resolve("data"))) {
      child = recordedAndRead(RecordsClient.of(platform, COUNCIL));
      CaughtUp.await(platform.as("operator"));
    }
    assertThat(filesWith(directory, child))
        .as("the search finds what is there")
        .anyMatch(file -> file.contains("/postgres/"))
        .anyMatch(file -> file.contains("/kafka/"))
        .anyMatch(file -> file.contains("/mongo/"));
    for (String needle : NEEDLES) {
      assertThat(filesWith(directory, needle)).as(needle).isEmpty();
    }
  }

  private static String recordedAndRead(RecordsClient council) {
    var child =
        council.post(
            "/contacts-and-referrals/children",
            """
            {"agency": "scc-childrens-services", "identifier": "%s", "dateOfBirth": "1999-07-23"}
            """
                .formatted(IDENTIFIER));
    assertThat(child.status()).as(child.body()).isEqualTo(201);
    String reference = child.json().path("child").asString();
    String enquiry = "/child-protection/section-47-enquiries/" + UUID.randomUUID();
    var started =
        council.put(
            enquiry,
            """
            {"child": "%s", "strategyDiscussionOn": "2010-03-01", "startedOn": "2010-03-01"}
            """
                .formatted(reference));
    assertThat(started.status()).isEqualTo(201);
    // Reading must not write it either: the page shows the agency its own number of the child.
    String page = "/child-protection/work/section-47-enquiries-open?after=" + started.position();
    assertThat(council.get(page).body()).contains(IDENTIFIER);
    // Neither must a refusal, whose body is the sender's.
    assertThat(
            council
                .put(enquiry + "/outcome", "{\"outcome\": \"%s\"}".formatted(IDENTIFIER))
                .status())
        .isEqualTo(400);
    return reference;
  }

  private static List<String> filesWith(Path directory, String needle) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> holds(file, needle.getBytes(UTF_8)) || holds(file, needle.getBytes(UTF_16LE)))
          .map(Path::toString)
          .toList();
    }
  }

  private static boolean holds(Path file, byte[] needle) {
    try {
      return indexOf(Files.readAllBytes(file), needle) >= 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int indexOf(byte[] content, byte[] needle) {
    for (int start = 0; start <= content.length - needle.length; start++) {
      int matched = 0;
      while (matched < needle.length && content[start + matched] == needle[matched]) {
        matched++;
      }
      if (matched == needle.length) {
        return start;
      }
    }
    return -1;
  }
}
