package uk.safeguarding.reporting.comparators;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The areas whose figures are published side by side.
 *
 * @param own the partnership's own local authority
 * @param neighbours its statistical neighbours, in the order in which they are shown
 */
public record Areas(String own, List<String> neighbours, String region, String nation) {

  public Areas {
    Objects.requireNonNull(own, "own");
    neighbours = List.copyOf(neighbours);
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(nation, "nation");
    List<String> all = all(own, neighbours, region, nation).toList();
    if (all.stream().distinct().count() != all.size()) {
      throw new IllegalArgumentException("an area is named twice");
    }
  }

  /** Every one of them. */
  public List<String> all() {
    return all(own, neighbours, region, nation).toList();
  }

  private static Stream<String> all(
      String own, List<String> neighbours, String region, String nation) {
    return Stream.of(Stream.of(own), neighbours.stream(), Stream.of(region, nation))
        .flatMap(each -> each);
  }
}
