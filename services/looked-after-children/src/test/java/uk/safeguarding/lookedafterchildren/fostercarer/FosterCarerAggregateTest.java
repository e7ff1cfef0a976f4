package uk.safeguarding.lookedafterchildren.fostercarer;

import java.time.LocalDate;
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
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CloseFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReceiveFosterCarerEnquiry;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEnquiryReceived;
import uk.safeguarding.platform.records.Recorded;

/** What the shell adds to the decider: the same again, something else, and a stale version. */
class FosterCarerAggregateTest {

  private static final FosterCarerId ID = new FosterCarerId(new UUID(6, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final ReceiveFosterCarerEnquiry ENQUIRY =
      new ReceiveFosterCarerEnquiry(ID, FosterCarerKind.GENERAL, MONDAY);
  private static final CloseFosterCarer CLOSE =
      new CloseFosterCarer(ID, FosterCarerClosureReason.APPLICATION_WITHDRAWN, null, MONDAY);

  private AggregateTestFixture<FosterCarerAggregate> fixture =
      new AggregateTestFixture<>(FosterCarerAggregate.class);

  @BeforeEach
  void setUp() {
    fixture = new AggregateTestFixture<>(FosterCarerAggregate.class);
  }

  @Test
  void an_enquiry_is_new() {
    fixture
        .givenNoPriorActivity()
        .when(ENQUIRY, said("/carer", "a"))
        .expectEvents(new FosterCarerEnquiryReceived(ID, FosterCarerKind.GENERAL, MONDAY))
        .expectResultMessagePayload(new Recorded(0, true));
  }

  @Test
  void the_same_put_again_changes_nothing() {
    recorded()
        .when(ENQUIRY, said("/carer", "a"))
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(0, false));
  }

  @Test
  void something_else_under_the_same_address_is_refused() {
    recorded().when(ENQUIRY, said("/carer", "b")).expectException(AlreadyRecorded.class);
  }

  @Test
  void a_stale_version_is_refused_and_the_current_one_is_not() {
    var closed =
        new FosterCarerClosed(ID, FosterCarerClosureReason.APPLICATION_WITHDRAWN, null, MONDAY);
    recorded()
        .when(CLOSE, said("/carer/closure", "a", 0))
        .expectEvents(closed)
        .expectResultMessagePayload(new Recorded(1, true));
    setUp();
    recorded().when(CLOSE, said("/carer/closure", "a", 3)).expectException(StaleVersion.class);
  }

  @Test
  void a_closure_needs_a_carer_who_is_there() {
    fixture
        .givenNoPriorActivity()
        .when(CLOSE, said("/carer/closure", "a"))
        .expectException(AggregateNotFoundException.class);
  }

  private TestExecutor<FosterCarerAggregate> recorded() {
    return fixture.givenCommands(
        GenericCommandMessage.<ReceiveFosterCarerEnquiry>asCommandMessage(ENQUIRY)
            .withMetaData(said("/carer", "a")));
  }

  private static Map<String, Object> said(String address, String content) {
    return Map.of("address", address, "content", content);
  }

  private static Map<String, Object> said(String address, String content, long expectedVersion) {
    return Map.of("address", address, "content", content, "expectedVersion", expectedVersion);
  }
}
