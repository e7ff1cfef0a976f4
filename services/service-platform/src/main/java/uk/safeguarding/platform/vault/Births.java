package uk.safeguarding.platform.vault;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.AgeMilestones;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.vault.Birth.Born;
import uk.safeguarding.platform.vault.Birth.Unborn;
import uk.safeguarding.platform.vault.tables.ChildRow;

/** Births, and what follows from them. */
record Births(OpenVault vault) {

  @Nullable Integer ageOn(ChildRef child, LocalDate day) {
    return switch (vault.birth(vault.get(child))) {
      case Born born when day.isBefore(born.dateOfBirth()) -> null;
      case Born born -> AgeMilestones.ageOn(day, born.dateOfBirth());
      case Unborn _ -> null;
    };
  }

  SortedMap<Integer, Month> milestones(ChildRef child) {
    return switch (vault.birth(vault.get(child))) {
      case Born born -> AgeMilestones.of(born.dateOfBirth());
      case Unborn _ -> Collections.emptySortedMap();
    };
  }

  void born(ChildRef child, LocalDate dateOfBirth) {
    ChildRow row = vault.lock(child);
    switch (vault.birth(row)) {
      case Born known ->
          ChildRule.CHILD_IS_BORN_ONCE.require(known.dateOfBirth().equals(dateOfBirth));
      case Unborn _ -> keep(row, new Born(dateOfBirth));
    }
  }

  void correct(ChildRef child, LocalDate dateOfBirth) {
    ChildRow row = vault.lock(child);
    ChildRule.ONLY_A_BORN_CHILD_HAS_A_DATE_OF_BIRTH.require(vault.birth(row) instanceof Born);
    keep(row, new Born(dateOfBirth));
  }

  private void keep(ChildRow row, Birth birth) {
    vault.tables().children().setBirth(row.child(), vault.sealed(row.child()).seal(birth));
  }
}
