package uk.safeguarding.platform.security.accounts;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.SignedInUser;

/** Somebody the evaluation build has an account for: a role of the partnership or of an agency. */
record AccountHolder(Role role, @Nullable String agency) {

  private static final List<String> AGENCIES =
      List.of("scc-childrens-services", "hampshire-police", "solent-nhs", "probation", "schools");

  static List<AccountHolder> all() {
    Stream<AccountHolder> partnership =
        Stream.of(Role.values())
            .filter(role -> !role.belongsToAgency())
            .map(role -> new AccountHolder(role, null));
    Stream<AccountHolder> agencies =
        AGENCIES.stream()
            .flatMap(
                agency ->
                    Stream.of(
                        new AccountHolder(Role.AGENCY_SUBMITTER, agency),
                        new AccountHolder(Role.AGENCY_APPROVER, agency)));
    return Stream.concat(partnership, agencies).toList();
  }

  /** The name in the accounts file: {@code chair}, {@code agency-approver:schools}. */
  String key() {
    return agency == null ? role.code() : role.code() + ":" + agency;
  }

  /** No colon, which HTTP Basic cannot carry in a username. */
  String username() {
    return key().replace(':', '.');
  }

  SignedInUser signedInAs(String username) {
    return new SignedInUser(username, role, agency);
  }
}
