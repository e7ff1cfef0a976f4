package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.CHILD;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.ID;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.START;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.start;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.visit;

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
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.StartPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitMade;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitOutcome;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitPlace;
import uk.safeguarding.platform.records.Recorded;

/** What the shell adds to the decider: the same again, something else, and a stale version. */
class PeriodOfCareAggregateTest {

  private static final UUID A = new UUID(9, 1);
  private static final LocalDate DAY = START.plusDays(3);
  private static final RecordLookedAfterVisit VISIT = visit(A, DAY);

  private AggregateTestFixture<PeriodOfCareAggregate> fixture =
      new AggregateTestFixture<>(PeriodOfCareAggregate.class);

  @BeforeEach
  void setUp() {
    fixture = new AggregateTestFixture<>(PeriodOfCareAggregate.class);
  }

  @Test
  void a_start_is_new_and_the_same_put_again_changes_nothing() {
    fixture
        .givenNoPriorActivity()
        .when(start(), said("/period", "a"))
        .expectResultMessagePayload(new Recorded(2, true));
    setUp();
    started()
        .when(start(), said("/period", "a"))
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(2, false));
  }

  @Test
  void something_else_under_the_same_address_is_refused() {
    started().when(start(), said("/period", "b")).expectException(AlreadyRecorded.class);
  }

  @Test
  void a_stale_version_is_refused_and_the_current_one_is_not() {
    started()
        .when(VISIT, said("/period/visits/a", "a", 2))
        .expectEvents(
            new LookedAfterVisitMade(
                ID, CHILD, A, DAY, DAY, VisitOutcome.CHILD_SEEN_ALONE, VisitPlace.PLACEMENT),
            new LookedAfterVisitDue(ID, CHILD, DAY, DAY.plusWeeks(6)))
        .expectResultMessagePayload(new Recorded(4, true));
    setUp();
    started().when(VISIT, said("/period/visits/a", "a", 1)).expectException(StaleVersion.class);
  }

  @Test
  void a_visit_needs_a_period_that_is_there() {
    fixture
        .givenNoPriorActivity()
        .when(VISIT, said("/period/visits/a", "a"))
        .expectException(AggregateNotFoundException.class);
  }

  private TestExecutor<PeriodOfCareAggregate> started() {
    return fixture.givenCommands(
        GenericCommandMessage.<StartPeriodOfCare>asCommandMessage(start())
            .withMetaData(said("/period", "a")));
  }

  private static Map<String, Object> said(String address, String content) {
    return Map.of("address", address, "content", content);
  }

  private static Map<String, Object> said(String address, String content, long expectedVersion) {
    return Map.of("address", address, "content", content, "expectedVersion", expectedVersion);
  }
}
