package uk.safeguarding.contactsandreferrals.child;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Route.allow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Identified children, and who may identify and join them. */
@Configuration(proxyBeanMethods = false)
@Import(ChildResource.class)
public class ChildConfiguration {

  private static final String CHILDREN = "/contacts-and-referrals/children";

  @Bean
  Aggregates childIdentities() {
    return Aggregates.of(ChildIdentityAggregate.class);
  }

  @Bean
  Routes childRoutes() {
    return Routes.of(
        allow(POST, CHILDREN).to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        allow(GET, CHILDREN + "/{child}").to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        allow(PUT, CHILDREN + "/{child}/birth").to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        allow(PUT, CHILDREN + "/{child}/date-of-birth").to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        allow(PUT, CHILDREN + "/{child}/merges/{other}").to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        allow(PUT, CHILDREN + "/{child}/separations/{other}").to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        allow(POST, CHILDREN + "/{child}/adoption").to(AGENCY_SUBMITTER, AGENCY_APPROVER));
  }
}
