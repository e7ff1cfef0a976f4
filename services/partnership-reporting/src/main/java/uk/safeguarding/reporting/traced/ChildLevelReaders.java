package uk.safeguarding.reporting.traced;

import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.SignedInUser;

/**
 * Who may see which children and records are behind a figure: auditors, who check that figures are
 * right. Everybody else who may see the figure sees how many there are and which services recorded
 * them. Business unit and board need no single child for what they do, an agency has its records in
 * its own system, and the operator reads no figures at all.
 */
public final class ChildLevelReaders {

  private ChildLevelReaders() {}

  public static boolean admit(SignedInUser user) {
    return user.role() == Role.AUDITOR;
  }
}
