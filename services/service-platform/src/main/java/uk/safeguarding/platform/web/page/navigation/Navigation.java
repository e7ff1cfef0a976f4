package uk.safeguarding.platform.web.page.navigation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.SignedInUser;

/** The service navigation of the whole platform; services add their entries when they start. */
public final class Navigation {

  private final RouteTable routes;
  private final Set<NavigationItem> items =
      new ConcurrentSkipListSet<>(
          Comparator.comparingInt(NavigationItem::position)
              .thenComparing(NavigationItem::label)
              .thenComparing(NavigationItem::href));

  public Navigation(RouteTable routes) {
    this.routes = routes;
  }

  public void add(NavigationItem item) {
    items.add(item);
  }

  /** The entries the user may open, the one that leads to the given address marked. */
  public List<Link> linksFor(@Nullable SignedInUser user, String path) {
    if (user == null) {
      return List.of();
    }
    return items.stream()
        .filter(item -> routes.mayOpen(user, item.href()))
        .map(item -> new Link(item.label(), item.href(), item.leadsTo(path)))
        .toList();
  }
}
