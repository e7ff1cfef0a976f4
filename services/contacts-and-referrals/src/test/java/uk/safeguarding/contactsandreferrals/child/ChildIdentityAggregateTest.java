package uk.safeguarding.contactsandreferrals.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.child.commands.IdentifyChild;
import uk.safeguarding.contactsandreferrals.child.commands.RecordAgeMilestones;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentified;
import uk.safeguarding.kernel.AgeMilestones;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.StaleVersion;
import uk.safeguarding.platform.records.Recorded;

/** What the shell adds: the same again is no news, and nothing of a request is kept. */
class ChildIdentityAggregateTest {

  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final ChildIdentityId ID = ChildIdentityId.of(CHILD);
  private static final SortedMap<Integer, MilestoneMonth> MAY =
      MilestoneMonth.all(AgeMilestones.of(LocalDate.of(2009, 5, 4)));
  private static final IdentifyChild IDENTIFY = new IdentifyChild(ID, MAY);

  private AggregateTestFixture<ChildIdentityAggregate> fixture =
      new AggregateTestFixture<>(ChildIdentityAggregate.class);

  @BeforeEach
  void setUp() {
    fixture = new AggregateTestFixture<>(ChildIdentityAggregate.class);
  }

  @Test
  void a_child_is_new_once_under_whatever_address_it_is_asked_for() {
    fixture
        .givenNoPriorActivity()
        .when(IDENTIFY, said("/children", "a"))
        .expectEvents(new ChildIdentified(CHILD, MAY))
        .expectResultMessagePayload(new Recorded(0, true));
    setUp();
    fixture
        .given(new ChildIdentified(CHILD, MAY))
        .when(IDENTIFY, said("/children/another/adoption", "b"))
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(0, false));
  }

  @Test
  void an_event_keeps_neither_the_address_of_an_adoption_nor_a_hash_of_a_date() {
    fixture
        .givenNoPriorActivity()
        .when(IDENTIFY, said("/children/before/adoption", "hash"))
        .expectSuccessfulHandlerExecution();
    List<? extends DomainEventMessage<?>> stored =
        fixture.getEventStore().readEvents(ID.toString()).asStream().toList();
    assertThat(stored)
        .singleElement()
        .satisfies(event -> assertThat(event.getMetaData().values()).doesNotContain("hash"))
        .satisfies(
            event ->
                assertThat(event.getMetaData().toString()).doesNotContain("before", "adoption"));
  }

  @Test
  void a_stale_version_is_refused() {
    fixture
        .given(new ChildIdentified(CHILD, MAY))
        .when(
            new RecordAgeMilestones(ID, MAY),
            Map.of("address", "/b", "content", "c", "expectedVersion", 7L))
        .expectException(StaleVersion.class);
  }

  @Test
  void a_birth_needs_a_child_that_is_identified() {
    fixture
        .givenNoPriorActivity()
        .when(new RecordAgeMilestones(ID, MAY), said("/b", "c"))
        .expectException(AggregateNotFoundException.class);
  }

  private static Map<String, Object> said(String address, String content) {
    return Map.of("address", address, "content", content);
  }
}
