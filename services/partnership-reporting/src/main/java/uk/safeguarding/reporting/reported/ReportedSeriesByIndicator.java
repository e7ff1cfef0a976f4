package uk.safeguarding.reporting.reported;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;
import uk.safeguarding.reporting.received.FiguresReported;

/** Reported figures, a document for each agency and indicator. */
public final class ReportedSeriesByIndicator
    implements Projection<FiguresReported, ReportedSeries> {

  @Override
  public String name() {
    return "reported-series";
  }

  @Override
  public Class<FiguresReported> eventType() {
    return FiguresReported.class;
  }

  @Override
  public Class<ReportedSeries> documentType() {
    return ReportedSeries.class;
  }

  /**
   * A subject is the agency for what agencies report: its figures are folded in the order of its
   * submissions.
   */
  @Override
  public String subject(FiguresReported event) {
    return event.agency();
  }

  @Override
  public Collection<String> keys(FiguresReported event) {
    return List.of(ReportedSeries.key(event.agency(), event.indicator()));
  }

  @Override
  public Change<ReportedSeries> evolve(
      String key, @Nullable ReportedSeries document, Logged<FiguresReported> event) {
    return Change.put(ReportedSeries.evolve(document, event));
  }
}
