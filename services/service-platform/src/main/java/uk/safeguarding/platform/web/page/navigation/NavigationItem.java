package uk.safeguarding.platform.web.page.navigation;

/**
 * One entry of the service navigation, declared as a bean in a service's context. Who may see it
 * follows from the route table: whoever may open its address.
 *
 * @param position smaller comes first
 */
public record NavigationItem(int position, String label, String href) {}
