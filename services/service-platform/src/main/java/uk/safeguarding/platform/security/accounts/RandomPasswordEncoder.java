package uk.safeguarding.platform.security.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * SHA-256 of a generated password. A slow hash such as bcrypt protects passwords that people choose
 * and that can therefore be guessed; these hold 192 random bits, which nobody can guess at any
 * speed, and HTTP Basic checks one at every API call. Not for chosen passwords: those get an
 * encoder of their own beside this one, see {@link LocalAccountsConfiguration}.
 */
final class RandomPasswordEncoder implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return password == null ? null : HexFormat.of().formatHex(digest(password));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
    return password != null
        && encoded != null
        && MessageDigest.isEqual(digest(password), HexFormat.of().parseHex(encoded));
  }

  private static byte[] digest(CharSequence password) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(password.toString().getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
