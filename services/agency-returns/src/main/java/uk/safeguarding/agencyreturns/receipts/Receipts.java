package uk.safeguarding.agencyreturns.receipts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;

/** The receipt of every submission, by its id. */
public final class Receipts implements Projection<ReturnSubmitted, Receipt> {

  @Override
  public String name() {
    return "receipts";
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
    return List.of(event.submissionId().toString());
  }

  @Override
  public Change<Receipt> evolve(
      String key, @Nullable Receipt document, Logged<ReturnSubmitted> event) {
    return Change.put(Receipt.of(event.event(), event.knownAt()));
  }
}
