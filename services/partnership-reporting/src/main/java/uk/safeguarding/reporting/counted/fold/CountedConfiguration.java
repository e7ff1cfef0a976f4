package uk.safeguarding.reporting.counted.fold;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.readmodel.BatchFold;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.CountedFactsReader;
import uk.safeguarding.reporting.counted.bulk.LogBySubject;
import uk.safeguarding.reporting.counted.bulk.SubjectsAtOnce;
import uk.safeguarding.reporting.counted.totals.StoredTotals;
import uk.safeguarding.reporting.facts.Facts;

/** What is counted of the services' records, kept current from the log. */
@Configuration(proxyBeanMethods = false)
public class CountedConfiguration {

  @Bean
  BatchFold<WholeMessage> subjectFold(
      ReadModels models, JdbcTemplate postgres, TransactionTemplate transaction, JsonMapper json) {
    var facts = new Facts(Countings.ALL);
    return new SubjectFold(
        models,
        facts,
        new MessagesInLog(JdbcClient.create(postgres), json),
        new SubjectsAtOnce(
            new LogBySubject(postgres, transaction, json),
            json,
            facts,
            Runtime.getRuntime().availableProcessors()));
  }

  @Bean
  CountedFactsReader countedFacts(ReadModels models, Clock clock) {
    return (counts, knownAt) -> StoredTotals.of(models, counts, knownAt, clock.instant());
  }
}
