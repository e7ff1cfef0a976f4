package uk.safeguarding.platform.vault;

/**
 * Who asks for what is closed to everybody else, and what for; kept by the vault with the time.
 *
 * @param username the person who asks
 */
public record RestrictedAccess(String username, Purpose purpose) {

  /** Why a closed record may be opened. A code and no words, for words name people. */
  public enum Purpose {
    COURT_ORDER,
    SAFEGUARDING_CONCERN,
    ADOPTION_RECORDS_REQUEST
  }

  public RestrictedAccess {
    if (username.isBlank()) {
      throw new IllegalArgumentException("Restricted access is by a named person only.");
    }
  }
}
