package uk.safeguarding.childprotection.proceedings.careproceedings.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareApplication;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;

/**
 * Correct how proceedings began.
 *
 * @param preProceedings that came before; null where there were none
 * @param application the order applied for
 * @param issuedOn the day on which the court issued the application
 */
public record CorrectCareProceedings(
    @TargetAggregateIdentifier CareProceedingsId proceedings,
    @Nullable PreProceedingsId preProceedings,
    CareApplication application,
    LocalDate issuedOn)
    implements CareProceedingsCommand {}
