package uk.safeguarding.reporting.commentary;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;
import uk.safeguarding.reporting.received.CommentaryGiven;

/** Commentary, a document for each agency and indicator. */
public final class CommentaryByIndicator implements Projection<CommentaryGiven, CommentaryHistory> {

  @Override
  public String name() {
    return "commentary-by-indicator";
  }

  @Override
  public Class<CommentaryGiven> eventType() {
    return CommentaryGiven.class;
  }

  @Override
  public Class<CommentaryHistory> documentType() {
    return CommentaryHistory.class;
  }

  /** The agency, as for its figures. */
  @Override
  public String subject(CommentaryGiven event) {
    return event.agency();
  }

  @Override
  public Collection<String> keys(CommentaryGiven event) {
    return List.of(CommentaryHistory.key(event.agency(), event.indicator()));
  }

  @Override
  public Change<CommentaryHistory> evolve(
      String key, @Nullable CommentaryHistory document, Logged<CommentaryGiven> event) {
    return Change.put(CommentaryHistory.evolve(document, event));
  }
}
