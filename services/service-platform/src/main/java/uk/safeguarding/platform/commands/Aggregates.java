package uk.safeguarding.platform.commands;

import java.util.List;

/** The Axon shells of a service's aggregates. */
public record Aggregates(List<Class<?>> shells) {

  /** For a service that takes no commands. */
  public static Aggregates none() {
    return new Aggregates(List.of());
  }
}
