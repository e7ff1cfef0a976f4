package uk.safeguarding.casereviews.printed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes as people read them and as addresses write them. */
public final class Words {

  private Words() {}

  /** {@code Working together} for {@code WORKING_TOGETHER}. */
  public static String of(Enum<?> code) {
    String words = inSentence(code);
    return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
  }

  /** {@code working together}: within a sentence. */
  public static String inSentence(Enum<?> code) {
    return code.name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
  }

  /** {@code working-together}: in an address. */
  public static String inAddress(Enum<?> code) {
    return code.name().toLowerCase(Locale.ENGLISH).replace('_', '-');
  }

  /** The code that an address writes so. */
  public static <C extends Enum<C>> Optional<C> fromAddress(Class<C> codes, String written) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(code -> inAddress(code).equals(written))
        .findAny();
  }

  /** Several, with commas between. */
  public static String of(List<? extends Enum<?>> codes) {
    return codes.stream().map(Words::inSentence).collect(Collectors.joining(", "));
  }
}
