package uk.safeguarding.agencyreturns.desk;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.receipts.Receipts;
import uk.safeguarding.agencyreturns.receipts.ReturnIn;
import uk.safeguarding.agencyreturns.receipts.ReturnVersions;
import uk.safeguarding.agencyreturns.receipts.ReturnsIn;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.web.NotFound;

/** Finds receipts, also one that was made a moment ago. */
public final class ReceiptBook {

  /** More than all agencies send in a century. */
  private static final int MOST_RETURNS = 100_000;

  private final Receipts receipts;
  private final ReturnVersions versions;
  private final ReturnsIn in;
  private final ReadModels models;
  private final ServicePositions positions;

  ReceiptBook(
      Receipts receipts,
      ReturnVersions versions,
      ReturnsIn in,
      ReadModels models,
      ServicePositions positions) {
    this.receipts = receipts;
    this.versions = versions;
    this.in = in;
    this.models = models;
    this.positions = positions;
  }

  /** The receipt of a submission, or 404. */
  public Receipt of(String id) {
    @Nullable Receipt receipt = findAlsoFresh(() -> models.find(receipts, id));
    if (receipt == null) {
      throw new NotFound("There is no submission of this id.");
    }
    return receipt;
  }

  /** The receipt of the version before, or null for the first. */
  public @Nullable Receipt before(Receipt receipt) {
    if (receipt.version() == 1) {
      return null;
    }
    String key = ReturnVersions.key(receipt.returnId(), receipt.version() - 1);
    @Nullable Receipt before = findAlsoFresh(() -> models.find(versions, key));
    if (before == null) {
      throw new IllegalStateException("A version is missing between two others");
    }
    return before;
  }

  private <T> @Nullable T findAlsoFresh(Supplier<@Nullable T> search) {
    @Nullable T found = search.get();
    if (found == null) {
      positions.awaitHead();
      found = search.get();
    }
    return found;
  }

  /**
   * Receipts in order of agency, format, period and version.
   *
   * @param agency only this agency's, or null for all; format and period alike
   * @param after the key of the last receipt of the page before; empty for the first page
   */
  public List<Receipt> page(
      @Nullable String agency,
      @Nullable String format,
      @Nullable String period,
      String after,
      int limit) {
    List<Bson> filters = new ArrayList<>();
    require(filters, "agency", agency);
    require(filters, "format", format);
    require(filters, "period", period);
    return models.page(
        versions, filters.isEmpty() ? Filters.empty() : Filters.and(filters), after, limit);
  }

  private static void require(List<Bson> filters, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      filters.add(Filters.eq(ReadModels.field(field), value));
    }
  }

  /** The newest versions of the same return, the newest first. */
  public List<Receipt> newestVersions(Receipt receipt, int most) {
    @Nullable ReturnIn latest =
        findAlsoFresh(
            () -> {
              ReturnIn found = models.find(in, receipt.returnId().toString());
              return found == null || found.latest() < receipt.version() ? null : found;
            });
    int newest = latest == null ? receipt.version() : latest.latest();
    List<String> keys =
        IntStream.rangeClosed(Math.max(1, newest - most + 1), newest)
            .mapToObj(version -> ReturnVersions.key(receipt.returnId(), version))
            .toList();
    return models.findAll(versions, keys).reversed();
  }

  /** What came in last for each agency, format and period, the newest first. */
  public List<ReturnIn> recent(Predicate<String> agencies, int most) {
    return models.page(in, Filters.empty(), "", MOST_RETURNS).stream()
        .filter(each -> agencies.test(each.agency()))
        .sorted(Comparator.comparing(ReturnIn::submittedAt).reversed())
        .limit(most)
        .toList();
  }
}
