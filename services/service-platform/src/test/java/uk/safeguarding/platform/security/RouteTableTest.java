package uk.safeguarding.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BOARD;
import static uk.safeguarding.platform.security.Route.allow;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

class RouteTableTest {

  private static final SignedInUser MEMBER = new SignedInUser("board", BOARD, null);

  private final RouteTable table = new RouteTable();

  @Test
  void an_empty_table_admits_nobody() {
    assertThat(admits(GET, "/api/figures")).isFalse();
  }

  @Test
  void a_route_without_an_audience_admits_nobody() {
    table.add(Routes.of(allow(GET, "/api/figures")));
    assertThat(admits(GET, "/api/figures")).isFalse();
  }

  @Test
  void reading_covers_head_and_nothing_else() {
    table.add(Routes.of(allow(GET, "/api/figures").to(BOARD)));
    assertThat(admits(GET, "/api/figures")).isTrue();
    assertThat(admits(HEAD, "/api/figures")).isTrue();
    assertThat(admits(POST, "/api/figures")).isFalse();
    assertThat(admits(GET, "/api/figures/more")).isFalse();
  }

  @Test
  void the_most_specific_route_decides_in_whatever_order_services_start() {
    table.add(Routes.of(allow(GET, "/api/figures/**").to(BOARD)));
    table.add(Routes.of(allow(GET, "/api/figures/audited").to(AUDITOR)));
    assertThat(admits(GET, "/api/figures/open")).isTrue();
    assertThat(admits(GET, "/api/figures/audited")).isFalse();
  }

  @Test
  void the_same_route_twice_is_one_and_a_contradiction_is_refused() {
    Routes routes = Routes.of(allow(GET, "/api/figures").to(BOARD));
    table.add(routes);
    table.add(routes);
    assertThat(table.all()).hasSize(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> table.add(Routes.of(allow(GET, "/api/figures").to(AUDITOR))));
  }

  private boolean admits(HttpMethod method, String path) {
    RouteTable.Match match = table.find(method, PathContainer.parsePath(path));
    return match != null && match.admits(MEMBER);
  }
}
