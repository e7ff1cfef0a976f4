package uk.safeguarding.platform.web.page.navigation;

import java.util.List;

/**
 * One entry of the service navigation, declared as a bean in a service's context. Who may see it
 * follows from the route table: whoever may open its address.
 *
 * @param position smaller comes first
 * @param sections the addresses under which a reader is in this part of the platform
 */
public record NavigationItem(int position, String label, String href, List<String> sections) {

  public NavigationItem {
    sections = List.copyOf(sections);
  }

  /** An entry for its own address and what lies under it. */
  public NavigationItem(int position, String label, String href) {
    this(position, label, href, List.of(href));
  }

  boolean leadsTo(String path) {
    return sections.stream()
        .anyMatch(section -> path.equals(section) || path.startsWith(section + "/"));
  }
}
