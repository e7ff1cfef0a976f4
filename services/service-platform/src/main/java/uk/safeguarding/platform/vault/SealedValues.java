package uk.safeguarding.platform.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.Birth.Born;
import uk.safeguarding.platform.vault.Birth.Unborn;
import uk.safeguarding.platform.vault.keys.Field;
import uk.safeguarding.platform.vault.keys.Sealing;
import uk.safeguarding.platform.vault.keys.VaultKey;

/** What one child's key seals, for that child alone. */
record SealedValues(ChildRef child, VaultKey key) {

  private static final byte BORN = 1;
  private static final byte UNBORN = 2;
  private static final long NO_DAY = Long.MIN_VALUE;
  private static final char SEPARATOR = '\0';

  /** Of the same length whatever the birth is. */
  byte[] seal(Birth birth) {
    return switch (birth) {
      case Born born -> sealBirth(BORN, born.dateOfBirth());
      case Unborn unborn -> sealBirth(UNBORN, unborn.expectedOn());
    };
  }

  private byte[] sealBirth(byte kind, @Nullable LocalDate day) {
    long days = day == null ? NO_DAY : day.toEpochDay();
    var plain = ByteBuffer.allocate(1 + Long.BYTES).put(kind).putLong(days).array();
    return Sealing.seal(key, child, Field.BIRTH, plain);
  }

  Birth openBirth(byte[] sealed) {
    var plain = ByteBuffer.wrap(Sealing.open(key, child, Field.BIRTH, sealed));
    byte kind = plain.get();
    long days = plain.getLong();
    return switch (kind) {
      case BORN -> new Born(LocalDate.ofEpochDay(days));
      case UNBORN -> new Unborn(days == NO_DAY ? null : LocalDate.ofEpochDay(days));
      default -> throw new IllegalStateException("Not a birth that this version knows: " + kind);
    };
  }

  byte[] seal(LocalIdentifier identifier) {
    String plain = identifier.agency() + SEPARATOR + identifier.identifier();
    return Sealing.seal(key, child, Field.LOCAL_IDENTIFIER, plain.getBytes(StandardCharsets.UTF_8));
  }

  LocalIdentifier openIdentifier(byte[] sealed) {
    byte[] plain = Sealing.open(key, child, Field.LOCAL_IDENTIFIER, sealed);
    String written = new String(plain, StandardCharsets.UTF_8);
    int separator = written.indexOf(SEPARATOR);
    return new LocalIdentifier(written.substring(0, separator), written.substring(separator + 1));
  }

  byte[] sealBeforeAdoption(ChildRef before) {
    UUID value = before.value();
    byte[] plain =
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(value.getMostSignificantBits())
            .putLong(value.getLeastSignificantBits())
            .array();
    return Sealing.seal(key, child, Field.BEFORE_ADOPTION, plain);
  }

  ChildRef openBeforeAdoption(byte[] sealed) {
    var plain = ByteBuffer.wrap(Sealing.open(key, child, Field.BEFORE_ADOPTION, sealed));
    return new ChildRef(new UUID(plain.getLong(), plain.getLong()));
  }
}
