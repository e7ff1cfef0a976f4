package uk.safeguarding.agencyreturns;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.agencyreturns.api.ApiConfiguration;
import uk.safeguarding.agencyreturns.desk.DeskConfiguration;
import uk.safeguarding.agencyreturns.due.DueConfiguration;
import uk.safeguarding.agencyreturns.files.SenderFileNames;
import uk.safeguarding.agencyreturns.files.SubmittedFiles;
import uk.safeguarding.agencyreturns.published.AgencyReturnsPublication;
import uk.safeguarding.agencyreturns.receipts.Receipts;
import uk.safeguarding.agencyreturns.receipts.ReturnVersions;
import uk.safeguarding.agencyreturns.receipts.ReturnsIn;
import uk.safeguarding.agencyreturns.screens.form.FormConfiguration;
import uk.safeguarding.agencyreturns.screens.overview.OverviewConfiguration;
import uk.safeguarding.agencyreturns.screens.receipt.ReceiptConfiguration;
import uk.safeguarding.agencyreturns.submission.AgencyReturnAggregate;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServiceApplication;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishingConfiguration;
import uk.safeguarding.platform.web.page.Templates;

/** The submission desk's parts, named one by one. */
@Configuration(proxyBeanMethods = false)
@Import({
  PublishingConfiguration.class,
  DeskConfiguration.class,
  ApiConfiguration.class,
  DueConfiguration.class,
  OverviewConfiguration.class,
  FormConfiguration.class,
  ReceiptConfiguration.class
})
public class AgencyReturns {

  public static final SafeguardingService SERVICE =
      new SafeguardingService(
          "agency-returns", AgencyReturns.class, List.of("/api/returns", "/returns"));

  /** Starts this service by itself, against the servers that its environment names. */
  public static void main(String... arguments) {
    ServiceApplication.run(SERVICE, arguments);
  }

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
  ReturnVersions returnVersions() {
    return new ReturnVersions();
  }

  @Bean
  ReturnsIn returnsIn() {
    return new ReturnsIn();
  }

  @Bean
  SenderFileNames senderFileNames(JdbcClient postgres) {
    return new SenderFileNames(postgres);
  }

  @Bean
  Templates templates() {
    return Templates.precompiledIn("uk.safeguarding.agencyreturns.pages");
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  SubmittedFiles submittedFiles(JdbcClient postgres) {
    return new SubmittedFiles(postgres);
  }
}
