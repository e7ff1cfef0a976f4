package uk.safeguarding.reporting.counted.fold;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.readmodel.BatchFold;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.CountedFactsReader;
import uk.safeguarding.reporting.counted.totals.StoredTotals;
import uk.safeguarding.reporting.facts.Facts;

/** What is counted of the services' records, kept current from the log. */
@Configuration(proxyBeanMethods = false)
public class CountedConfiguration {

  @Bean
  BatchFold<WholeMessage> subjectFold(ReadModels models, JdbcClient postgres, JsonMapper json) {
    return new SubjectFold(models, new Facts(Countings.ALL), new MessagesInLog(postgres, json));
  }

  @Bean
  CountedFactsReader countedFacts(ReadModels models, Clock clock) {
    return (counts, knownAt) -> StoredTotals.of(models, counts, knownAt, clock.instant());
  }
}
