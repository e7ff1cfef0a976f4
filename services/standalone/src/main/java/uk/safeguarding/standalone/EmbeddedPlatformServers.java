package uk.safeguarding.standalone;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.standalone.embedded.DataDirectory;
import uk.safeguarding.standalone.embedded.EmbeddedServers;

/**
 * The embedded servers within the platform: stopped and started by an operator, and stopped last.
 */
@RestController
final class EmbeddedPlatformServers implements DisposableBean {

  private final CompletableFuture<EmbeddedServers> servers;
  private final DataDirectory data;

  EmbeddedPlatformServers(CompletableFuture<EmbeddedServers> servers, DataDirectory data) {
    this.servers = servers;
    this.data = data;
  }

  @PostMapping("/api/operations/servers/{name}/stop")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stop(@PathVariable String name) {
    servers.join().stop(known(name));
  }

  @PostMapping("/api/operations/servers/{name}/start")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void start(@PathVariable String name) {
    servers.join().start(known(name));
  }

  private static String known(String name) {
    return switch (name) {
      case "kafka", "mongo", "postgres" -> name;
      default -> throw new NotFound("The embedded servers are kafka, mongo and postgres.");
    };
  }

  EmbeddedAddresses addresses() {
    return new EmbeddedAddresses(servers, data.secrets());
  }

  /** May be called twice: by the context that closes, and by a start that failed. */
  @Override
  public void destroy() {
    servers.handle((started, failure) -> stopped(started)).join();
    data.close();
  }

  private static boolean stopped(@Nullable EmbeddedServers started) {
    if (started != null) {
      started.close();
    }
    return true;
  }
}
