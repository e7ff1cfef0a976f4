package uk.safeguarding.platform.vault.keys;

import uk.safeguarding.kernel.ChildRef;

/** Makes the key of a child and wraps it by the master key, so that it can be kept in a table. */
public final class ChildKeyWrapping {

  private final KeyRing master;

  public ChildKeyWrapping(KeyRing master) {
    this.master = master;
  }

  /** A child's key as it is kept, and the version of the master key that it is wrapped by. */
  @SuppressWarnings("ArrayRecordComponent") // A row on its way; nobody compares two.
  public record Wrapped(byte[] key, String master) {

    @Override
    public String toString() {
      return "Wrapped[by " + master + "]";
    }
  }

  public VaultKey newKey() {
    return VaultKey.random();
  }

  public Wrapped wrap(ChildRef child, VaultKey key) {
    VaultKey current = master.current();
    return new Wrapped(
        Sealing.seal(current, child, Field.CHILD_KEY, key.bytes()), current.version());
  }

  /**
   * The child's key.
   *
   * @throws IllegalStateException when it is wrapped by a master key that is not at hand
   */
  public VaultKey unwrap(ChildRef child, Wrapped wrapped) {
    VaultKey by = master.version(wrapped.master());
    return VaultKey.of(Sealing.open(by, child, Field.CHILD_KEY, wrapped.key()));
  }
}
