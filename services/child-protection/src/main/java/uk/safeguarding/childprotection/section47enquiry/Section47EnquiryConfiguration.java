package uk.safeguarding.childprotection.section47enquiry;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Section 47 enquiries, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(Section47EnquiryResource.class)
public class Section47EnquiryConfiguration {

  @Bean
  Aggregates section47Enquiries() {
    return Aggregates.of(Section47EnquiryAggregate.class);
  }

  @Bean
  Routes section47EnquiryRoutes() {
    return recordsUnder(
        "/child-protection/section-47-enquiries/{id}",
        "/corrections/{correction}",
        "/outcome",
        "/outcome/corrections/{correction}",
        "/withdrawal");
  }
}
