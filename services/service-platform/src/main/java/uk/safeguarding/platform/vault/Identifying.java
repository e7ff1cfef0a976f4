package uk.safeguarding.platform.vault;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.keys.BlindIndex;
import uk.safeguarding.platform.vault.keys.KeyRing;
import uk.safeguarding.platform.vault.keys.VaultKey;
import uk.safeguarding.platform.vault.tables.ChildRow;
import uk.safeguarding.platform.vault.tables.KeysInUse;
import uk.safeguarding.platform.vault.tables.LostRace;

/** From an agency's identifier to a child. */
record Identifying(OpenVault vault, KeyRing indexKeys) {

  /**
   * A child who is known by an identifier.
   *
   * @param as the reference that the identifier was given
   * @param row the child's, or the survivor's
   */
  private record Known(ChildRef as, ChildRow row) {
    ChildRef child() {
      return row.child();
    }
  }

  Identified identify(LocalIdentifier identifier, Birth birth) {
    VaultKey key = keyInUse();
    Known known = look(identifier);
    if (known != null) {
      return new Identified(
          known.child(), known.as(), false, !vault.birth(known.row()).equals(birth));
    }
    SealedValues child = vault.create(birth);
    insert(key, child, identifier);
    return new Identified(child.child(), child.child(), true, false);
  }

  @Nullable ChildRef known(LocalIdentifier identifier) {
    keyInUse();
    Known known = look(identifier);
    return known == null ? null : known.child();
  }

  void add(ChildRef child, LocalIdentifier identifier) {
    ChildRow row = vault.lock(child);
    VaultKey key = keyInUse();
    Known known = look(identifier);
    if (known == null) {
      insert(key, vault.sealed(row.child()), identifier);
    } else {
      ChildRule.LOCAL_IDENTIFIER_BELONGS_TO_ONE_CHILD.require(known.child().equals(row.child()));
    }
  }

  private @Nullable Known look(LocalIdentifier identifier) {
    ChildRef child = childOf(identifier);
    if (child == null) {
      return null;
    }
    ChildRow row = vault.find(child);
    if (row == null) {
      // Erased since we looked.
      throw new LostRace();
    }
    return new Known(child, row);
  }

  /** By the older key first: a row that is re-indexed meanwhile is then found by the newer. */
  private @Nullable ChildRef childOf(LocalIdentifier identifier) {
    for (VaultKey key : indexKeys.all().reversed()) {
      ChildRef child = vault.tables().identifiers().childOf(index(key, identifier));
      if (child != null) {
        return child;
      }
    }
    return null;
  }

  private void insert(VaultKey key, SealedValues child, LocalIdentifier identifier) {
    if (!vault
        .tables()
        .identifiers()
        .insert(index(key, identifier), key.version(), child.child(), child.seal(identifier))) {
      throw new LostRace();
    }
  }

  /** Whoever does not know the key in use would find nothing, and make every child anew. */
  private VaultKey keyInUse() {
    return indexKeys.version(vault.tables().keysInUse().held(KeysInUse.Name.INDEX));
  }

  static byte[] index(VaultKey key, LocalIdentifier identifier) {
    return BlindIndex.of(key, identifier.agency(), identifier.normalised());
  }

  @Nullable ProtectedChild find(ChildRef child) {
    ChildRow row = vault.find(child);
    return row == null
        ? null
        : new ProtectedChild(row.child(), vault.birth(row), all(row.child()).toList());
  }

  @Nullable String of(ChildRef child, String agency) {
    return all(vault.get(child).child())
        .filter(identifier -> identifier.agency().equals(agency))
        .map(LocalIdentifier::identifier)
        .findFirst()
        .orElse(null);
  }

  /** The child's own first, then those of the children merged into it. */
  private Stream<LocalIdentifier> all(ChildRef child) {
    return vault.parts(child).stream().flatMap(this::ofPart);
  }

  private Stream<LocalIdentifier> ofPart(ChildRef part) {
    SealedValues values = vault.sealed(part);
    return vault.tables().identifiers().sealedOf(part).stream().map(values::openIdentifier);
  }
}
