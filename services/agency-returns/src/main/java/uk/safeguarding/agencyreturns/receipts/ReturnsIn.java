package uk.safeguarding.agencyreturns.receipts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;

/** What is in, by agency, format and period. */
public final class ReturnsIn implements Projection<ReturnSubmitted, ReturnIn> {

  @Override
  public String name() {
    return "returns-in";
  }

  @Override
  public Class<ReturnSubmitted> eventType() {
    return ReturnSubmitted.class;
  }

  @Override
  public Class<ReturnIn> documentType() {
    return ReturnIn.class;
  }

  @Override
  public String subject(ReturnSubmitted event) {
    return event.returnId().toString();
  }

  @Override
  public Collection<String> keys(ReturnSubmitted event) {
    return List.of(event.returnId().toString());
  }

  @Override
  public Change<ReturnIn> evolve(
      String key, @Nullable ReturnIn document, Logged<ReturnSubmitted> event) {
    return Change.put(ReturnIn.after(document, event.event(), event.knownAt()));
  }
}
