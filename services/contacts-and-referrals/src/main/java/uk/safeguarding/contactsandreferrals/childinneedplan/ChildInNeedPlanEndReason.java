package uk.safeguarding.contactsandreferrals.childinneedplan;

import org.jspecify.annotations.Nullable;

/**
 * Why a plan ended: the reasons for closure of the children in need census, and the two ways in
 * which a child goes on to another kind of plan while the case stays open.
 */
public enum ChildInNeedPlanEndReason {
  ADOPTED("RC1"),
  DIED("RC2"),
  CHILD_ARRANGEMENTS_ORDER("RC3"),
  SPECIAL_GUARDIANSHIP_ORDER("RC4"),
  TRANSFERRED_TO_ANOTHER_AUTHORITY("RC5"),
  TRANSFERRED_TO_ADULT_SOCIAL_CARE("RC6"),
  NO_LONGER_IN_NEED_OR_ANOTHER_REASON("RC7"),
  /** The child became the subject of a child protection plan. */
  STEPPED_UP_TO_CHILD_PROTECTION(null),
  BECAME_LOOKED_AFTER(null);

  private final @Nullable String censusCode;

  ChildInNeedPlanEndReason(@Nullable String censusCode) {
    this.censusCode = censusCode;
  }

  /** The code in the census; null where the case goes on. */
  public @Nullable String censusCode() {
    return censusCode;
  }
}
