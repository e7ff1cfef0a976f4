package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.safeguarding.standalone.RecordsClient.Answer;

/** What becomes of a child's identity, told over HTTP by the council. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChildrenIT {

  private static final String CHILDREN = "/contacts-and-referrals/children";

  private RecordsClient council;

  @BeforeAll
  void start() {
    council = RecordsClient.of(SharedPlatform.running(), "agency:scc-childrens-services");
  }

  @Test
  void a_child_that_was_expected_is_born() {
    String child = identified("\"identifier\": \"BIRTH-1\", \"expectedOn\": \"2018-11-20\"");
    String birth = CHILDREN + "/" + child + "/birth";
    assertThat(council.put(birth, "{\"dateOfBirth\": \"2018-11-16\"}").status()).isEqualTo(201);
    assertThat(council.put(birth, "{\"dateOfBirth\": \"2018-11-16\"}").status()).isEqualTo(200);
    assertThat(types(child)).containsExactly("child-identified", "child-born");
  }

  @Test
  void a_date_of_birth_that_was_wrong_is_corrected() {
    String child = identified("\"identifier\": \"BIRTH-2\", \"dateOfBirth\": \"2010-05-17\"");
    String corrected = CHILDREN + "/" + child + "/date-of-birth";
    assertThat(council.put(corrected, "{\"dateOfBirth\": \"2010-07-15\"}").status()).isEqualTo(201);
    assertThat(council.put(corrected, "{\"dateOfBirth\": \"2010-07-15\"}").status()).isEqualTo(200);
    assertThat(types(child)).hasSize(2).contains("child-identified");
  }

  @Test
  void two_children_who_are_one_are_merged_and_who_are_two_again_are_separated() {
    String kept = identified("\"identifier\": \"MERGE-1\", \"dateOfBirth\": \"2011-01-02\"");
    String other = identified("\"identifier\": \"MERGE-2\", \"dateOfBirth\": \"2011-01-02\"");
    String merge = CHILDREN + "/" + kept + "/merges/" + other;
    assertThat(council.put(merge, "").status()).isEqualTo(201);
    assertThat(council.put(merge, "").status()).isEqualTo(200);
    assertThat(again("MERGE-2")).as("the other's number leads to the one kept").isEqualTo(kept);
    String separation = CHILDREN + "/" + kept + "/separations/" + other;
    assertThat(council.put(separation, "").status()).isEqualTo(201);
    assertThat(again("MERGE-2")).isEqualTo(other);
  }

  @Test
  void a_child_who_is_adopted_has_another_reference_from_then_on() {
    String before = identified("\"identifier\": \"ADOPT-1\", \"dateOfBirth\": \"2016-03-04\"");
    Answer adopted = council.post(CHILDREN + "/" + before + "/adoption", "");
    assertThat(adopted.status()).as(adopted.body()).isEqualTo(201);
    assertThat(adopted.json().path("child").asString()).isNotEqualTo(before).isNotBlank();
  }

  @Test
  void nobody_is_merged_with_a_child_that_nobody_knows() {
    String child = identified("\"identifier\": \"MERGE-3\", \"dateOfBirth\": \"2011-01-02\"");
    Answer answer =
        council.put(CHILDREN + "/" + child + "/merges/00000000-0000-4000-8000-000000000000", "");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("CHILD_MUST_BE_IDENTIFIED");
  }

  private String identified(String rest) {
    Answer answer = council.post(CHILDREN, body(rest));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("child").asString();
  }

  private String again(String identifier) {
    Answer answer =
        council.post(
            CHILDREN,
            body("\"identifier\": \"%s\", \"dateOfBirth\": \"2011-01-02\"".formatted(identifier)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("child").asString();
  }

  private static String body(String rest) {
    return "{\"agency\": \"scc-childrens-services\", " + rest + "}";
  }

  private List<String> types(String child) {
    return council
        .get(CHILDREN + "/" + child)
        .json()
        .path("events")
        .valueStream()
        .map(event -> event.path("type").asString())
        .toList();
  }
}
