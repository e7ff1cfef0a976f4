package uk.safeguarding.casereviews.learning.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.learning.LearningProductId;

/** Record that staff of an agency received it. */
public record ReceiveLearningProduct(
    @TargetAggregateIdentifier LearningProductId product,
    UUID receipt,
    AgencyCode agency,
    int staff,
    LocalDate receivedOn)
    implements LearningProductCommand {}
