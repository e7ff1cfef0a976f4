package uk.safeguarding.platform.vault;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.tables.ChildRow;

/** An adopted child is a new child to everybody but the vault. */
record Adoptions(OpenVault vault) {

  ChildRef adopt(ChildRef child) {
    ChildRow before = vault.get(child);
    SealedValues adopted = vault.create(vault.birth(before));
    vault.tables().adoptions().insert(adopted.child(), adopted.sealBeforeAdoption(before.child()));
    return adopted.child();
  }

  /** The link may hang on a reference that was merged into this one. */
  @Nullable ChildRef before(ChildRef adopted, RestrictedAccess access) {
    for (ChildRef part : vault.parts(vault.get(adopted).child())) {
      byte[] link =
          vault.tables().adoptions().read(part, access.username(), access.purpose().name());
      if (link != null) {
        return vault.sealed(part).openBeforeAdoption(link);
      }
    }
    return null;
  }
}
