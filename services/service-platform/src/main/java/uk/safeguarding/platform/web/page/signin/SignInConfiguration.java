package uk.safeguarding.platform.web.page.signin;

import static uk.safeguarding.platform.security.Route.form;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.savedrequest.RequestCache;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.security.SecurityConfiguration;
import uk.safeguarding.platform.security.SecurityConfiguration.SignInHandlers;
import uk.safeguarding.platform.web.page.PageRenderer;
import uk.safeguarding.platform.web.page.problem.ProblemWriter;

/** The pages and answers around signing in. */
@Configuration(proxyBeanMethods = false)
@Import({SignInPage.class, FirstPage.class})
public class SignInConfiguration {

  @Bean
  Routes signInRoutes() {
    return Routes.of(
        page("/").toEverySignedInUser(),
        page(SecurityConfiguration.SIGN_IN).toEveryone(),
        form(SecurityConfiguration.SIGN_IN).toEveryone(),
        form(SecurityConfiguration.SIGN_OUT).toEveryone());
  }

  @Bean
  SignInHandlers signInHandlers(
      RouteTable routes, RequestCache cache, ProblemWriter problems, PageRenderer pages) {
    return new SignInHandlers(
        new SignInNeeded(routes, problems),
        new AccessRefused(problems),
        new SignedIn(cache),
        new SignInRefused(pages));
  }
}
