package uk.safeguarding.contactsandreferrals.child;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.AgeMilestones;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.vault.Birth;
import uk.safeguarding.platform.vault.ChildRule;
import uk.safeguarding.platform.vault.Identified;
import uk.safeguarding.platform.vault.IdentityVault;
import uk.safeguarding.platform.vault.LocalIdentifier;
import uk.safeguarding.platform.vault.ProtectedChild;
import uk.safeguarding.platform.vault.RestrictedAccess;

/** A vault that keeps its promises and nothing on disk. */
final class VaultInMemory implements IdentityVault {

  private final Map<LocalIdentifier, ChildRef> references = new HashMap<>();
  private final Map<ChildRef, Birth> births = new HashMap<>();
  private final Map<ChildRef, ChildRef> survivors = new HashMap<>();
  private long next = 1;

  @Override
  public Identified identify(LocalIdentifier identifier, Birth birth) {
    ChildRef known = known(identifier);
    if (known != null) {
      return new Identified(known, false, !birth.equals(births.get(known)));
    }
    ChildRef made = make(birth);
    references.put(identifier, made);
    return new Identified(made, true, false);
  }

  @Override
  public @Nullable ChildRef known(LocalIdentifier identifier) {
    ChildRef child = references.get(identifier);
    return child == null ? null : survivors.getOrDefault(child, child);
  }

  @Override
  public @Nullable ProtectedChild find(ChildRef child) {
    ChildRef now = survivors.getOrDefault(child, child);
    Birth birth = births.get(now);
    return birth == null ? null : new ProtectedChild(now, birth, List.of());
  }

  @Override
  public @Nullable Integer ageOn(ChildRef child, LocalDate day) {
    return births.get(child) instanceof Birth.Born born
        ? (Integer) AgeMilestones.ageOn(day, born.dateOfBirth())
        : null;
  }

  @Override
  public SortedMap<Integer, Month> ageMilestones(ChildRef child) {
    return birth(child) instanceof Birth.Born born
        ? AgeMilestones.of(born.dateOfBirth())
        : new TreeMap<>();
  }

  @Override
  public void born(ChildRef child, LocalDate dateOfBirth) {
    ChildRule.CHILD_IS_BORN_ONCE.require(
        !(birth(child) instanceof Birth.Born born) || born.dateOfBirth().equals(dateOfBirth));
    births.put(child, new Birth.Born(dateOfBirth));
  }

  @Override
  public void correctDateOfBirth(ChildRef child, LocalDate dateOfBirth) {
    ChildRule.ONLY_A_BORN_CHILD_HAS_A_DATE_OF_BIRTH.require(birth(child) instanceof Birth.Born);
    births.put(child, new Birth.Born(dateOfBirth));
  }

  @Override
  public void merge(ChildRef survivor, ChildRef other) {
    ChildRef before = survivors.put(other, survivor);
    ChildRule.CHILD_IS_MERGED_ONCE.require(before == null || before.equals(survivor));
  }

  @Override
  public void separate(ChildRef other) {
    ChildRule.ONLY_A_MERGED_CHILD_IS_SEPARATED.require(survivors.remove(other) != null);
  }

  @Override
  public ChildRef adopt(ChildRef child) {
    return make(birth(child));
  }

  private ChildRef make(Birth birth) {
    var child = new ChildRef(new UUID(7, next++));
    births.put(child, birth);
    return child;
  }

  private Birth birth(ChildRef child) {
    Birth birth = births.get(child);
    ChildRule.CHILD_MUST_BE_IDENTIFIED.require(birth != null);
    return Objects.requireNonNull(birth);
  }

  @Override
  public @Nullable String localIdentifier(ChildRef child, String agency) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void addIdentifier(ChildRef child, LocalIdentifier identifier) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable ChildRef beforeAdoption(ChildRef adopted, RestrictedAccess access) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void erase(ChildRef child) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int replayErasures() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int reindex() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int rewrap() {
    throw new UnsupportedOperationException();
  }
}
