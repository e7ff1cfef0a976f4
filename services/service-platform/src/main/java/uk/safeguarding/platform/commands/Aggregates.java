package uk.safeguarding.platform.commands;

import java.util.List;
import java.util.stream.Stream;

/**
 * The Axon shells of one capability's aggregates; a service may have several such beans, or none.
 */
public record Aggregates(List<Class<?>> shells) {

  /** Of one aggregate. */
  public static Aggregates of(Class<?> shell) {
    return new Aggregates(List.of(shell));
  }

  /** Those of a whole service. */
  public static Aggregates allOf(Stream<Aggregates> capabilities) {
    return new Aggregates(capabilities.flatMap(each -> each.shells().stream()).toList());
  }
}
