package uk.safeguarding.platform.vault.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 random bits, and the name by which rows say that they are under it. */
public final class VaultKey {

  /** The length of a key in bytes. */
  public static final int BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] NAMING =
      "safeguarding identity vault: name of a key".getBytes(StandardCharsets.UTF_8);
  private static final int NAME_BYTES = 8;

  private final byte[] bytes;
  private final String version;

  private VaultKey(byte[] bytes) {
    this.bytes = bytes;
    this.version =
        HexFormat.of()
            .formatHex(Arrays.copyOf(Hmac.sha256(secret("HmacSHA256"), NAMING), NAME_BYTES));
  }

  /**
   * A key that somebody keeps.
   *
   * @throws IllegalArgumentException when it is not {@value #BYTES} bytes long
   */
  public static VaultKey of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("A key of the vault has " + BYTES + " bytes.");
    }
    return new VaultKey(bytes.clone());
  }

  static VaultKey random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new VaultKey(bytes);
  }

  /**
   * 16 hexadecimal digits that follow from the key and do not lead back to it: a wrong key is
   * noticed before anything is written under it.
   */
  public String version() {
    return version;
  }

  SecretKey aes() {
    return secret("AES");
  }

  SecretKey hmac() {
    return secret("HmacSHA256");
  }

  byte[] bytes() {
    return bytes.clone();
  }

  private SecretKey secret(String algorithm) {
    return new SecretKeySpec(bytes, algorithm);
  }

  @Override
  public String toString() {
    return "VaultKey[" + version + "]";
  }
}
