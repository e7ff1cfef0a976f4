package uk.safeguarding.reporting.traced;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.behind.RecordsBehind;
import uk.safeguarding.reporting.counted.behind.RecordsInLog;
import uk.safeguarding.reporting.counted.fold.Countings;
import uk.safeguarding.reporting.counted.totals.ByAgency;

/**
 * What is behind counted figures. The address is that of every trace, so that whoever may see a
 * figure may ask; how much of it a reader sees {@link ChildLevelReaders} decides.
 */
@Configuration(proxyBeanMethods = false)
@Import(CountedTraceResource.class)
public class TracedConfiguration {

  @Bean
  CountedTraces countedTraces(ReadModels models, JdbcClient postgres, JsonMapper json) {
    return new CountedTraces(
        new CountsBehind(Countings.ALL, new ByAgency(models)),
        new RecordPages(
            new RecordsBehind(models, new RecordsInLog(postgres, json), Countings.ALL)));
  }
}
