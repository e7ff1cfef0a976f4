package uk.safeguarding.lookedafterchildren.education;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Education records, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({EducationRecordResource.class, SchoolingResource.class, AfterSchoolResource.class})
public class EducationRecordConfiguration {

  @Bean
  Aggregates educationRecords() {
    return Aggregates.of(EducationRecordAggregate.class);
  }

  @Bean
  Routes educationRecordRoutes() {
    return recordsUnder(
        "/looked-after-children/education-records/{id}",
        "/corrections/{correction}",
        "/school-places/{place}",
        "/school-places/{place}/withdrawal",
        "/exclusions/{exclusion}",
        "/exclusions/{exclusion}/withdrawal",
        "/neet-spells/{spell}",
        "/neet-spells/{spell}/end",
        "/neet-spells/{spell}/withdrawal",
        "/destinations/{entry}",
        "/destinations/{entry}/withdrawal",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
