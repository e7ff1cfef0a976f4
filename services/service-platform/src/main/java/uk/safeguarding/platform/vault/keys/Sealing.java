package uk.safeguarding.platform.vault.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import uk.safeguarding.kernel.ChildRef;

/**
 * Values sealed with AES-256-GCM for one child and one field, and for no other: a format byte, a
 * nonce of 12 bytes drawn for each sealing, the ciphertext with its tag of 16 bytes.
 */
public final class Sealing {

  private static final byte FORMAT = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Sealing() {}

  public static byte[] seal(VaultKey key, ChildRef child, Field field, byte[] plain) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, key, nonce, child, field).doFinal(plain);
      return ByteBuffer.allocate(1 + NONCE_BYTES + ciphertext.length)
          .put(FORMAT)
          .put(nonce)
          .put(ciphertext)
          .array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("The vault could not seal a value", impossible);
    }
  }

  /**
   * The value that was sealed.
   *
   * @throws IllegalStateException when it was sealed by another key, for another child or field, or
   *     was changed
   */
  public static byte[] open(VaultKey key, ChildRef child, Field field, byte[] sealed) {
    if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != FORMAT) {
      throw new IllegalStateException("Not a value that the vault sealed");
    }
    var parts = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
    var nonce = new byte[NONCE_BYTES];
    parts.get(nonce);
    var ciphertext = new byte[parts.remaining()];
    parts.get(ciphertext);
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce, child, field).doFinal(ciphertext);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException("A sealed value of the vault does not open", wrong);
    }
  }

  private static Cipher cipher(int mode, VaultKey key, byte[] nonce, ChildRef child, Field field)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key.aes(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((child.value() + "/" + field).getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
