package uk.safeguarding.platform.security.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class RouteIndexTest {

  private final RouteIndex<String> index = new RouteIndex<>();

  @BeforeEach
  void someAddresses() {
    add(PUT, "/records/{record}/visits/{visit}");
    add(PUT, "/records/{record}/withdrawal");
    add(GET, "/records/{record}");
    add(PUT, "/{kind}/{record}/withdrawal");
    add(GET, "/pages/**");
    index.add(null, RouteSegments.ofPattern("/records/{record}"), "any method");
  }

  private void add(HttpMethod method, String pattern) {
    index.add(method, RouteSegments.ofPattern(pattern), pattern);
  }

  @Test
  void tells_what_may_match_in_the_order_in_which_it_was_added() {
    assertThat(candidates(PUT, "/records/7/withdrawal"))
        .containsExactly("/records/{record}/withdrawal", "/{kind}/{record}/withdrawal");
    assertThat(candidates(GET, "/records/7"))
        .containsExactly("/records/{record}", "/pages/**", "any method");
    assertThat(candidates(PUT, "/others/7/withdrawal"))
        .containsExactly("/{kind}/{record}/withdrawal");
  }

  @Test
  void leaves_out_nothing_that_it_cannot_judge() {
    assertThat(candidates(PUT, "/rec%6Frds/7/visits/8"))
        .contains("/records/{record}/visits/{visit}")
        .doesNotContain("/records/{record}");
    assertThat(candidates(GET, "/pages/a/b/c")).contains("/pages/**");
    assertThat(candidates(PUT, "/pages/a")).as("one that may stand for several parts").isEmpty();
  }

  private List<String> candidates(HttpMethod method, String path) {
    return index.candidates(method, RouteSegments.ofPath(path));
  }
}
