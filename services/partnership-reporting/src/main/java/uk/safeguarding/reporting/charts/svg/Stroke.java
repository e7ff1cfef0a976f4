package uk.safeguarding.reporting.charts.svg;

import java.util.List;

/**
 * A line through some points.
 *
 * @param dashes lengths of dash and gap, such as {@code 6 4}; empty for a solid line
 */
public record Stroke(List<Spot> spots, Ink ink, double width, String dashes) implements Shape {

  public Stroke {
    spots = List.copyOf(spots);
  }

  /** A place on the picture, in pixels from its upper left corner. */
  public record Spot(double x, double y) {}

  public static Stroke solid(Ink ink, double width, Spot... spots) {
    return new Stroke(List.of(spots), ink, width, "");
  }

  public static Stroke dashed(Ink ink, double width, String dashes, Spot... spots) {
    return new Stroke(List.of(spots), ink, width, dashes);
  }
}
