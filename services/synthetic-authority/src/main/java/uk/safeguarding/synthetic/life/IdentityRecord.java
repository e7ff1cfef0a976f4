package uk.safeguarding.synthetic.life;

import java.time.LocalDate;

/** How a child's identity came to be recorded: late, wrongly, or twice. */
public final class IdentityRecord {

  private LocalDate toldBirth;
  private boolean heardOf;
  private boolean identified;
  private boolean duplicate;

  IdentityRecord(LocalDate birth) {
    this.toldBirth = birth;
  }

  /** The date of birth as it was told when the child was identified. */
  public LocalDate toldBirth() {
    return toldBirth;
  }

  public void setToldBirth(LocalDate told) {
    toldBirth = told;
  }

  /** Whether this is the first that is heard of the child. */
  public boolean hear() {
    boolean first = !heardOf;
    heardOf = true;
    return first;
  }

  public boolean isIdentified() {
    return identified;
  }

  public void setIdentified() {
    identified = true;
  }

  /** Whether the child was once recorded under a second number. */
  public boolean wasDuplicate() {
    return duplicate;
  }

  public void setDuplicate() {
    duplicate = true;
  }
}
