package uk.safeguarding.agencyreturns.desk;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.allow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.agencyreturns.files.SenderFileNames;
import uk.safeguarding.agencyreturns.files.SubmittedFiles;
import uk.safeguarding.agencyreturns.formats.monthlydataset.MonthlyDataset;
import uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyReturn;
import uk.safeguarding.agencyreturns.receipts.Receipts;
import uk.safeguarding.agencyreturns.receipts.ReturnVersions;
import uk.safeguarding.agencyreturns.receipts.ReturnsIn;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.security.Route;
import uk.safeguarding.platform.security.Routes;

/** The desk: its formats, its routes and who may take them. */
@Configuration(proxyBeanMethods = false)
@Import({ReturnsResource.class, ReceiptResource.class, UnreadableFileProblem.class})
public class DeskConfiguration {

  @Bean
  Agencies agencies() {
    return new Agencies();
  }

  @Bean
  Formats formats() {
    return Formats.of(new MonthlyDataset(), new QuarterlyReturn());
  }

  @Bean
  SubmissionDesk submissionDesk(
      Agencies agencies,
      Formats formats,
      SubmittedFiles files,
      SenderFileNames names,
      Commands commands) {
    return new SubmissionDesk(new Intake(agencies, formats), files, names, commands);
  }

  @Bean
  ReceiptBook receiptBook(
      Receipts receipts,
      ReturnVersions versions,
      ReturnsIn in,
      ReadModels models,
      ServicePositions positions) {
    return new ReceiptBook(receipts, versions, in, models, positions);
  }

  @Bean
  Routes deskRoutes() {
    return Routes.of(
        allow(POST, "/api/returns").to(AGENCY_SUBMITTER, AGENCY_APPROVER),
        toReaders("/api/returns"),
        toReaders("/api/returns/{id}"),
        toReaders("/api/returns/{id}/differences"),
        toReaders("/api/returns/{id}/marked"));
  }

  private static Route toReaders(String pattern) {
    return allow(GET, pattern).to(AGENCY_SUBMITTER, AGENCY_APPROVER, BUSINESS_UNIT, AUDITOR);
  }
}
