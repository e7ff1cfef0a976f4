package uk.safeguarding.casereviews.childdeath.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.FormKind;
import uk.safeguarding.casereviews.childdeath.InformingAgency;

/** Record that a form came in. */
public record ReceiveChildDeathForm(
    @TargetAggregateIdentifier ChildDeathId death,
    UUID form,
    InformingAgency agency,
    FormKind kind,
    LocalDate receivedOn)
    implements ChildDeathCommand {}
