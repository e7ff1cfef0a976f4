package uk.safeguarding.agencyreturns.desk;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.allow;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.agencyreturns.files.SubmittedFiles;
import uk.safeguarding.agencyreturns.formats.monthlydataset.MonthlyDataset;
import uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyReturn;
import uk.safeguarding.agencyreturns.receipts.Receipts;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.security.Routes;

/** The desk: its formats, its routes and who may take them. */
@Configuration(proxyBeanMethods = false)
@Import({ReturnsResource.class, UnreadableFileProblem.class})
public class DeskConfiguration {

  @Bean
  SubmissionDesk submissionDesk(SubmittedFiles files, Commands commands) {
    return new SubmissionDesk(
        List.of(new MonthlyDataset(), new QuarterlyReturn()), new Agencies(), files, commands);
  }

  @Bean
  ReceiptBook receiptBook(Receipts receipts, ReadModels models, ServicePositions positions) {
    return new ReceiptBook(receipts, models, positions);
  }

  @Bean
  Routes routes() {
    return Routes.of(
        allow(POST, "/api/returns").to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        allow(GET, "/api/returns/{id}")
            .to(AGENCY_SUBMITTER, AGENCY_APPROVER, BUSINESS_UNIT, AUDITOR));
  }
}
