package uk.safeguarding.casereviews.childdeathreturn;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;

/** Every death that stands: what the figures of any year are counted from. */
public final class DeathsForReturn implements Projection<ChildDeathEvent, DeathForReturn> {

  @Override
  public String name() {
    return "deaths-for-return";
  }

  @Override
  public Class<ChildDeathEvent> eventType() {
    return ChildDeathEvent.class;
  }

  @Override
  public Class<DeathForReturn> documentType() {
    return DeathForReturn.class;
  }

  @Override
  public String subject(ChildDeathEvent event) {
    return event.subject();
  }

  @Override
  public Collection<String> keys(ChildDeathEvent event) {
    return List.of(event.death().toString());
  }

  @Override
  public Change<DeathForReturn> evolve(
      String key, @Nullable DeathForReturn death, Logged<ChildDeathEvent> logged) {
    return DeathForReturn.evolve(death, logged.event());
  }
}
