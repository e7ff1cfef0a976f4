package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.requests.CareRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Which social worker a looked-after child has, one after the other. */
final class SocialWorkers {

  private static final double DAYS_OF_A_MONTH = 30.4;

  private final Town town;
  private final Chance chance;

  SocialWorkers(Town town) {
    this.town = town;
    this.chance = town.chance().of("social-workers");
  }

  void follow(Stay stay) {
    var now = new Key[] {allocate(stay, null)};
    stay.atEnd(() -> end(stay, now[0]));
    town.diary()
        .every(
            () -> {
              if (stay.isOver()) {
                return null;
              }
              end(stay, now[0]);
              now[0] = allocate(stay, town.weights("social-workers.reasons").draw(chance));
              return next();
            },
            next());
  }

  private LocalDate next() {
    double months = chance.erlang(2, town.number("social-workers.months"));
    return town.today().plusDays(7 + Math.round(months * DAYS_OF_A_MONTH));
  }

  private Key allocate(Stay stay, @Nullable String reason) {
    LocalDate today = town.today();
    Key allocation = town.key("social-worker-allocation");
    Key worker = town.worker(chance, "social-worker");
    String team = town.weights("social-workers.teams").draw(chance);
    town.tell(
        stay.child(),
        () -> CareRequests.allocation(allocation, stay.child(), worker, team, reason, today));
    return allocation;
  }

  private void end(Stay stay, Key allocation) {
    LocalDate today = town.today();
    town.tell(stay.child(), () -> CareRequests.allocationEnd(allocation, stay.child(), today));
  }
}
