package uk.safeguarding.childprotection.strategydiscussion;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Strategy discussions, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(StrategyDiscussionResource.class)
public class StrategyDiscussionConfiguration {

  @Bean
  Aggregates strategyDiscussionAggregates() {
    return Aggregates.of(StrategyDiscussionAggregate.class);
  }

  @Bean
  Routes strategyDiscussionRoutes() {
    return recordsUnder(
        "/child-protection/strategy-discussions/{id}", "/corrections/{correction}", "/withdrawal");
  }
}
