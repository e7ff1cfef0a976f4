package uk.safeguarding.agencyreturns.screens.overview;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.agencyreturns.desk.ReceiptBook;
import uk.safeguarding.agencyreturns.due.DueReturns;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.Page;

/** The page of returns; an agency sees its own. */
@RestController
final class ReturnsOverview {

  private static final int RECENT = 20;

  private final DueReturns due;
  private final ReceiptBook receipts;
  private final ReturnsPrinter printer;

  ReturnsOverview(DueReturns due, ReceiptBook receipts, ReturnsPrinter printer) {
    this.due = due;
    this.receipts = receipts;
    this.printer = printer;
  }

  @GetMapping("/returns")
  Page returns(@AuthenticationPrincipal SignedInUser user) {
    return Page.titled("Returns")
        .showing(
            "returns.jte",
            printer.print(user, due.of(user::mayActFor), receipts.recent(user::mayActFor, RECENT)));
  }
}
