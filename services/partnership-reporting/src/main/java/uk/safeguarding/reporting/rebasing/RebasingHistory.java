package uk.safeguarding.reporting.rebasing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.reporting.rebasing.events.LimitsRebased;
import uk.safeguarding.reporting.rebasing.events.RebasingEvent;
import uk.safeguarding.reporting.rebasing.events.RebasingWithdrawn;

/**
 * Every re-basing of one indicator's limits, those withdrawn included.
 *
 * @param rebases in the order in which they were said
 */
public record RebasingHistory(String indicator, List<Rebase> rebases) {

  public RebasingHistory {
    rebases = List.copyOf(rebases);
  }

  static RebasingHistory evolve(@Nullable RebasingHistory history, Logged<RebasingEvent> logged) {
    var rebases = new ArrayList<>(history == null ? List.of() : history.rebases());
    switch (logged.event()) {
      case LimitsRebased rebased -> {
        var rebase =
            new Rebase(rebased.from(), rebased.reason(), rebased.by(), logged.knownAt(), null);
        if (!rebases.contains(rebase)) {
          rebases.add(rebase);
        }
      }
      case RebasingWithdrawn withdrawn ->
          rebases.replaceAll(
              each ->
                  each.from().equals(withdrawn.from()) && each.withdrawnAt() == null
                      ? each.withdrawn(logged.knownAt())
                      : each);
    }
    return new RebasingHistory(logged.event().limits().indicator(), rebases);
  }

  /** Those that stood at an instant, by first month. */
  public List<Rebase> standingAt(Instant instant) {
    return rebases.stream()
        .filter(each -> each.stoodAt(instant))
        .sorted(Comparator.comparing(Rebase::from))
        .toList();
  }
}
