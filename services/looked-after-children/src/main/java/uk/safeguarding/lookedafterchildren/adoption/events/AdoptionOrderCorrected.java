package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdopterGenders;
import uk.safeguarding.lookedafterchildren.adoption.AdopterLegalStatus;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionConsent;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/**
 * The adoption order was recorded wrongly; it was like this.
 *
 * @param formerFosterCarer whether the adopters had fostered the child before
 * @param numberOfAdopters one or two
 */
public record AdoptionOrderCorrected(
    AdoptionId adoption,
    ChildRef child,
    boolean formerFosterCarer,
    int numberOfAdopters,
    AdopterGenders genders,
    AdopterLegalStatus legalStatus,
    AdoptionConsent consent,
    LocalDate grantedOn)
    implements AdoptionEvent {}
