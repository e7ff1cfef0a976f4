package uk.safeguarding.platform.security.addresses;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteSegmentsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /records/{record},             /records/7,            true
          /records/{record},             /records/7/,           false
          /records/{record},             /records,              false
          /records/{record},             /others/7,             false
          /records/{record}/withdrawal,  /records/7/withdrawal, true
          /records/{record}/withdrawal,  /records/7/visits,     false
          /records/{record}/withdrawal,  /records/7/with%64rawal, true
          /records/{id}.csv,             /records/7.csv,        true
          /records,                      /records,              true
          /,                             /,                     true
          """)
  void rules_out_only_what_the_framework_would_refuse(String pattern, String path, boolean may) {
    boolean matches =
        PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));

    assertThat(
            requireNonNull(RouteSegments.ofPattern(pattern)).mayMatch(RouteSegments.ofPath(path)))
        .isEqualTo(may)
        .isEqualTo(matches);
  }

  @Test
  void says_nothing_of_a_pattern_that_may_stand_for_more_than_one_part() {
    assertThat(RouteSegments.ofPattern("/records/**")).isNull();
    assertThat(RouteSegments.ofPattern("/records/{*rest}")).isNull();
  }
}
