package uk.safeguarding.agencyreturns.submission.commands;

/** What can be asked of a return. */
public sealed interface AgencyReturnCommand permits SubmitReturn {}
