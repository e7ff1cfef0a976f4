package uk.safeguarding.platform.host;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Starts each service in an application context of its own, under the host's, and hands it its
 * requests.
 */
public final class ServiceHost implements SmartLifecycle {

  private final List<HostedService> hosted = new CopyOnWriteArrayList<>();
  private volatile boolean running;
  private volatile boolean open;

  /** A running service and the servlet that answers for it. */
  record HostedService(
      SafeguardingService service,
      DispatcherServlet dispatcher,
      AnnotationConfigWebApplicationContext context) {}

  void start(
      List<SafeguardingService> services,
      ServerAddresses servers,
      ApplicationContext host,
      ServletContext servlets) {
    String node = host.getEnvironment().getRequiredProperty("safeguarding.node");
    for (SafeguardingService service : services) {
      var settings = new ServiceSettings(service, servers, node);
      AnnotationConfigWebApplicationContext context = context(settings, host, servlets);
      context.refresh();
      hosted.add(new HostedService(service, dispatcher(service, context, servlets), context));
    }
    open = true;
  }

  private static AnnotationConfigWebApplicationContext context(
      ServiceSettings settings, ApplicationContext host, ServletContext servlets) {
    SafeguardingService service = settings.service();
    var context = new AnnotationConfigWebApplicationContext();
    context.setId(service.name());
    context.setDisplayName(service.name());
    context.setParent(host);
    context.setServletContext(servlets);
    context.addBeanFactoryPostProcessor(
        factory -> factory.registerSingleton("serviceSettings", settings));
    context.register(ServicePlatformConfiguration.class, service.configuration());
    return context;
  }

  private static DispatcherServlet dispatcher(
      SafeguardingService service,
      AnnotationConfigWebApplicationContext context,
      ServletContext servlets) {
    var dispatcher = new DispatcherServlet(context);
    try {
      dispatcher.init(new HostedServletConfig(service.name(), servlets));
    } catch (ServletException failure) {
      throw new IllegalStateException("Could not start " + service.name(), failure);
    }
    return dispatcher;
  }

  List<HostedService> hosted() {
    return hosted;
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
    hosted.reversed().forEach(each -> each.context().close());
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
