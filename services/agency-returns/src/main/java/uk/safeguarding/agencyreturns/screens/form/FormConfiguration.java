package uk.safeguarding.agencyreturns.screens.form;

import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Route.form;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.platform.security.Routes;

/** The form: nobody but an agency submits, and only for itself. */
@Configuration(proxyBeanMethods = false)
@Import(SubmissionForm.class)
public class FormConfiguration {

  @Bean
  FormPrinter formPrinter(Agencies agencies, Formats formats) {
    return new FormPrinter(agencies, formats);
  }

  @Bean
  Routes formRoutes() {
    return Routes.of(
        page("/returns/new").to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        form("/returns").to(AGENCY_SUBMITTER, AGENCY_APPROVER));
  }
}
