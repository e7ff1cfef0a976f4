package uk.safeguarding.platform.vault;

import java.time.LocalDate;
import uk.safeguarding.platform.vault.Birth.Born;

/** Children whom nobody has met. */
final class InventedChildren {

  static final String COUNCIL = "scc-childrens-services";
  static final String POLICE = "hampshire-police";
  static final LocalDate A_DAY = LocalDate.of(2011, 3, 17);
  static final LocalDate ANOTHER_DAY = LocalDate.of(2014, 8, 29);
  static final Birth BORN = new Born(A_DAY);

  private InventedChildren() {}

  static LocalIdentifier council(String identifier) {
    return new LocalIdentifier(COUNCIL, identifier);
  }

  static LocalIdentifier police(String identifier) {
    return new LocalIdentifier(POLICE, identifier);
  }
}
