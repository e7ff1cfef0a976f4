package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.vault.Birth;
import uk.safeguarding.platform.vault.IdentityVault;
import uk.safeguarding.platform.vault.LocalIdentifier;
import uk.safeguarding.platform.vault.VaultConfiguration;
import uk.safeguarding.standalone.embedded.DataDirectory;
import uk.safeguarding.standalone.embedded.EmbeddedServers;

class EmbeddedVaultIT {

  private static final LocalIdentifier PLANTED =
      new LocalIdentifier("scc-childrens-services", "ZQ7781PLANTED");
  private static final Birth BIRTH = new Birth.Born(LocalDate.of(2012, 7, 9));

  @TempDir private Path folder;

  @Test
  void a_data_directory_keeps_its_vault_and_postgresql_keeps_neither_keys_nor_identifiers() {
    ChildRef child = within(vault -> vault.identify(PLANTED, BIRTH).child());
    ChildRef afterRestart = within(vault -> vault.known(PLANTED));
    assertThat(afterRestart).isEqualTo(child);
    assertThat(foundBelow(folder.resolve("postgres")))
        .as("only what proves that the search finds")
        .containsExactly("local_identifier");
  }

  @Test
  void a_vault_without_its_secrets_does_not_start() throws IOException {
    within(vault -> vault.identify(PLANTED, BIRTH));
    Path secrets = folder.resolve("secrets.json");
    String written = Files.readString(secrets);
    Files.writeString(secrets, written.replace("vault-master-key", "lost"));
    assertThatThrownBy(() -> within(vault -> vault.known(PLANTED)))
        .rootCause()
        .hasMessageContaining("vault-master-key in secrets.json")
        .hasMessageContaining("Restore that key");
  }

  private <T> T within(Function<IdentityVault, T> question) {
    try (var data = DataDirectory.open(folder);
        var servers = new EmbeddedServers(data, List.of("sample_service"))) {
      servers.postgres().start();
      var addresses =
          new EmbeddedAddresses(CompletableFuture.completedFuture(servers), data.secrets());
      var service = new SafeguardingService("sample-service", EmbeddedVaultIT.class, List.of());
      try (var context = new AnnotationConfigApplicationContext()) {
        context.registerBean(
            ServiceSettings.class, () -> new ServiceSettings(service, addresses, "this-node"));
        context.register(VaultConfiguration.class);
        context.refresh();
        return question.apply(context.getBean(IdentityVault.class));
      }
    }
  }

  /** What any file says of the keys, as written or as bytes, or of the planted identifier. */
  private Set<String> foundBelow(Path directory) {
    var found = new TreeSet<String>();
    List<String> needles = needles();
    try (var files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        needles.stream().filter(content::contains).forEach(found::add);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return found;
  }

  private List<String> needles() {
    try (var data = DataDirectory.open(folder)) {
      String master = data.secrets().key("vault-master-key");
      String index = data.secrets().key("vault-index-key");
      return List.of(
          "local_identifier", PLANTED.identifier(), master, index, bytes(master), bytes(index));
    }
  }

  private static String bytes(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
  }
}
