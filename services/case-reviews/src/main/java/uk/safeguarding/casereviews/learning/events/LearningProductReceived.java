package uk.safeguarding.casereviews.learning.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.learning.LearningProductId;

/** Staff of an agency received it. */
public record LearningProductReceived(
    LearningProductId product, UUID receipt, AgencyCode agency, int staff, LocalDate receivedOn)
    implements LearningProductEvent {}
