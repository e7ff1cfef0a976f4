package uk.safeguarding.contactsandreferrals.missingepisode;

import static uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeRule.EPISODE_IS_KEPT_BY_ITS_AGENCY;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.RecordReturnFromMissing;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.ReportMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeReported;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingRecorded;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.StaleVersion;
import uk.safeguarding.platform.records.Recorded;

/** The shell, above all whose record it is when it is read back. */
class MissingEpisodeAggregateTest {

  private static final MissingEpisodeId ID = new MissingEpisodeId(new UUID(7, 2));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final String POLICE = "hampshire-police";
  private static final Instant MISSING = Instant.parse("2018-10-01T20:00:00Z");
  private static final Instant BACK = Instant.parse("2018-10-02T06:00:00Z");
  private static final ReportMissingEpisode REPORT =
      new ReportMissingEpisode(ID, CHILD, 14, POLICE, MissingFrom.HOME, MISSING, MISSING);
  private static final RecordReturnFromMissing RETURN =
      new RecordReturnFromMissing(ID, POLICE, BACK, FoundBy.POLICE);

  private AggregateTestFixture<MissingEpisodeAggregate> fixture =
      new AggregateTestFixture<>(MissingEpisodeAggregate.class);

  @BeforeEach
  void setUp() {
    fixture = new AggregateTestFixture<>(MissingEpisodeAggregate.class);
  }

  @Test
  void a_report_is_new_and_the_same_again_changes_nothing() {
    fixture
        .givenNoPriorActivity()
        .when(REPORT, said("/episode", "a"))
        .expectEvents(
            new MissingEpisodeReported(ID, CHILD, 14, POLICE, MissingFrom.HOME, MISSING, MISSING))
        .expectResultMessagePayload(new Recorded(0, true));
    setUp();
    reported()
        .when(REPORT, said("/episode", "a"))
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(0, false));
  }

  @Test
  void only_the_agency_that_reported_it_records_its_return() {
    reported()
        .when(
            new RecordReturnFromMissing(ID, "scc-childrens-services", BACK, FoundBy.POLICE),
            said("/episode/return", "a"))
        .expectNoEvents()
        .expectException(RuleBroken.class)
        .expectExceptionMessage(EPISODE_IS_KEPT_BY_ITS_AGENCY.sentence());
    setUp();
    reported()
        .when(RETURN, said("/episode/return", "a"))
        .expectEvents(new ReturnFromMissingRecorded(ID, CHILD, POLICE, BACK, FoundBy.POLICE));
  }

  @Test
  void something_else_under_the_same_address_is_refused() {
    reported().when(REPORT, said("/episode", "b")).expectException(AlreadyRecorded.class);
  }

  @Test
  void a_stale_version_is_refused() {
    reported()
        .when(RETURN, Map.of("address", "/episode/return", "content", "a", "expectedVersion", 3L))
        .expectException(StaleVersion.class);
  }

  @Test
  void a_return_needs_an_episode_that_is_there() {
    fixture
        .givenNoPriorActivity()
        .when(RETURN, said("/episode/return", "a"))
        .expectException(AggregateNotFoundException.class);
  }

  private TestExecutor<MissingEpisodeAggregate> reported() {
    return fixture.givenCommands(
        GenericCommandMessage.<ReportMissingEpisode>asCommandMessage(REPORT)
            .withMetaData(said("/episode", "a")));
  }

  private static Map<String, Object> said(String address, String content) {
    return Map.of("address", address, "content", content);
  }
}
