package uk.safeguarding.contactsandreferrals.allegation.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.contactsandreferrals.allegation.AllegationOutcome;

/** Correct what the allegation came to. */
public record CorrectAllegationConclusion(
    @TargetAggregateIdentifier AllegationId allegation,
    AllegationOutcome outcome,
    LocalDate concludedOn)
    implements AllegationCommand {}
