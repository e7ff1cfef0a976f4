package uk.safeguarding.lookedafterchildren.careleaver;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Care leavers, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({
  CareLeaverResource.class,
  CareLeaverEndResource.class,
  CareLeaverLifeResource.class,
  CareLeaverMoveResource.class,
  CareLeaverWithdrawalResource.class
})
public class CareLeaverConfiguration {

  @Bean
  Aggregates careLeavers() {
    return Aggregates.of(CareLeaverAggregate.class);
  }

  @Bean
  Routes careLeaverRoutes() {
    return recordsUnder(
        "/looked-after-children/care-leavers/{id}",
        "/corrections/{correction}",
        "/categories/{change}",
        "/categories/{change}/corrections/{correction}",
        "/personal-advisers/{allocation}",
        "/contacts/{contact}",
        "/accommodation/{stay}",
        "/activities/{occupation}",
        "/staying-put/{arrangement}",
        "/staying-put/{arrangement}/end",
        "/departures/{departure}",
        "/departures/{departure}/return",
        "/ends/{end}",
        "/ends/{end}/corrections/{correction}",
        "/reopenings/{reopening}",
        "/categories/{entry}/withdrawal",
        "/personal-advisers/{entry}/withdrawal",
        "/contacts/{entry}/withdrawal",
        "/accommodation/{entry}/withdrawal",
        "/activities/{entry}/withdrawal",
        "/staying-put/{entry}/withdrawal",
        "/departures/{entry}/withdrawal",
        "/ends/{entry}/withdrawal",
        "/reopenings/{entry}/withdrawal",
        "/withdrawal");
  }
}
