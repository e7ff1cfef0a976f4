package uk.safeguarding.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.SignedInUser;

class RecordRoutesTest {

  private final RouteTable table = new RouteTable();

  @Test
  void records_of_agencies_are_for_agencies() {
    table.add(RecordRoutes.recordsUnder("/records/{id}", "/end"));
    assertThat(admitted(GET, "/records/1")).containsExactly(AGENCY_SUBMITTER, AGENCY_APPROVER);
    assertThat(admitted(PUT, "/records/1/end")).containsExactly(AGENCY_SUBMITTER, AGENCY_APPROVER);
  }

  @Test
  void restricted_records_are_read_and_put_by_their_own_roles_and_by_nobody_else() {
    var access = new RecordAccess(Set.of(BUSINESS_UNIT, AUDITOR), Set.of(BUSINESS_UNIT));
    table.add(RecordRoutes.recordsUnder("/records/{id}", access, "/end"));
    assertThat(admitted(GET, "/records/1")).containsExactly(BUSINESS_UNIT, AUDITOR);
    assertThat(admitted(PUT, "/records/1")).containsExactly(BUSINESS_UNIT);
    assertThat(admitted(PUT, "/records/1/end")).containsExactly(BUSINESS_UNIT);
    assertThat(admitted(GET, "/records/1/end")).isEmpty();
    assertThat(admitted(DELETE, "/records/1")).isEmpty();
  }

  @Test
  void a_kind_of_record_with_no_roles_is_for_nobody() {
    table.add(RecordRoutes.recordsUnder("/records/{id}", new RecordAccess(Set.of(), Set.of())));
    assertThat(admitted(GET, "/records/1")).isEmpty();
    assertThat(admitted(PUT, "/records/1")).isEmpty();
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
