package uk.safeguarding.lookedafterchildren.milestones;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.Birth.Born;
import uk.safeguarding.platform.vault.IdentityVault;
import uk.safeguarding.platform.vault.ProtectedChild;

/** What the vault is asked about birthdays; a date of birth goes from here into no command. */
public final class Birthdays {

  private final IdentityVault vault;

  public Birthdays(IdentityVault vault) {
    this.vault = vault;
  }

  /** Completed years of age on a day; null when not born on that day. */
  public @Nullable Integer ageOn(ChildRef child, LocalDate day) {
    return vault.ageOn(child, day);
  }

  public SortedMap<Integer, MilestoneMonth> milestones(ChildRef child) {
    return MilestoneMonth.all(vault.ageMilestones(child));
  }

  /** The month of the 16th birthday; null when not born. */
  public @Nullable MilestoneMonth sixteenIn(ChildRef child) {
    return milestones(child).get(16);
  }

  public boolean isBirthday(ChildRef child, LocalDate day) {
    return !Objects.equals(vault.ageOn(child, day), vault.ageOn(child, day.minusDays(1)));
  }

  /** Whether an age is reached on a day. */
  public boolean isBirthday(ChildRef child, LocalDate day, int age) {
    return isBirthday(child, day) && Objects.equals(vault.ageOn(child, day), age);
  }

  /** For a calculation whose answer tells no date; null when not born. */
  public @Nullable LocalDate dateOfBirth(ChildRef child) {
    ProtectedChild known = vault.find(child);
    return known != null && known.birth() instanceof Born born ? born.dateOfBirth() : null;
  }
}
