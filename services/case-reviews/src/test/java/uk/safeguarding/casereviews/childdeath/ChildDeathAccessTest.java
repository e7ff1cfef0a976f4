package uk.safeguarding.casereviews.childdeath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Role.CHILD_DEATH_OVERVIEW;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.safeguarding.casereviews.worklists.ChildDeathsAwaitingReview;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.SignedInUser;

/** A child who died is nobody's business but theirs who review the death, and of the auditor. */
class ChildDeathAccessTest {

  private static final String DEATH = "/case-reviews/child-deaths/d";

  private final RouteTable table = new RouteTable();

  ChildDeathAccessTest() {
    table.add(new ChildDeathConfiguration().childDeathRoutes());
  }

  @Test
  void a_record_is_read_by_the_business_unit_the_auditor_and_the_overview_alone() {
    assertThat(admitted(GET, DEATH)).containsExactly(BUSINESS_UNIT, AUDITOR, CHILD_DEATH_OVERVIEW);
  }

  @Test
  void it_is_kept_by_the_business_unit_and_the_overview_and_each_of_its_addresses_is_listed() {
    List<String> actions =
        Stream.of(
                ChildDeathResource.class,
                ChildDeathInformationResource.class,
                ChildDeathReviewResource.class)
            .flatMap(ChildDeathAccessTest::addresses)
            .toList();
    assertThat(actions).hasSize(11);
    assertThat(actions)
        .allSatisfy(
            action ->
                assertThat(admitted(PUT, action))
                    .as(action)
                    .containsExactly(BUSINESS_UNIT, CHILD_DEATH_OVERVIEW));
  }

  @Test
  void the_work_list_has_the_same_readers() {
    assertThat(new ChildDeathsAwaitingReview().readers())
        .containsExactlyInAnyOrder(BUSINESS_UNIT, AUDITOR, CHILD_DEATH_OVERVIEW);
  }

  private static Stream<String> addresses(Class<?> resource) {
    assertThat(resource.getAnnotation(RequestMapping.class).value())
        .containsExactly("/case-reviews/child-deaths/{id}");
    return Arrays.stream(resource.getDeclaredMethods())
        .map(method -> method.getAnnotation(PutMapping.class))
        .filter(mapping -> mapping != null)
        .map(mapping -> mapping.value().length == 0 ? "" : mapping.value()[0])
        .map(action -> DEATH + action.replaceAll("[{}]", ""));
  }

  private List<Role> admitted(HttpMethod method, String path) {
    RouteTable.Match match = table.find(method, PathContainer.parsePath(path));
    return Arrays.stream(Role.values())
        .filter(role -> match != null && match.admits(somebodyWho(role)))
        .toList();
  }

  private static SignedInUser somebodyWho(Role role) {
    return new SignedInUser(
        role.code(), role, role.belongsToAgency() ? "scc-childrens-services" : null);
  }
}
