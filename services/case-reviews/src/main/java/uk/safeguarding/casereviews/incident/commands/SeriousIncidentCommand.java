package uk.safeguarding.casereviews.incident.commands;

import uk.safeguarding.casereviews.incident.SeriousIncidentId;

/** An intention about a serious incident. */
public sealed interface SeriousIncidentCommand
    permits RecordSeriousIncident,
        CorrectSeriousIncident,
        NotifySeriousIncident,
        CorrectSeriousIncidentNotification,
        WithdrawSeriousIncident {

  SeriousIncidentId incident();
}
