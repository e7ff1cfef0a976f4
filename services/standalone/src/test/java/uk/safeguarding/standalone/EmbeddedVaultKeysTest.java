package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.platform.vault.keys.VaultKeys;
import uk.safeguarding.standalone.embedded.DataDirectory;

class EmbeddedVaultKeysTest {

  @TempDir private Path folder;

  @Test
  void keys_are_made_once_and_only_their_owner_reads_them() throws IOException {
    String versions = versionsOf(folder);
    assertThat(versionsOf(folder)).isEqualTo(versions);
    assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void secrets_from_before_there_was_a_vault_are_read() throws IOException {
    Files.writeString(
        folder.resolve("secrets.json"),
        "{\"passwords\": {\"somebody\": \"known\"}, \"ports\": {}}");
    versionsOf(folder);
    try (var data = DataDirectory.open(folder)) {
      assertThat(data.secrets().password("somebody")).isEqualTo("known");
    }
  }

  @Test
  void a_key_that_is_renamed_to_previous_is_followed_by_a_new_one() throws IOException {
    String before = versionsOf(folder);
    Path file = folder.resolve("secrets.json");
    String written = Files.readString(file);
    Files.writeString(file, written.replace("vault-index-key", "previous-vault-index-key"));
    try (var data = DataDirectory.open(folder)) {
      VaultKeys keys = new EmbeddedVaultKeys(data.secrets());
      assertThat(keys.index().all()).hasSize(2);
      assertThat(before).endsWith(keys.index().all().getLast().version());
      assertThat(keys.master().all()).hasSize(1);
    }
  }

  private static String versionsOf(Path folder) {
    try (var data = DataDirectory.open(folder)) {
      VaultKeys keys = new EmbeddedVaultKeys(data.secrets());
      assertThat(keys.index().current().version()).isNotEqualTo(keys.master().current().version());
      return keys.master().current().version() + " " + keys.index().current().version();
    }
  }
}
