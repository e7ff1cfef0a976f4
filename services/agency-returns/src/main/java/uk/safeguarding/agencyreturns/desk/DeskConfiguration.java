package uk.safeguarding.agencyreturns.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

/** The desk: its agencies, its formats, and its book of receipts. */
@Configuration(proxyBeanMethods = false)
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
}
