package uk.safeguarding.reporting.traced;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.SignedInUser;

class ChildLevelReadersTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void single_children_are_shown_to_auditors_and_to_nobody_else(Role role) {
    var user = new SignedInUser("somebody", role, role.belongsToAgency() ? "schools" : null);
    assertThat(ChildLevelReaders.admit(user)).isEqualTo(role == Role.AUDITOR);
  }
}
