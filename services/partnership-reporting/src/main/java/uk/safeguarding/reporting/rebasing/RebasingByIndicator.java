package uk.safeguarding.reporting.rebasing;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;
import uk.safeguarding.reporting.rebasing.events.RebasingEvent;

/** Since when each indicator's limits hold, a document for each indicator ever re-based. */
public final class RebasingByIndicator implements Projection<RebasingEvent, RebasingHistory> {

  @Override
  public String name() {
    return "rebasing-by-indicator";
  }

  @Override
  public Class<RebasingEvent> eventType() {
    return RebasingEvent.class;
  }

  @Override
  public Class<RebasingHistory> documentType() {
    return RebasingHistory.class;
  }

  @Override
  public String subject(RebasingEvent event) {
    return event.limits().toString();
  }

  @Override
  public Collection<String> keys(RebasingEvent event) {
    return List.of(event.limits().indicator());
  }

  @Override
  public Change<RebasingHistory> evolve(
      String key, @Nullable RebasingHistory document, Logged<RebasingEvent> event) {
    return Change.put(RebasingHistory.evolve(document, event));
  }
}
