package uk.safeguarding.platform.vault.keys;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Keys read from the environment; no message repeats what was read. */
record ConfiguredKeys(KeyRing master, KeyRing index) implements VaultKeys {

  private static final String PREFIX = "safeguarding.vault.";

  static ConfiguredKeys in(Environment environment) {
    KeyRing master = ring(environment, "master-key");
    KeyRing index = ring(environment, "index-key");
    if (master.current().version().equals(index.current().version())) {
      throw new IllegalStateException(
          PREFIX + "master-key and " + PREFIX + "index-key are the same. Make one anew.");
    }
    return new ConfiguredKeys(master, index);
  }

  private static KeyRing ring(Environment environment, String name) {
    VaultKey current = key(environment, PREFIX + name);
    if (current == null) {
      throw unusable(PREFIX + name, "is missing");
    }
    return new KeyRing(PREFIX + name, current, key(environment, PREFIX + "previous-" + name));
  }

  private static @Nullable VaultKey key(Environment environment, String property) {
    String written = environment.getProperty(property);
    return written == null ? null : read(property, written);
  }

  private static VaultKey read(String property, String written) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(written.strip());
    } catch (IllegalArgumentException _) {
      // Its message quotes from the key.
      throw unusable(property, "is not base64");
    }
    if (bytes.length != VaultKey.BYTES) {
      throw unusable(property, "has " + bytes.length + " bytes");
    }
    return VaultKey.of(bytes);
  }

  private static IllegalStateException unusable(String property, String fault) {
    return new IllegalStateException(
        property
            + " "
            + fault
            + ". It must be 32 random bytes in base64, as `openssl rand -base64 32` makes them.");
  }
}
