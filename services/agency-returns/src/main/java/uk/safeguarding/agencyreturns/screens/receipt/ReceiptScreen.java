package uk.safeguarding.agencyreturns.screens.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.KeptReturn;
import uk.safeguarding.agencyreturns.desk.ReceiptBook;
import uk.safeguarding.agencyreturns.desk.SubmissionDesk;
import uk.safeguarding.agencyreturns.differences.Differences;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.screens.words.Words;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.Page;

/** The page of a receipt. */
@RestController
final class ReceiptScreen {

  private static final int VERSIONS = 20;

  private final SubmissionDesk desk;
  private final ReceiptBook receipts;
  private final Agencies agencies;
  private final ReceiptPrinter printer;

  ReceiptScreen(
      SubmissionDesk desk, ReceiptBook receipts, Agencies agencies, ReceiptPrinter printer) {
    this.desk = desk;
    this.receipts = receipts;
    this.agencies = agencies;
    this.printer = printer;
  }

  @GetMapping("/returns/{id}")
  Page receipt(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String again) {
    Receipt receipt = receipts.of(id);
    user.mustActFor(receipt.agency());
    KeptReturn kept = desk.readAgain(receipt);
    List<Receipt> versions = receipts.newestVersions(receipt, VERSIONS);
    ReceiptPage page = printer.print(user, kept, changes(kept), versions, again != null);
    return Page.titled(ReceiptPrinter.title(receipt))
        .captioned(
            kept.format().title()
                + ", "
                + Words.period(receipt.period())
                + " - "
                + agencies.name(receipt.agency()))
        .backTo("Back to returns", "/returns")
        .withErrors(new FindingsPrinter(kept).summary(page.errors()))
        .showing("receipt.jte", page);
  }

  private @Nullable ChangesPage changes(KeptReturn kept) {
    @Nullable Receipt before = receipts.before(kept.receipt());
    return before == null
        ? null
        : ChangesPrinter.print(
            Differences.between(desk.readAgain(before).read(), kept.read()), before);
  }
}
