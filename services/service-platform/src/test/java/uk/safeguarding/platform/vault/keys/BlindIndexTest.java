package uk.safeguarding.platform.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class BlindIndexTest {

  private final VaultKey key = VaultKey.of(new byte[VaultKey.BYTES]);

  @Test
  void it_is_hmac_sha_256_as_others_calculate_it() {
    // printf 'council\0AB100' | openssl dgst -sha256 -mac HMAC -macopt hexkey:(64 noughts)
    assertThat(HexFormat.of().formatHex(BlindIndex.of(key, "council", "AB100")))
        .isEqualTo("bdf0d824ff076791330343a7df31511daba577c5fb4354a4174ad6fbe1c947ef");
  }

  @Test
  void agency_and_identifier_stay_apart() {
    assertThat(BlindIndex.of(key, "ab", "C1")).isNotEqualTo(BlindIndex.of(key, "a", "bC1"));
  }

  @Test
  void another_key_is_another_index() {
    assertThat(BlindIndex.of(key, "council", "AB100"))
        .isNotEqualTo(BlindIndex.of(VaultKey.random(), "council", "AB100"));
  }

  @Test
  void a_key_shows_its_version_and_not_itself() {
    assertThat(key.version()).matches("[0-9a-f]{16}").doesNotMatch("0+");
    assertThat(key).hasToString("VaultKey[" + key.version() + "]");
    assertThat(VaultKey.random().version()).isNotEqualTo(key.version());
  }
}
