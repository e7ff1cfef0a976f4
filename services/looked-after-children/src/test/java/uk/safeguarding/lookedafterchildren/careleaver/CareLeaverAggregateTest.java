package uk.safeguarding.lookedafterchildren.careleaver;

import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.CHILD;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.ID;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.MILESTONES;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.START;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.ELIGIBLE;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.StaleVersion;
import uk.safeguarding.lookedafterchildren.careleaver.codes.InTouch;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverContact;
import uk.safeguarding.lookedafterchildren.careleaver.commands.StartCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.platform.records.Recorded;

/** What the shell adds to the decider: the same again, something else, and a stale version. */
class CareLeaverAggregateTest {

  private static final KnownDay SINCE = KnownDay.of(START);
  private static final StartCareLeaverSupport BEGIN = CareLeaverRecord.start(ELIGIBLE, SINCE);
  private static final UUID A = new UUID(9, 1);
  private static final RecordCareLeaverContact CONTACT = CareLeaverRecord.contact(A, START);

  private AggregateTestFixture<CareLeaverAggregate> fixture =
      new AggregateTestFixture<>(CareLeaverAggregate.class);

  @BeforeEach
  void setUp() {
    fixture = new AggregateTestFixture<>(CareLeaverAggregate.class);
  }

  @Test
  void a_beginning_is_new() {
    fixture
        .givenNoPriorActivity()
        .when(BEGIN, said("/care-leaver", "a"))
        .expectEvents(
            new CareLeaverSupportStarted(ID, CHILD, 17, ELIGIBLE, SINCE, false, null, MILESTONES))
        .expectResultMessagePayload(new Recorded(0, true));
  }

  @Test
  void the_same_put_again_changes_nothing() {
    begun()
        .when(BEGIN, said("/care-leaver", "a"))
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(0, false));
  }

  @Test
  void something_else_under_the_same_address_is_refused() {
    begun().when(BEGIN, said("/care-leaver", "b")).expectException(AlreadyRecorded.class);
  }

  @Test
  void a_stale_version_is_refused_and_the_current_one_is_not() {
    begun()
        .when(CONTACT, said("/care-leaver/contact", "a", 0))
        .expectEvents(new CareLeaverContactRecorded(ID, CHILD, A, START, InTouch.YES))
        .expectResultMessagePayload(new Recorded(1, true));
    setUp();
    begun().when(CONTACT, said("/care-leaver/contact", "a", 3)).expectException(StaleVersion.class);
  }

  @Test
  void a_contact_needs_a_record_that_is_there() {
    fixture
        .givenNoPriorActivity()
        .when(CONTACT, said("/care-leaver/contact", "a"))
        .expectException(AggregateNotFoundException.class);
  }

  private TestExecutor<CareLeaverAggregate> begun() {
    return fixture.givenCommands(
        GenericCommandMessage.<StartCareLeaverSupport>asCommandMessage(BEGIN)
            .withMetaData(said("/care-leaver", "a")));
  }

  private static Map<String, Object> said(String address, String content) {
    return Map.of("address", address, "content", content);
  }

  private static Map<String, Object> said(String address, String content, long expectedVersion) {
    return Map.of("address", address, "content", content, "expectedVersion", expectedVersion);
  }
}
