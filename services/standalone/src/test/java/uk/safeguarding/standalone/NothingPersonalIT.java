package uk.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, List<String>> found = filesWith(directory, child);
    assertThat(found.get(child))
        .as("the search finds what is there")
        .anyMatch(file -> file.contains("/postgres/"))
        .anyMatch(file -> file.contains("/kafka/"))
        .anyMatch(file -> file.contains("/mongo/"));
    assertThat(found.keySet()).containsExactly(child);
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

  /** In which files the child's reference and each needle are, in either encoding. */
  private static Map<String, List<String>> filesWith(Path directory, String child)
      throws IOException {
    Map<String, List<String>> found = new HashMap<>();
    try (Stream<Path> files = Files.walk(directory).filter(Files::isRegularFile)) {
      files.forEach(
          file -> {
            String bytes = bytes(file);
            Stream.concat(NEEDLES.stream(), Stream.of(child))
                .filter(needle -> holds(bytes, needle))
                .forEach(
                    needle ->
                        found.computeIfAbsent(needle, _ -> new ArrayList<>()).add(file.toString()));
          });
    }
    return found;
  }

  private static boolean holds(String bytes, String needle) {
    return bytes.contains(needle)
        || bytes.contains(new String(needle.getBytes(UTF_16LE), ISO_8859_1));
  }

  /** Each byte as one character. */
  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
