package uk.safeguarding.agencyreturns;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.agencyreturns.desk.DeskConfiguration;
import uk.safeguarding.agencyreturns.files.SubmittedFiles;
import uk.safeguarding.agencyreturns.published.AgencyReturnsPublication;
import uk.safeguarding.agencyreturns.receipts.Receipts;
import uk.safeguarding.agencyreturns.submission.AgencyReturnAggregate;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishingConfiguration;

/** The submission desk's parts, named one by one. */
@Configuration(proxyBeanMethods = false)
@Import({PublishingConfiguration.class, DeskConfiguration.class})
public class AgencyReturns {

  public static final SafeguardingService SERVICE =
      new SafeguardingService(
          "agency-returns", AgencyReturns.class, List.of("/api/returns", "/returns"));

  @Bean
  Aggregates aggregates() {
    return new Aggregates(List.of(AgencyReturnAggregate.class));
  }

  @Bean
  Publication publication() {
    return new AgencyReturnsPublication();
  }

  @Bean
  Receipts receipts() {
    return new Receipts();
  }

  @Bean
  SubmittedFiles submittedFiles(JdbcClient postgres) {
    return new SubmittedFiles(postgres);
  }
}
