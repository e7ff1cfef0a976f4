package uk.safeguarding.contactsandreferrals.domesticabusereferral.commands;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.ChildInHousehold;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferrer;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseRisk;

/**
 * Refer a household to the multi-agency risk assessment conference.
 *
 * @param children the children in the household; empty where there is none
 * @param previousReferral the last referral before this one, where it is recorded here
 * @param previousOn the day of the last referral before this one; null where there was none
 */
public record MakeDomesticAbuseReferral(
    @TargetAggregateIdentifier DomesticAbuseReferralId referral,
    LocalDate referredOn,
    DomesticAbuseReferrer referredBy,
    DomesticAbuseRisk risk,
    List<ChildInHousehold> children,
    @Nullable DomesticAbuseReferralId previousReferral,
    @Nullable LocalDate previousOn)
    implements DomesticAbuseReferralCommand {}
