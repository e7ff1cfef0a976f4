package uk.safeguarding.platform.vault.tables;

import org.springframework.dao.ConcurrencyFailureException;

/** Another transaction changed what this one stands on; it is done again. */
public final class LostRace extends ConcurrencyFailureException {

  private static final long serialVersionUID = 1L;

  public LostRace() {
    super("Another transaction of the identity vault was quicker.");
  }
}
