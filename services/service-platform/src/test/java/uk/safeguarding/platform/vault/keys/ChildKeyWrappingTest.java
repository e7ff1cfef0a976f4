package uk.safeguarding.platform.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.keys.ChildKeyWrapping.Wrapped;

class ChildKeyWrappingTest {

  private final ChildRef child = new ChildRef(UUID.randomUUID());
  private final VaultKey old = VaultKey.random();
  private final VaultKey current = VaultKey.random();
  private final ChildKeyWrapping before = new ChildKeyWrapping(KeyRing.of("master", old));
  private final VaultKey key = before.newKey();
  private final Wrapped wrapped = before.wrap(child, key);

  @Test
  void a_wrapped_key_says_by_which_master_key_and_nothing_else() {
    assertThat(wrapped.master()).isEqualTo(old.version());
    assertThat(before.unwrap(child, wrapped).bytes()).isEqualTo(key.bytes());
    assertThat(wrapped).hasToString("Wrapped[by " + old.version() + "]");
  }

  @Test
  void the_previous_master_key_unwraps_what_the_current_one_wraps_anew() {
    var both = new ChildKeyWrapping(new KeyRing("master", current, old));
    Wrapped anew = both.wrap(child, both.unwrap(child, wrapped));
    assertThat(anew.master()).isEqualTo(current.version());
    var after = new ChildKeyWrapping(KeyRing.of("master", current));
    assertThat(after.unwrap(child, anew).bytes()).isEqualTo(key.bytes());
    assertThatThrownBy(() -> after.unwrap(child, wrapped))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another key than master");
  }

  @Test
  void a_key_moved_to_another_child_does_not_unwrap() {
    assertThatThrownBy(() -> before.unwrap(new ChildRef(UUID.randomUUID()), wrapped))
        .isInstanceOf(IllegalStateException.class);
  }
}
