package uk.safeguarding.platform.records;

import uk.safeguarding.platform.security.SignedInUser;

/**
 * The agency whose systems keep the records of children: the council's children's services.
 *
 * @param agency its code
 */
public record RecordKeeper(String agency) {

  /**
   * Answers 403 to every other agency; asked by whoever does something before it puts a record, as
   * {@link Records} asks by itself.
   */
  public void demand() {
    demand(agency);
  }

  /** Answers 403 to every agency but the one that a record is about. */
  static void demand(String agency) {
    SignedInUser user = SignedInUser.current();
    if (user != null) {
      user.mustActFor(agency);
    }
  }
}
