package uk.safeguarding.platform.vault.keys;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key that is used from now on, and the one before it while rows are still under that.
 *
 * @param name what to call it in a message, such as the property that holds it
 */
public record KeyRing(String name, VaultKey current, @Nullable VaultKey previous) {

  public static KeyRing of(String name, VaultKey only) {
    return new KeyRing(name, only, null);
  }

  /** The current key first. */
  public List<VaultKey> all() {
    return Stream.of(current, previous).filter(Objects::nonNull).toList();
  }

  /**
   * The key of a version.
   *
   * @throws IllegalStateException naming the key and the remedy when it is neither
   */
  public VaultKey version(String version) {
    return all().stream()
        .filter(key -> key.version().equals(version))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The identity vault has rows under another key than "
                        + name
                        + ". Restore that key, or give it as the previous one."));
  }
}
