package uk.safeguarding.agencyreturns.desk;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.receipts.Receipts;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.web.NotFound;

/** Finds a receipt, also one that was made a moment ago. */
final class ReceiptBook {

  private final Receipts receipts;
  private final ReadModels models;
  private final ServicePositions positions;

  ReceiptBook(Receipts receipts, ReadModels models, ServicePositions positions) {
    this.receipts = receipts;
    this.models = models;
    this.positions = positions;
  }

  Receipt of(String id) {
    @Nullable Receipt receipt = models.find(receipts, id);
    if (receipt == null) {
      positions.awaitHead();
      receipt = models.find(receipts, id);
    }
    if (receipt == null) {
      throw new NotFound("There is no submission of this id.");
    }
    return receipt;
  }
}
