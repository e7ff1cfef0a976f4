package uk.safeguarding.agencyreturns.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in lower-case hexadecimal. */
public final class ContentHash {

  private ContentHash() {}

  public static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  public static String of(String text) {
    return of(text.getBytes(UTF_8));
  }

  /** The hash of lines in any order: they are sorted first. */
  public static String ofSorted(Collection<String> lines) {
    return of(String.join("\n", lines.stream().sorted().toList()));
  }

  /** The hash of texts in their order; whatever they hold, other texts have another hash. */
  public static String ofSequence(List<String> texts) {
    return of(String.join("\n", texts.stream().map(ContentHash::of).toList()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
