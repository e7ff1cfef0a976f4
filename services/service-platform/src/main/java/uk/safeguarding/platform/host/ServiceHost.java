package uk.safeguarding.platform.host;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Starts each service in an application context of its own, under the host's, and hands it its
 * requests.
 */
public final class ServiceHost implements SmartLifecycle {

  private final List<RunningInHost> hosted = new CopyOnWriteArrayList<>();
  private volatile boolean running;
  private volatile boolean open;

  /**
   * Starts them all at once, since each waits for its schema, its topics and its collections, and
   * answers when the last is ready.
   *
   * @throws IllegalStateException when one does not start; those that did are stopped with the host
   */
  void start(
      List<SafeguardingService> services,
      ServerAddresses servers,
      ApplicationContext host,
      ServletContext servlets) {
    String node = host.getEnvironment().getRequiredProperty("safeguarding.node");
    List<Callable<RunningInHost>> starts =
        services.stream()
            .<Callable<RunningInHost>>map(
                service ->
                    () ->
                        RunningInHost.start(
                            new ServiceSettings(service, servers, node), host, servlets))
            .toList();
    // Threads of the system: a virtual one that waits in a class initialiser keeps its carrier.
    try (ExecutorService starters =
        Executors.newFixedThreadPool(
            services.size(), Thread.ofPlatform().name("service-start-", 0).factory())) {
      await(starters.invokeAll(starts));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while the services were starting", stop);
    }
    open = true;
  }

  private void await(List<Future<RunningInHost>> starts) throws InterruptedException {
    IllegalStateException failed = null;
    for (Future<RunningInHost> start : starts) {
      try {
        hosted.add(start.get());
      } catch (ExecutionException failure) {
        failed = new IllegalStateException("A service did not start", failure.getCause());
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  /** The servlet of the service that answers a path; null where that is nobody's. */
  @Nullable DispatcherServlet answering(String path) {
    for (RunningInHost each : hosted) {
      if (each.service().answers(path)) {
        return each.dispatcher();
      }
    }
    return null;
  }

  /** Whether every service has started. */
  boolean open() {
    return open;
  }

  /**
   * The services start from the host's runner, once the web server can say that they are not ready
   * yet.
   */
  @Override
  public void start() {
    running = true;
  }

  /**
   * After the web server has finished its requests and before anything is destroyed that services
   * stand on.
   */
  @Override
  public void stop() {
    hosted.reversed().forEach(each -> each.stop());
    hosted.clear();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
