package uk.safeguarding.contactsandreferrals.contact.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ContactOutcome;

/** Record what came of a contact. */
public record RecordContactOutcome(
    @TargetAggregateIdentifier ContactId contact, ContactOutcome outcome, LocalDate decidedOn)
    implements ContactCommand {}
