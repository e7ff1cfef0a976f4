package uk.safeguarding.platform.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;

class SealingTest {

  private static final byte[] PLAIN = "2011-03-17 planted".getBytes(StandardCharsets.UTF_8);

  private final VaultKey key = VaultKey.random();
  private final ChildRef child = new ChildRef(UUID.randomUUID());
  private final byte[] sealed = Sealing.seal(key, child, Field.BIRTH, PLAIN);

  @Test
  void what_was_sealed_opens() {
    assertThat(Sealing.open(key, child, Field.BIRTH, sealed)).isEqualTo(PLAIN);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("planted");
  }

  @Test
  void what_was_moved_to_another_child_or_field_does_not_open() {
    assertClosed(key, new ChildRef(UUID.randomUUID()), Field.BIRTH, sealed);
    assertClosed(key, child, Field.LOCAL_IDENTIFIER, sealed);
  }

  @Test
  void another_key_does_not_open_it() {
    assertClosed(VaultKey.random(), child, Field.BIRTH, sealed);
  }

  @Test
  void a_change_of_any_byte_is_noticed() {
    for (int place = 0; place < sealed.length; place++) {
      byte[] changed = sealed.clone();
      changed[place] ^= 1;
      assertClosed(key, child, Field.BIRTH, changed);
      assertClosed(key, child, Field.BIRTH, Arrays.copyOf(sealed, place));
    }
  }

  @Test
  void a_nonce_is_drawn_each_time() {
    var nonces = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      byte[] again = Sealing.seal(key, child, Field.BIRTH, PLAIN);
      nonces.add(Arrays.toString(Arrays.copyOfRange(again, 1, 13)));
    }
    assertThat(nonces).hasSize(1_000);
  }

  private static void assertClosed(VaultKey key, ChildRef child, Field field, byte[] sealed) {
    assertThatThrownBy(() -> Sealing.open(key, child, field, sealed))
        .isInstanceOf(IllegalStateException.class)
        .message()
        .doesNotContain("planted", child.toString());
  }
}
