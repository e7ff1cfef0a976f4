package uk.safeguarding.agencyreturns.due;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.allow;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.agencyreturns.receipts.ReturnsIn;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.security.Routes;

/** What is due, and who may see it. */
@Configuration(proxyBeanMethods = false)
@Import(DueResource.class)
public class DueConfiguration {

  @Bean
  DueReturns dueReturns(
      Agencies agencies, Formats formats, ReturnsIn in, ReadModels models, Clock clock) {
    return new DueReturns(DueDates.load(agencies, formats), in, models, clock);
  }

  @Bean
  Routes dueRoutes() {
    return Routes.of(
        allow(GET, "/api/returns/due")
            .to(AGENCY_SUBMITTER, AGENCY_APPROVER, BUSINESS_UNIT, AUDITOR));
  }
}
