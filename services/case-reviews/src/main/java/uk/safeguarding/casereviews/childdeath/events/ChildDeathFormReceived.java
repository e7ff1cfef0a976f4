package uk.safeguarding.casereviews.childdeath.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.FormKind;
import uk.safeguarding.casereviews.childdeath.InformingAgency;
import uk.safeguarding.kernel.ChildRef;

/** An agency sent a form. */
public record ChildDeathFormReceived(
    ChildDeathId death,
    ChildRef child,
    UUID form,
    InformingAgency agency,
    FormKind kind,
    LocalDate receivedOn)
    implements ChildDeathEvent {}
