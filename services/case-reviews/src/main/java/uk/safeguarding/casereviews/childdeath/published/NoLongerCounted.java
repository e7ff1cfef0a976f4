package uk.safeguarding.casereviews.childdeath.published;

import uk.safeguarding.casereviews.childdeath.ChildDeathId;

/** A death whose record should never have been made. */
public record NoLongerCounted(ChildDeathId death) {}
