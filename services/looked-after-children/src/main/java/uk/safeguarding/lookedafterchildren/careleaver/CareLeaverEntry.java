package uk.safeguarding.lookedafterchildren.careleaver;

/** A part of the record that can be withdrawn by itself. */
public enum CareLeaverEntry {
  CATEGORY_CHANGE,
  PERSONAL_ADVISER,
  CONTACT,
  ACCOMMODATION,
  ACTIVITY,
  STAYING_PUT,
  DEPARTURE,
  END,
  REOPENING
}
