package uk.safeguarding.platform.vault;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.vault.keys.KeyRing;
import uk.safeguarding.platform.vault.keys.VaultKey;
import uk.safeguarding.platform.vault.keys.VaultKeys;

/** Keys of one instance. */
record SomeKeys(KeyRing master, KeyRing index) implements VaultKeys {

  static SomeKeys fresh() {
    return new SomeKeys(ring(key(), null), ring(key(), null));
  }

  /** The same master key, and a new index key with the old one beside it. */
  static SomeKeys newIndexKey(VaultKeys before) {
    return new SomeKeys(before.master(), ring(key(), before.index().current()));
  }

  static SomeKeys newMasterKey(VaultKeys before) {
    return new SomeKeys(ring(key(), before.master().current()), before.index());
  }

  /** The current keys without those before them. */
  static SomeKeys onlyCurrent(VaultKeys keys) {
    return new SomeKeys(ring(keys.master().current(), null), ring(keys.index().current(), null));
  }

  private static KeyRing ring(VaultKey current, @Nullable VaultKey previous) {
    return new KeyRing("the key of this test", current, previous);
  }

  private static VaultKey key() {
    var bytes = new byte[VaultKey.BYTES];
    new SecureRandom().nextBytes(bytes);
    return VaultKey.of(bytes);
  }
}
