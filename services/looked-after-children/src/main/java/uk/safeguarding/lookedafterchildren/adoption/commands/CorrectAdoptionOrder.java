package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdopterGenders;
import uk.safeguarding.lookedafterchildren.adoption.AdopterLegalStatus;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionConsent;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/**
 * Correct the adoption order.
 *
 * @param formerFosterCarer whether the adopters had fostered the child before
 * @param numberOfAdopters one or two
 */
public record CorrectAdoptionOrder(
    @TargetAggregateIdentifier AdoptionId adoption,
    boolean formerFosterCarer,
    int numberOfAdopters,
    AdopterGenders genders,
    AdopterLegalStatus legalStatus,
    AdoptionConsent consent,
    LocalDate grantedOn)
    implements AdoptionEndCommand {}
