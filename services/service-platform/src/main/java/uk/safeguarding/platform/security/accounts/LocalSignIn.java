package uk.safeguarding.platform.security.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.security.accounts.SignInThrottle.Attempt;

/** Checks a username and password, from the form or from HTTP Basic, against the local accounts. */
final class LocalSignIn implements AuthenticationProvider {

  private final LocalAccounts accounts;
  private final PasswordEncoder encoder;
  private final SignInThrottle throttle;
  private final @Nullable String passwordOfNobody;

  LocalSignIn(LocalAccounts accounts, PasswordEncoder encoder, SignInThrottle throttle) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.throttle = throttle;
    this.passwordOfNobody = encoder.encode("nobody");
  }

  @Override
  public Authentication authenticate(Authentication presented) {
    Attempt attempt = new Attempt(presented.getName(), addressOf(presented));
    throttle.check(attempt);
    Account account = accounts.find(presented.getName());
    if (!isRight(String.valueOf(presented.getCredentials()), account) || account == null) {
      throttle.failed(attempt);
      throw new BadCredentialsException("The username or password is not right.");
    }
    throttle.succeeded(attempt);
    return signedIn(account.user(), presented);
  }

  /** An unknown username costs as much time as a wrong password, so timing does not tell them. */
  private boolean isRight(String password, @Nullable Account account) {
    boolean equal =
        encoder.matches(password, account == null ? passwordOfNobody : account.encodedPassword());
    return equal && account != null;
  }

  private static Authentication signedIn(SignedInUser user, Authentication presented) {
    UsernamePasswordAuthenticationToken token =
        UsernamePasswordAuthenticationToken.authenticated(
            user, null, List.of(user.role().authority()));
    token.setDetails(presented.getDetails());
    return token;
  }

  private static String addressOf(Authentication presented) {
    return presented.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "unknown";
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
