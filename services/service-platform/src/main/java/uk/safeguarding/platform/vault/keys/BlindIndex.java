package uk.safeguarding.platform.vault.keys;

import java.nio.charset.StandardCharsets;

/** By what an identifier is found without being readable: HMAC-SHA-256 of agency and identifier. */
public final class BlindIndex {

  private static final char SEPARATOR = '\0';

  private BlindIndex() {}

  /**
   * 32 bytes, the same for the same key, agency and identifier.
   *
   * @param agency its code, in which the separator cannot occur
   * @param identifier in the one spelling of it that counts
   */
  public static byte[] of(VaultKey key, String agency, String identifier) {
    return Hmac.sha256(
        key.hmac(), (agency + SEPARATOR + identifier).getBytes(StandardCharsets.UTF_8));
  }
}
