package uk.safeguarding.platform.positions;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether what was written has reached every read model. */
@RestController
public final class PositionsResource {

  private final PositionRegistry registry;

  public PositionsResource(PositionRegistry registry) {
    this.registry = registry;
  }

  record Positions(boolean caughtUp, List<ReaderPosition> positions) {}

  @GetMapping("/api/positions")
  Positions positions() {
    List<ReaderPosition> readers = registry.readers();
    return new Positions(readers.stream().allMatch(ReaderPosition::caughtUp), readers);
  }
}
