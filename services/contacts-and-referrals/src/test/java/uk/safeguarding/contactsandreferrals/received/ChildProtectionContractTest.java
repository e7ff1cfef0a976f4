package uk.safeguarding.contactsandreferrals.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.receiving.Reception;

/** What this service reads of another's messages, and no more. */
class ChildProtectionContractTest {

  /** As the receiving side of the platform reads: a newer sender may say more. */
  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Test
  void a_message_reads_whatever_else_it_says() {
    String message =
        """
        {"plan": "child-protection-plan/5f3a1c2e-9b7d-4e10-8a6b-4c2d1e0f3a5b",
         "child": "00000000-0000-0001-0000-000000000001", "startedOn": "2018-10-01",
         "category": "NEGLECT", "age": 9}
        """;
    assertThat(json.readValue(message, ChildBecameSubjectOfPlan.class))
        .isEqualTo(
            new ChildBecameSubjectOfPlan(
                "child-protection-plan/5f3a1c2e-9b7d-4e10-8a6b-4c2d1e0f3a5b",
                new ChildRef(new UUID(1, 1)),
                LocalDate.of(2018, 10, 1),
                "NEGLECT"));
  }

  @Test
  void it_is_read_from_the_topic_of_its_service() {
    Reception reception = new ReceptionConfiguration().reception();
    assertThat(reception.topics()).containsExactly("child-protection.events.v1");
    assertThat(reception.typesByService().get("child-protection"))
        .containsEntry("child-became-subject-of-plan", ChildBecameSubjectOfPlan.class);
  }

  @Test
  void it_is_not_told_again_as_an_event_of_this_service() {
    assertThat(ServiceEvent.class.isAssignableFrom(ChildBecameSubjectOfPlan.class)).isFalse();
  }
}
