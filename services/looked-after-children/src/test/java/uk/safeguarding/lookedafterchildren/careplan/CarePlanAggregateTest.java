package uk.safeguarding.lookedafterchildren.careplan;

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
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.StaleVersion;
import uk.safeguarding.lookedafterchildren.careplan.commands.PrepareCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.StartCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanPrepared;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanStarted;
import uk.safeguarding.platform.records.Recorded;

/** What the shell adds to the decider: the same again, something else, and a stale version. */
class CarePlanAggregateTest {

  private static final CarePlanId ID = new CarePlanId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID PERIOD = new UUID(2, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final StartCarePlan START = new StartCarePlan(ID, CHILD, 9, PERIOD, MONDAY);
  private static final PrepareCarePlan PREPARE =
      new PrepareCarePlan(ID, PermanencePlan.RETURN_TO_FAMILY, MONDAY);

  private AggregateTestFixture<CarePlanAggregate> fixture =
      new AggregateTestFixture<>(CarePlanAggregate.class);

  @BeforeEach
  void setUp() {
    fixture = new AggregateTestFixture<>(CarePlanAggregate.class);
  }

  @Test
  void a_start_is_new() {
    fixture
        .givenNoPriorActivity()
        .when(START, said("/plan", "a"))
        .expectEvents(new CarePlanStarted(ID, CHILD, 9, PERIOD, MONDAY))
        .expectResultMessagePayload(new Recorded(0, true));
  }

  @Test
  void the_same_put_again_changes_nothing() {
    started()
        .when(START, said("/plan", "a"))
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(0, false));
  }

  @Test
  void something_else_under_the_same_address_is_refused() {
    started().when(START, said("/plan", "b")).expectException(AlreadyRecorded.class);
  }

  @Test
  void a_stale_version_is_refused_and_the_current_one_is_not() {
    started()
        .when(PREPARE, said("/plan/preparation", "a", 0))
        .expectEvents(new CarePlanPrepared(ID, CHILD, PermanencePlan.RETURN_TO_FAMILY, MONDAY))
        .expectResultMessagePayload(new Recorded(1, true));
    setUp();
    started().when(PREPARE, said("/plan/preparation", "a", 3)).expectException(StaleVersion.class);
  }

  @Test
  void a_preparation_needs_a_care_plan_that_is_there() {
    fixture
        .givenNoPriorActivity()
        .when(PREPARE, said("/plan/preparation", "a"))
        .expectException(AggregateNotFoundException.class);
  }

  private TestExecutor<CarePlanAggregate> started() {
    return fixture.givenCommands(
        GenericCommandMessage.<StartCarePlan>asCommandMessage(START)
            .withMetaData(said("/plan", "a")));
  }

  private static Map<String, Object> said(String address, String content) {
    return Map.of("address", address, "content", content);
  }

  private static Map<String, Object> said(String address, String content, long expectedVersion) {
    return Map.of("address", address, "content", content, "expectedVersion", expectedVersion);
  }
}
