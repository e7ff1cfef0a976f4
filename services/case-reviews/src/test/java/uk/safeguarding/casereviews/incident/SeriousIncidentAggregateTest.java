package uk.safeguarding.casereviews.incident;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.casereviews.incident.commands.RecordSeriousIncident;
import uk.safeguarding.casereviews.incident.commands.WithdrawSeriousIncident;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.StaleVersion;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Recorded;

/** What the shell adds to the decider: the same again, something else, and a stale version. */
class SeriousIncidentAggregateTest {

  private static final SeriousIncidentId ID = new SeriousIncidentId(new UUID(1, 6));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final RecordSeriousIncident KNOWN =
      new RecordSeriousIncident(
          ID,
          null,
          null,
          MONDAY,
          IncidentOutcome.DIED,
          AbuseOrNeglect.NEITHER,
          KindOfHarm.NOT_YET_KNOWN,
          false);
  private static final WithdrawSeriousIncident WITHDRAW =
      new WithdrawSeriousIncident(ID, WithdrawalReason.DUPLICATE);

  private AggregateTestFixture<SeriousIncidentAggregate> fixture =
      new AggregateTestFixture<>(SeriousIncidentAggregate.class);

  @BeforeEach
  void setUp() {
    fixture = new AggregateTestFixture<>(SeriousIncidentAggregate.class);
  }

  @Test
  void the_same_put_again_changes_nothing() {
    recorded()
        .when(KNOWN, said("/incident", "a"))
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(1, false));
  }

  @Test
  void something_else_under_the_same_address_is_refused() {
    recorded().when(KNOWN, said("/incident", "b")).expectException(AlreadyRecorded.class);
  }

  @Test
  void a_stale_version_is_refused_and_the_current_one_is_not() {
    recorded()
        .when(WITHDRAW, said("/incident/withdrawal", "a", 1))
        .expectSuccessfulHandlerExecution();
    setUp();
    recorded()
        .when(WITHDRAW, said("/incident/withdrawal", "a", 0))
        .expectException(StaleVersion.class);
  }

  @Test
  void a_withdrawal_needs_an_incident_that_is_there() {
    fixture
        .givenNoPriorActivity()
        .when(WITHDRAW, said("/incident/withdrawal", "a"))
        .expectException(AggregateNotFoundException.class);
  }

  private TestExecutor<SeriousIncidentAggregate> recorded() {
    return fixture.givenCommands(
        GenericCommandMessage.<RecordSeriousIncident>asCommandMessage(KNOWN)
            .withMetaData(said("/incident", "a")));
  }

  private static Map<String, Object> said(String address, String content) {
    return Map.of("address", address, "content", content);
  }

  private static Map<String, Object> said(String address, String content, long expectedVersion) {
    return Map.of("address", address, "content", content, "expectedVersion", expectedVersion);
  }
}
