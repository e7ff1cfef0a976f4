package uk.safeguarding.childprotection.proceedings.careproceedings.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareApplication;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;

/**
 * How the proceedings began was recorded wrongly; it was like this.
 *
 * @param preProceedings that came before; null where there were none
 * @param application the order applied for
 * @param issuedOn the day on which the court issued the application
 */
public record CareProceedingsCorrected(
    CareProceedingsId proceedings,
    ChildRef child,
    @Nullable PreProceedingsId preProceedings,
    CareApplication application,
    LocalDate issuedOn)
    implements CareProceedingsEvent {}
