package uk.safeguarding.platform.security;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a person does in the partnership; the two agency roles are held for one agency. */
public enum Role {
  AGENCY_SUBMITTER("agency", "Agency submitter"),
  AGENCY_APPROVER("agency-approver", "Agency approver"),
  BUSINESS_UNIT("business-unit", "Business unit"),
  CHAIR("chair", "Independent chair or scrutineer"),
  BOARD("board", "Board member"),
  PANEL("panel", "Panel member"),
  AUDITOR("auditor", "Auditor"),
  /** Health's office of the child death overview panel, which serves several areas. */
  CHILD_DEATH_OVERVIEW("child-death-overview", "Child death overview"),
  OPERATOR("operator", "Operator");

  private final String code;
  private final String label;

  Role(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The name in files and documents, such as {@code business-unit}. */
  public String code() {
    return code;
  }

  /** The name people read. */
  public String label() {
    return label;
  }

  public boolean belongsToAgency() {
    return this == AGENCY_SUBMITTER || this == AGENCY_APPROVER;
  }

  /** What {@code @PreAuthorize("hasRole('BUSINESS_UNIT')")} looks for. */
  public GrantedAuthority authority() {
    return new SimpleGrantedAuthority("ROLE_" + name());
  }
}
