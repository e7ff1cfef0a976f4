package uk.safeguarding.platform.records;

import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;

import java.util.Set;
import uk.safeguarding.platform.security.Role;

/**
 * Which roles may use a kind of record; who is in neither set is refused. People of an agency pass
 * for the agency that keeps the record only, which {@link Records} and {@link RecordHistory} ask;
 * roles of the partnership belong to no agency and pass with their role alone.
 *
 * @param readers may read a record's history
 * @param keepers may put what happened to it
 */
public record RecordAccess(Set<Role> readers, Set<Role> keepers) {

  /** What agencies' systems keep: read and put by the same people. */
  public static final RecordAccess OF_AGENCIES =
      new RecordAccess(
          Set.of(AGENCY_SUBMITTER, AGENCY_APPROVER), Set.of(AGENCY_SUBMITTER, AGENCY_APPROVER));

  /** Records of the partnership itself, which its business unit keeps and no single agency sees. */
  public static final RecordAccess OF_THE_BUSINESS_UNIT =
      new RecordAccess(Set.of(BUSINESS_UNIT), Set.of(BUSINESS_UNIT));

  /** What an agency has the duty to record and the business unit may record for it. */
  public static final RecordAccess OF_KEEPER_AND_BUSINESS_UNIT =
      new RecordAccess(
          Set.of(BUSINESS_UNIT, AGENCY_SUBMITTER, AGENCY_APPROVER),
          Set.of(BUSINESS_UNIT, AGENCY_SUBMITTER, AGENCY_APPROVER));

  public RecordAccess {
    readers = Set.copyOf(readers);
    keepers = Set.copyOf(keepers);
  }
}
