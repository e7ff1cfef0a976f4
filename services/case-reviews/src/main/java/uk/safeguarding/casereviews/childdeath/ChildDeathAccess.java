package uk.safeguarding.casereviews.childdeath;

import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Role.CHILD_DEATH_OVERVIEW;

import java.util.Set;
import uk.safeguarding.platform.records.RecordAccess;

/** Who may see deaths of children: the few who review them, and who audits that. */
public final class ChildDeathAccess {

  /** The business unit, the overview's office and the auditor read; the first two record. */
  public static final RecordAccess ROLES =
      new RecordAccess(
          Set.of(BUSINESS_UNIT, CHILD_DEATH_OVERVIEW, AUDITOR),
          Set.of(BUSINESS_UNIT, CHILD_DEATH_OVERVIEW));

  private ChildDeathAccess() {}
}
