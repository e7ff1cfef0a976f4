package uk.safeguarding.reporting.reconciled;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BOARD;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Role.CHAIR;
import static uk.safeguarding.platform.security.Route.allow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Routes;

/** Reconciliations, and who may read them: whoever may read the figures themselves. */
@Configuration(proxyBeanMethods = false)
@Import(ReconciliationResource.class)
public class ReconciliationConfiguration {

  @Bean
  Routes reconciliationRoutes() {
    return Routes.of(
        allow(GET, "/api/indicators/{ref}/reconciliation")
            .to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR));
  }
}
