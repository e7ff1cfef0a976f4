package uk.safeguarding.platform.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.http.server.PathContainer;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServerAddresses;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.NotFound;

/** A list for certain roles is served to them alone; the others are not told that it exists. */
class RestrictedWorkListsTest {

  private static final SignedInUser COUNCIL =
      new SignedInUser("council", AGENCY_SUBMITTER, "scc-childrens-services");
  private static final SignedInUser UNIT = new SignedInUser("unit", BUSINESS_UNIT, null);

  private final WorkList<?> open = new Listed("open", RecordAccess.OF_AGENCIES.readers());
  private final WorkList<?> closed = new Listed("closed", Set.of(BUSINESS_UNIT, AUDITOR));
  private final MongoFixture mongo = new MongoFixture();
  private final WorkLists lists =
      new WorkLists(List.of(open, closed), new ReadModels(mongo.emptyDatabase()));
  private final RouteTable table = new RouteTable();

  @BeforeEach
  void serve() {
    var service = new SafeguardingService("sample", Object.class, List.of("/sample"));
    var servers = ServerAddresses.configured(new StandardEnvironment());
    table.add(
        new WorkListServing().workListRoutes(new ServiceSettings(service, servers, "here"), lists));
  }

  @AfterEach
  void stop() {
    mongo.close();
  }

  @Test
  void its_address_and_its_page_are_for_its_roles_alone() {
    assertThat(admitted("/sample/work-lists/closed")).containsExactly(BUSINESS_UNIT, AUDITOR);
    assertThat(admitted("/sample/work/closed")).containsExactly(BUSINESS_UNIT, AUDITOR);
    assertThat(admitted("/sample/work-lists/cl%6Fsed")).containsExactly(BUSINESS_UNIT, AUDITOR);
  }

  @Test
  void the_other_lists_stay_with_the_agencies() {
    assertThat(admitted("/sample/work-lists/open"))
        .containsExactly(AGENCY_SUBMITTER, AGENCY_APPROVER);
    assertThat(admitted("/sample/work/open")).containsExactly(AGENCY_SUBMITTER, AGENCY_APPROVER);
  }

  @Test
  void the_overview_is_for_all_of_them_and_shows_each_his_own() {
    assertThat(admitted("/sample/work-lists"))
        .containsExactly(AGENCY_SUBMITTER, AGENCY_APPROVER, BUSINESS_UNIT, AUDITOR);
    assertThat(lists.of(COUNCIL)).isEqualTo(List.of(open));
    assertThat(lists.of(UNIT)).isEqualTo(List.of(closed));
    assertThat(lists.of(null)).isEmpty();
  }

  @Test
  void whoever_may_not_see_it_finds_no_list_of_this_name() {
    assertThat(lists.named("closed", UNIT)).isEqualTo(closed);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.named("closed", COUNCIL));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.named("closed", null));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.named("open", UNIT));
  }

  private List<Role> admitted(String path) {
    RouteTable.Match match = table.find(GET, PathContainer.parsePath(path));
    return Arrays.stream(Role.values())
        .filter(role -> match != null && match.admits(somebodyWho(role)))
        .toList();
  }

  private static SignedInUser somebodyWho(Role role) {
    return new SignedInUser(
        role.code(), role, role.belongsToAgency() ? "scc-childrens-services" : null);
  }

  private record Listed(String name, Set<Role> readers) implements WorkList<ServiceEvent> {

    @Override
    public String title() {
      return name;
    }

    @Override
    public String limit() {
      return "none";
    }

    @Override
    public Class<ServiceEvent> eventType() {
      return ServiceEvent.class;
    }

    @Override
    public Collection<String> keys(ServiceEvent event) {
      return List.of();
    }

    @Override
    public Change<WorkItem> evolve(
        String key, @Nullable WorkItem item, Logged<ServiceEvent> logged) {
      return Change.keep();
    }
  }
}
