package uk.safeguarding.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.platform.vault.InventedChildren.BORN;
import static uk.safeguarding.platform.vault.InventedChildren.council;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServiceSettings;

class VaultStartIT {

  @Test
  void services_that_start_at_once_share_one_vault_and_one_migration() throws Exception {
    try (var postgres = VaultFixture.notMigrated();
        var starting = Executors.newFixedThreadPool(4)) {
      List<Callable<AnnotationConfigApplicationContext>> starts =
          IntStream.range(0, 4)
              .<Callable<AnnotationConfigApplicationContext>>mapToObj(_ -> () -> service(postgres))
              .toList();
      var children = new HashSet<ChildRef>();
      for (Future<AnnotationConfigApplicationContext> started : starting.invokeAll(starts)) {
        try (var service = started.get()) {
          var vault = service.getBean(IdentityVault.class);
          children.add(vault.identify(council("1"), BORN).child());
          assertThat(service.getBeansOfType(DataSource.class))
              .as("nobody takes the vault's connections for the service's")
              .isEmpty();
        }
      }
      assertThat(children).hasSize(1);
    }
  }

  private static AnnotationConfigApplicationContext service(VaultFixture postgres) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(
        ServiceSettings.class,
        () ->
            new ServiceSettings(
                new SafeguardingService("sample-service", VaultStartIT.class, List.of()),
                postgres.addresses(),
                "this-node"));
    context.register(VaultConfiguration.class);
    context.refresh();
    return context;
  }
}
