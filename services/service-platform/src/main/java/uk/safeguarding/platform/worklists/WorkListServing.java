package uk.safeguarding.platform.worklists;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.page;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.records.RecordKeeper;
import uk.safeguarding.platform.security.Role;
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
   * @param readers who may see the lists; of agencies, only the keeper of the records
   */
  public record WorkListsTitle(int position, String title, Set<Role> readers) {

    public WorkListsTitle {
      readers = Set.copyOf(readers);
    }

    /** Lists of records about children, which the agency that keeps them works through. */
    public WorkListsTitle(int position, String title) {
      this(position, title, EnumSet.of(AGENCY_SUBMITTER, AGENCY_APPROVER));
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  WorkLists workLists(ObjectProvider<WorkList<?>> lists, ReadModels models) {
    return new WorkLists(lists.orderedStream().<WorkList<?>>map(list -> list).toList(), models);
  }

  @Bean
  WorkListPrinter workListPrinter(
      WorkListsTitle title, WorkLists lists, IdentityVault vault, RecordKeeper keeper) {
    return new WorkListPrinter(title.title(), lists, vault, keeper);
  }

  @Bean
  NavigationItem workInNavigation(WorkListsTitle title, ServiceSettings settings) {
    return new NavigationItem(title.position(), title.title(), address(settings) + "/work");
  }

  @Bean
  Routes workListRoutes(WorkListsTitle title, ServiceSettings settings) {
    String address = address(settings);
    return Routes.of(
        allow(GET, address + "/work-lists").to(title.readers()),
        allow(GET, address + "/work-lists/{name}").to(title.readers()),
        page(address + "/work").to(title.readers()),
        page(address + "/work/{name}").to(title.readers()));
  }

  private static String address(ServiceSettings settings) {
    return "/" + settings.service().name();
  }
}
