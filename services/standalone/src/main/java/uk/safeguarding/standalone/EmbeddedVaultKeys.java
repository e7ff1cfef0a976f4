package uk.safeguarding.standalone;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.vault.keys.KeyRing;
import uk.safeguarding.platform.vault.keys.VaultKey;
import uk.safeguarding.platform.vault.keys.VaultKeys;
import uk.safeguarding.standalone.embedded.Secrets;

/**
 * The identity vault's keys in the data directory's secrets, made with the first question for them.
 * To change one, rename it there to {@code previous-...} and start again.
 */
record EmbeddedVaultKeys(Secrets secrets) implements VaultKeys {

  @Override
  public KeyRing master() {
    return ring("vault-master-key");
  }

  @Override
  public KeyRing index() {
    return ring("vault-index-key");
  }

  private KeyRing ring(String name) {
    return new KeyRing(
        name + " in secrets.json", key(secrets.key(name)), previous("previous-" + name));
  }

  private @Nullable VaultKey previous(String name) {
    String known = secrets.keyIfKnown(name);
    return known == null ? null : key(known);
  }

  private static VaultKey key(String base64) {
    return VaultKey.of(Base64.getDecoder().decode(base64));
  }
}
