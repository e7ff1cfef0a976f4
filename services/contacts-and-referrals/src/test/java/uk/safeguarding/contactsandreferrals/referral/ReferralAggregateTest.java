package uk.safeguarding.contactsandreferrals.referral;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.contactsandreferrals.referral.commands.DecideReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.ReceiveReferral;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosedWithNoFurtherAction;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralReceived;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.StaleVersion;
import uk.safeguarding.platform.records.Recorded;

/** What the shell adds to the decider: the same again, something else, and a stale version. */
class ReferralAggregateTest {

  private static final ReferralId ID = new ReferralId(new UUID(4, 7));
  private static final ContactId CONTACT = new ContactId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final ReceiveReferral RECEIVE =
      new ReceiveReferral(
          ID, CHILD, 9, CONTACT, ReferralSource.SCHOOL, ExploitationFactor.NONE, false, MONDAY);
  private static final DecideReferral DECIDE =
      new DecideReferral(ID, ReferralDecision.NO_FURTHER_ACTION, MONDAY);

  private AggregateTestFixture<ReferralAggregate> fixture =
      new AggregateTestFixture<>(ReferralAggregate.class);

  @BeforeEach
  void setUp() {
    fixture = new AggregateTestFixture<>(ReferralAggregate.class);
  }

  @Test
  void a_receipt_is_new() {
    fixture
        .givenNoPriorActivity()
        .when(RECEIVE, said("/referral", "a"))
        .expectEvents(
            new ReferralReceived(
                ID,
                CHILD,
                9,
                CONTACT,
                ReferralSource.SCHOOL,
                ExploitationFactor.NONE,
                false,
                MONDAY))
        .expectResultMessagePayload(new Recorded(0, true));
  }

  @Test
  void the_same_put_again_changes_nothing() {
    received()
        .when(RECEIVE, said("/referral", "a"))
        .expectNoEvents()
        .expectResultMessagePayload(new Recorded(0, false));
  }

  @Test
  void something_else_under_the_same_address_is_refused() {
    received().when(RECEIVE, said("/referral", "b")).expectException(AlreadyRecorded.class);
  }

  @Test
  void a_stale_version_is_refused_and_the_current_one_is_not() {
    received()
        .when(DECIDE, said("/referral/decision", "a", 0))
        .expectEvents(new ReferralClosedWithNoFurtherAction(ID, CHILD, MONDAY))
        .expectResultMessagePayload(new Recorded(1, true));
    setUp();
    received().when(DECIDE, said("/referral/decision", "a", 3)).expectException(StaleVersion.class);
  }

  @Test
  void a_decision_needs_a_referral_that_is_there() {
    fixture
        .givenNoPriorActivity()
        .when(DECIDE, said("/referral/decision", "a"))
        .expectException(AggregateNotFoundException.class);
  }

  private TestExecutor<ReferralAggregate> received() {
    return fixture.givenCommands(
        GenericCommandMessage.<ReceiveReferral>asCommandMessage(RECEIVE)
            .withMetaData(said("/referral", "a")));
  }

  private static Map<String, Object> said(String address, String content) {
    return Map.of("address", address, "content", content);
  }

  private static Map<String, Object> said(String address, String content, long expectedVersion) {
    return Map.of("address", address, "content", content, "expectedVersion", expectedVersion);
  }
}
