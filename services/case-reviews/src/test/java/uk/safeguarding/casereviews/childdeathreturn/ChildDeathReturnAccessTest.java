package uk.safeguarding.casereviews.childdeathreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Role.CHILD_DEATH_OVERVIEW;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.SignedInUser;

class ChildDeathReturnAccessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/case-reviews/child-death-returns/2018-19",
        "/case-reviews/child-death-returns/2018-19/figures.csv"
      })
  void the_return_counts_single_children_and_is_for_those_who_review_and_the_auditor(String path) {
    var table = new RouteTable();
    table.add(new ChildDeathReturnConfiguration().childDeathReturnRoutes());
    RouteTable.Match match = Objects.requireNonNull(table.find(GET, PathContainer.parsePath(path)));
    assertThat(
            Arrays.stream(Role.values())
                .filter(
                    role ->
                        match.admits(
                            new SignedInUser(
                                "x", role, role.belongsToAgency() ? "solent-nhs" : null))))
        .containsExactly(BUSINESS_UNIT, AUDITOR, CHILD_DEATH_OVERVIEW);
  }
}
