package uk.safeguarding.childprotection.section47enquiry;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.childprotection.section47enquiry.commands.RecordSection47Outcome;
import uk.safeguarding.childprotection.section47enquiry.commands.StartSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryStarted;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeRecorded;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.StaleVersion;
import uk.safeguarding.platform.records.Recorded;

/** What the shell adds to the decider: the same again, something else, and a stale version. */
class Section47EnquiryAggregateTest {

  private static final Section47EnquiryId ID = new Section47EnquiryId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final StartSection47Enquiry START =
      new StartSection47Enquiry(ID, CHILD, 9, MONDAY, MONDAY);
  private static final RecordSection47Outcome OUTCOME =
      new RecordSection47Outcome(ID, Section47Outcome.NOT_SUBSTANTIATED, MONDAY);

  private AggregateTestFixture<Section47EnquiryAggregate> fixture =
      new AggregateTestFixture<>(Section47EnquiryAggregate.class);

  @BeforeEach
  void setUp() {
    fixture = new AggregateTestFixture<>(Section47EnquiryAggregate.class);
  }

  @Test
  void a_start_is_new() {
    fixture
        .givenNoPriorActivity()
        .when(START, said("/enquiry", "a"))
        .expectEvents(new Section47EnquiryStarted(ID, CHILD, 9, MONDAY, MONDAY))
        .expectResultMessagePayload(new Recorded(0, true));
  }

  @Test
  void the_same_put_again_changes_nothing() {
    started()
        .when(START, said("/enquiry", "a"))
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(0, false));
  }

  @Test
  void something_else_under_the_same_address_is_refused() {
    started().when(START, said("/enquiry", "b")).expectException(AlreadyRecorded.class);
  }

  @Test
  void a_stale_version_is_refused_and_the_current_one_is_not() {
    var outcome =
        new Section47OutcomeRecorded(ID, CHILD, Section47Outcome.NOT_SUBSTANTIATED, MONDAY);
    started()
        .when(OUTCOME, said("/enquiry/outcome", "a", 0))
        .expectEvents(outcome)
        .expectResultMessagePayload(new Recorded(1, true));
    setUp();
    started().when(OUTCOME, said("/enquiry/outcome", "a", 3)).expectException(StaleVersion.class);
  }

  @Test
  void an_outcome_needs_an_enquiry_that_is_there() {
    fixture
        .givenNoPriorActivity()
        .when(OUTCOME, said("/enquiry/outcome", "a"))
        .expectException(AggregateNotFoundException.class);
  }

  private TestExecutor<Section47EnquiryAggregate> started() {
    return fixture.givenCommands(
        GenericCommandMessage.<StartSection47Enquiry>asCommandMessage(START)
            .withMetaData(said("/enquiry", "a")));
  }

  private static Map<String, Object> said(String address, String content) {
    return Map.of("address", address, "content", content);
  }

  private static Map<String, Object> said(String address, String content, long expectedVersion) {
    return Map.of("address", address, "content", content, "expectedVersion", expectedVersion);
  }
}
