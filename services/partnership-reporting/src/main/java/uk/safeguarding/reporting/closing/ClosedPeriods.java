package uk.safeguarding.reporting.closing;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;
import uk.safeguarding.reporting.closing.events.PeriodEvent;

/** Which periods are final, a document for each period that was ever closed. */
public final class ClosedPeriods implements Projection<PeriodEvent, ClosedPeriod> {

  @Override
  public String name() {
    return "closed-periods";
  }

  @Override
  public Class<PeriodEvent> eventType() {
    return PeriodEvent.class;
  }

  @Override
  public Class<ClosedPeriod> documentType() {
    return ClosedPeriod.class;
  }

  @Override
  public String subject(PeriodEvent event) {
    return event.id().toString();
  }

  @Override
  public Collection<String> keys(PeriodEvent event) {
    return List.of(event.id().period());
  }

  @Override
  public Change<ClosedPeriod> evolve(
      String key, @Nullable ClosedPeriod document, Logged<PeriodEvent> event) {
    return Change.put(ClosedPeriod.evolve(document, event));
  }
}
