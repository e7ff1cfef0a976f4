package uk.safeguarding.platform.host;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** A running service and the servlet that answers for it. */
record RunningInHost(
    SafeguardingService service,
    DispatcherServlet dispatcher,
    AnnotationConfigWebApplicationContext context) {

  /** Returns once the service answers. */
  static RunningInHost start(
      ServiceSettings settings, ApplicationContext host, ServletContext servlets) {
    AnnotationConfigWebApplicationContext context = context(settings, host, servlets);
    context.refresh();
    return new RunningInHost(
        settings.service(), dispatcher(settings.service(), context, servlets), context);
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
    // Nobody listens, and each would go through the service's context and the host's.
    dispatcher.setPublishEvents(false);
    try {
      dispatcher.init(new HostedServletConfig(service.name(), servlets));
    } catch (ServletException failure) {
      throw new IllegalStateException("Could not start " + service.name(), failure);
    }
    return dispatcher;
  }

  void stop() {
    context.close();
  }
}
