package uk.safeguarding.agencyreturns.receipts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;

/**
 * The receipts again, by return and version: which version came before, and what an agency has sent
 * for a period.
 */
public final class ReturnVersions implements Projection<ReturnSubmitted, Receipt> {

  @Override
  public String name() {
    return "return-versions";
  }

  @Override
  public Class<ReturnSubmitted> eventType() {
    return ReturnSubmitted.class;
  }

  @Override
  public Class<Receipt> documentType() {
    return Receipt.class;
  }

  @Override
  public String subject(ReturnSubmitted event) {
    return event.returnId().toString();
  }

  @Override
  public Collection<String> keys(ReturnSubmitted event) {
    return List.of(key(event.returnId(), event.version()));
  }

  @Override
  public Change<Receipt> evolve(
      String key, @Nullable Receipt document, Logged<ReturnSubmitted> event) {
    return Change.put(Receipt.of(event.event(), event.knownAt()));
  }

  /** Keys of one return stand together and in order of version. */
  public static String key(AgencyReturnId returnId, int version) {
    return returnId + "/" + String.format(Locale.ROOT, "%07d", version);
  }
}
