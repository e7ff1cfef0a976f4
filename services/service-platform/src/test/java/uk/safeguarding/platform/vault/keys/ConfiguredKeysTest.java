package uk.safeguarding.platform.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ConfiguredKeysTest {

  private final Map<String, Object> properties =
      new HashMap<>(
          Map.of(
              "safeguarding.vault.master-key", random(),
              "safeguarding.vault.index-key", random()));

  private VaultKeys read() {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("this test", properties));
    return VaultKeys.configured(environment);
  }

  private static String random() {
    return Base64.getEncoder().encodeToString(VaultKey.random().bytes());
  }

  @Test
  void two_keys_are_enough_and_a_previous_one_may_stand_beside_each() {
    VaultKeys keys = read();
    assertThat(keys.master().previous()).isNull();
    properties.put("safeguarding.vault.previous-index-key", random());
    assertThat(read().index().all()).hasSize(2);
    assertThat(read().index().current().version()).isEqualTo(keys.index().current().version());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          safeguarding.vault.master-key, planted secret,                  is not base64, spaces
          safeguarding.vault.index-key,  cGxhbnRlZA==,                    has 7 bytes,   too short
          safeguarding.vault.index-key,  '',                              has 0 bytes,   set and empty
          safeguarding.vault.previous-master-key, planted-with_url-signs, is not base64, another alphabet
          """)
  void what_is_no_key_is_refused_with_a_remedy_and_not_repeated(
      String property, String written, String fault, String why) {
    properties.put(property, written);
    assertThatThrownBy(this::read)
        .as(why)
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .hasMessageContaining(property + " " + fault)
        .hasMessageContaining("openssl rand -base64 32")
        .message()
        .doesNotContain("planted", "cGxhbnRlZA");
  }

  @Test
  void a_missing_key_is_named() {
    properties.clear();
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("safeguarding.vault.master-key is missing");
  }

  @Test
  void one_key_for_both_is_refused() {
    String same = random();
    properties.put("safeguarding.vault.master-key", same);
    properties.put("safeguarding.vault.index-key", same);
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("are the same")
        .message()
        .doesNotContain(same);
  }
}
