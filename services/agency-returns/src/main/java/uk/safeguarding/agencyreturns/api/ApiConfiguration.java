package uk.safeguarding.agencyreturns.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.allow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Route;
import uk.safeguarding.platform.security.Routes;

/** The desk's routes for programs, and who may take them: nobody but an agency submits. */
@Configuration(proxyBeanMethods = false)
@Import({ReturnsResource.class, ReceiptResource.class, UnreadableFileProblem.class})
public class ApiConfiguration {

  @Bean
  Routes apiRoutes() {
    return Routes.of(
        allow(POST, "/api/returns").to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        toReaders("/api/returns"),
        toReaders("/api/returns/{id}"),
        toReaders("/api/returns/{id}/differences"),
        toReaders("/api/returns/{id}/marked"));
  }

  private static Route toReaders(String pattern) {
    return allow(GET, pattern).to(AGENCY_SUBMITTER, AGENCY_APPROVER, BUSINESS_UNIT, AUDITOR);
  }
}
