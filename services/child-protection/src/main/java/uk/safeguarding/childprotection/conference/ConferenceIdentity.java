package uk.safeguarding.childprotection.conference;

import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CATEGORY_GOES_WITH_A_PLAN;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.CONFERENCE_FOLLOWS_ITS_START;
import static uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceRule.ROUTE_NAMES_ITS_START;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;

/** What makes the record of a conference one that can be told apart and counted. */
final class ConferenceIdentity {

  private ConferenceIdentity() {}

  /**
   * Demands of a conference that is called that it names what its route starts from.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when it does not
   */
  static void require(
      ConferenceRoute route, @Nullable Section47EnquiryId enquiry, @Nullable LocalDate notifiedOn) {
    ROUTE_NAMES_ITS_START.require(
        switch (route) {
          case SECTION_47_ENQUIRY -> enquiry != null && notifiedOn == null;
          case TRANSFER_IN -> enquiry == null && notifiedOn != null;
        });
  }

  /**
   * Demands the same of a conference that was held, and that its days are in order.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when they are not
   */
  static void require(InitialChildProtectionConferenceHeld held) {
    require(held.route(), held.enquiry(), held.notifiedOn());
    LocalDate first = held.firstStrategyDiscussionOn();
    LocalDate last = held.lastStrategyDiscussionOn();
    ROUTE_NAMES_ITS_START.require(
        switch (held.route()) {
          case SECTION_47_ENQUIRY -> last != null;
          case TRANSFER_IN -> first == null && last == null;
        });
    CONFERENCE_FOLLOWS_ITS_START.require(
        inOrder(first, last)
            && inOrder(last, held.heldOn())
            && inOrder(held.notifiedOn(), held.heldOn()));
    CATEGORY_GOES_WITH_A_PLAN.require(
        (held.outcome() == ConferenceOutcome.PLAN) == (held.category() != null));
  }

  private static boolean inOrder(@Nullable LocalDate earlier, @Nullable LocalDate later) {
    return earlier == null || later == null || !earlier.isAfter(later);
  }
}
