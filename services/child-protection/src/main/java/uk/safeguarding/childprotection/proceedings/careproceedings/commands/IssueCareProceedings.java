package uk.safeguarding.childprotection.proceedings.careproceedings.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareApplication;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Record that the court issued an application.
 *
 * @param age of the child on the day of issue, in completed years; null before birth
 * @param preProceedings that came before; null where there were none
 * @param application the order applied for
 * @param issuedOn the day on which the court issued the application
 */
public record IssueCareProceedings(
    @TargetAggregateIdentifier CareProceedingsId proceedings,
    ChildRef child,
    @Nullable Integer age,
    @Nullable PreProceedingsId preProceedings,
    CareApplication application,
    LocalDate issuedOn)
    implements CareProceedingsCommand {}
