package uk.safeguarding.contactsandreferrals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationEvent;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentEvent;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentityEvent;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEvent;
import uk.safeguarding.contactsandreferrals.contact.events.ContactEvent;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralEvent;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEvent;
import uk.safeguarding.contactsandreferrals.exploitationrisk.events.ExploitationRiskEvent;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeEvent;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEvent;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralEvent;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEvent;

/** Everything that this service stores and tells. */
final class ContactsAndReferralsEvents {

  static final List<Class<?>> ALL =
      Stream.<Class<?>>of(
              ChildIdentityEvent.class,
              ContactEvent.class,
              ReferralEvent.class,
              AssessmentEvent.class,
              EarlyHelpEvent.class,
              ChildInNeedPlanEvent.class,
              MissingEpisodeEvent.class,
              YoungCarerEvent.class,
              AllegationEvent.class,
              DomesticAbuseReferralEvent.class,
              PrivateFosteringEvent.class,
              ExploitationRiskEvent.class)
          .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
          .toList();

  private ContactsAndReferralsEvents() {}
}
