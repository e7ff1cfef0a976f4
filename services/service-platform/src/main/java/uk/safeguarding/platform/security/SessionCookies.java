package uk.safeguarding.platform.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The session cookie: out of scripts' and other sites' reach, never in an address, 30 minutes. */
@Configuration(proxyBeanMethods = false)
class SessionCookies {

  static final String NAME = "SAFEGUARDING_SESSION";
  private static final int MINUTES = 30;

  @Bean
  ServletContextInitializer sessionCookieSettings() {
    return (ServletContext context) -> {
      context.setSessionTimeout(MINUTES);
      context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
      context.getSessionCookieConfig().setName(NAME);
      context.getSessionCookieConfig().setHttpOnly(true);
    };
  }

  /** Lax, not Strict: a link in an e-mail must open the dashboard for somebody who is signed in. */
  @Bean
  CookieSameSiteSupplier sessionCookieSameSite() {
    return CookieSameSiteSupplier.ofLax().whenHasName(NAME);
  }
}
