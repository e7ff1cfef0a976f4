package uk.safeguarding.platform.worklists;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.Route;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.vault.IdentityVault;
import uk.safeguarding.platform.web.page.navigation.NavigationItem;

/** For a service that has {@link WorkList}s: import it and give a {@link WorkListsTitle}. */
@Configuration(proxyBeanMethods = false)
@Import({WorkListsResource.class, WorkListPages.class})
public class WorkListServing {

  /**
   * What the service's part of the platform is called in the navigation.
   *
   * @param position in the navigation, smaller first
   */
  public record WorkListsTitle(int position, String title) {}

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  WorkLists workLists(ObjectProvider<WorkList<?>> lists, ReadModels models) {
    return new WorkLists(lists.orderedStream().<WorkList<?>>map(list -> list).toList(), models);
  }

  @Bean
  WorkListPrinter workListPrinter(WorkListsTitle title, WorkLists lists, IdentityVault vault) {
    return new WorkListPrinter(title.title(), lists, vault);
  }

  @Bean
  NavigationItem workInNavigation(WorkListsTitle title, ServiceSettings settings) {
    return new NavigationItem(title.position(), title.title(), address(settings) + "/work");
  }

  /** A list with readers of its own has routes of its own, which go before the ones of all. */
  @Bean
  Routes workListRoutes(ServiceSettings settings, WorkLists lists) {
    String address = address(settings);
    List<Route> routes = new ArrayList<>(at(address, "", lists.readers()));
    routes.addAll(at(address, "/{name}", RecordAccess.OF_AGENCIES.readers()));
    lists
        .restricted()
        .forEach(list -> routes.addAll(at(address, "/" + list.name(), list.readers())));
    return new Routes(routes);
  }

  private static List<Route> at(String address, String path, Set<Role> readers) {
    return List.of(
        allow(GET, address + "/work-lists" + path).to(readers),
        page(address + "/work" + path).to(readers));
  }

  private static String address(ServiceSettings settings) {
    return "/" + settings.service().name();
  }
}
