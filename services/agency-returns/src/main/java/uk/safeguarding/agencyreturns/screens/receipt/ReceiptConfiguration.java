package uk.safeguarding.agencyreturns.screens.receipt;

import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.Routes;

/** The page of a receipt, for those who may read the receipt itself. */
@Configuration(proxyBeanMethods = false)
@Import(ReceiptScreen.class)
public class ReceiptConfiguration {

  @Bean
  ReceiptPrinter receiptPrinter(RouteTable routes) {
    return new ReceiptPrinter(routes);
  }

  @Bean
  Routes receiptRoutes() {
    return Routes.of(
        page("/returns/{id}").to(AGENCY_SUBMITTER, AGENCY_APPROVER, BUSINESS_UNIT, AUDITOR));
  }
}
