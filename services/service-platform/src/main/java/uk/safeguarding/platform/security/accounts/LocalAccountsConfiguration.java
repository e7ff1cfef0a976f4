package uk.safeguarding.platform.security.accounts;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Local accounts, everywhere but in production. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
public class LocalAccountsConfiguration {

  /** Passwords that people choose would come in as a second entry, such as "bcrypt". */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder("random", Map.of("random", new RandomPasswordEncoder()));
  }

  @Bean
  LocalAccounts localAccounts(
      @Value("${SAFEGUARDING_DATA:./data}") Path data, PasswordEncoder encoder) {
    return LocalAccounts.openOrCreate(data.resolve("demo-accounts.json"), encoder);
  }

  @Bean
  AuthenticationProvider localSignIn(LocalAccounts accounts, PasswordEncoder encoder) {
    return new LocalSignIn(accounts, encoder, new SignInThrottle(InstantSource.system()));
  }
}
