package uk.safeguarding.platform.web.page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.web.page.navigation.Navigation;
import uk.safeguarding.platform.web.page.navigation.NavigationItem;

/**
 * Imported into each service's context: hands the service's {@link Routes} and {@link
 * NavigationItem} beans to the host. Without it, none of the service's routes opens.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
public class ServiceWeb {

  ServiceWeb(
      RouteTable table,
      Navigation navigation,
      ObjectProvider<Routes> routes,
      ObjectProvider<NavigationItem> items) {
    routes.forEach(table::add);
    items.forEach(navigation::add);
  }
}
