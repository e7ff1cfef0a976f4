package uk.safeguarding.platform.web.page.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.platform.web.page.PageError;

/** The sign-in form as it is shown: what was typed before, and what was wrong with it. */
public record SignInForm(
    String username,
    @Nullable String notice,
    @Nullable String usernameError,
    @Nullable String passwordError) {

  static Page empty(@Nullable String notice) {
    return Page.titled("Sign in").showing("sign-in.jte", new SignInForm("", notice, null, null));
  }

  static Page refused(HttpStatus status, String username, List<PageError> errors) {
    return Page.titled("Sign in")
        .answering(status)
        .withErrors(errors)
        .showing(
            "sign-in.jte",
            new SignInForm(
                username,
                null,
                PageError.of(errors, "username"),
                PageError.of(errors, "password")));
  }
}
