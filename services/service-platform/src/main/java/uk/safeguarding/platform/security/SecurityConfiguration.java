package uk.safeguarding.platform.security;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Route.allow;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * The one filter chain in front of everything: sign-in form for people, HTTP Basic without a
 * session for programs, and the route table, which denies what it does not list.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
@Import(SessionCookies.class)
public class SecurityConfiguration {

  public static final String SIGN_IN = "/sign-in";
  public static final String SIGN_OUT = "/sign-out";

  @Bean
  RouteTable routeTable(List<Routes> routesOfTheHost) {
    RouteTable table = new RouteTable();
    routesOfTheHost.forEach(table::add);
    return table;
  }

  @Bean
  Routes actuatorRoutes() {
    return Routes.of(
        allow(GET, "/actuator/health/**").toEveryone(),
        allow(GET, "/actuator/prometheus").to(Role.OPERATOR).orThisMachine());
  }

  /** The web server's own times are enough; each filter's own would cost more than the filters. */
  @Bean
  SecurityObservationSettings noTimesOfFilters() {
    return SecurityObservationSettings.noObservations();
  }

  /** Production has no local accounts, so it does not start before OpenID Connect is set up. */
  @Bean
  AuthenticationManager authenticationManager(ObjectProvider<AuthenticationProvider> waysToSignIn) {
    List<AuthenticationProvider> ways = waysToSignIn.orderedStream().toList();
    if (ways.isEmpty()) {
      throw new IllegalStateException("Nobody could sign in: production needs OpenID Connect.");
    }
    return new ProviderManager(ways);
  }

  /** Only pages are worth returning to after signing in; remembering costs a session. */
  @Bean
  @SuppressWarnings("NullAway") // null is the documented way to keep "?continue" out of addresses
  RequestCache pagesToReturnTo(RouteTable table) {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        request -> {
          RouteTable.Match match = RouteGuard.match(table, request);
          return match != null && match.route().page() && request.getMethod().equals("GET");
        });
    cache.setMatchingRequestParameterName(null);
    return cache;
  }

  @Bean
  SecurityFilterChain filterChain(
      HttpSecurity http, RouteTable table, RequestCache cache, SignInHandlers handlers) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    // The request that led here has been authorised already.
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .anyRequest()
                    .access(new RouteGuard(table)))
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .successHandler(handlers.signedIn())
                    .failureHandler(handlers.notSignedIn()))
        .httpBasic(basic -> basic.authenticationEntryPoint(handlers.signInNeeded()))
        .logout(out -> out.logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?signed-out"))
        .exceptionHandling(
            refusals ->
                refusals
                    .authenticationEntryPoint(handlers.signInNeeded())
                    .accessDeniedHandler(handlers.refused()))
        .requestCache(saved -> saved.requestCache(cache))
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new CsrfDemanded()))
        .headers(SecurityHeaders::write)
        .build();
  }

  /** What the chain answers; the pages package supplies it, so that security knows no page. */
  public record SignInHandlers(
      AuthenticationEntryPoint signInNeeded,
      AccessDeniedHandler refused,
      AuthenticationSuccessHandler signedIn,
      AuthenticationFailureHandler notSignedIn) {}
}
