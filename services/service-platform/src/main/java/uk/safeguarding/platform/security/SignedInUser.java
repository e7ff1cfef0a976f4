package uk.safeguarding.platform.security;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person or program behind a request; controllers take it as {@code @AuthenticationPrincipal
 * SignedInUser}.
 *
 * @param agency the code of the agency the role is held for; null for roles of the partnership
 */
public record SignedInUser(String username, Role role, @Nullable String agency)
    implements AuthenticatedPrincipal, Serializable {

  public SignedInUser {
    if (role.belongsToAgency() == (agency == null)) {
      throw new IllegalArgumentException("an agency is named exactly for the agency roles");
    }
  }

  /** The user of the request in hand, or null where nobody has signed in. */
  public static @Nullable SignedInUser current() {
    return of(SecurityContextHolder.getContext().getAuthentication());
  }

  static @Nullable SignedInUser of(@Nullable Authentication authentication) {
    return authentication != null
            && authentication.isAuthenticated()
            && authentication.getPrincipal() instanceof SignedInUser user
        ? user
        : null;
  }

  @Override
  public String getName() {
    return username;
  }

  /** True for the user's own agency, and for the roles that are not tied to one. */
  public boolean mayActFor(String otherAgency) {
    return agency == null || agency.equals(otherAgency);
  }

  /** Answers 403 when the user belongs to another agency. */
  public void mustActFor(String otherAgency) {
    if (!mayActFor(otherAgency)) {
      throw new OtherAgencyRefused();
    }
  }
}
