package uk.safeguarding.reporting.charts.svg;

import java.util.List;
import java.util.stream.Stream;

/**
 * Shapes on a surface, measured in pixels from its upper left corner.
 *
 * @param name a word for style sheets: the SVG's class is {@code app-chart--<name>}
 * @param title what people hear who cannot see it; empty for a picture that is hidden from them
 * @param description more of the same
 */
public record Picture(
    String name,
    Medium medium,
    double width,
    double height,
    String title,
    String description,
    List<Shape> shapes) {

  public Picture {
    shapes = List.copyOf(shapes);
  }

  public Stream<Label> labels() {
    return shapes.stream().filter(Label.class::isInstance).map(Label.class::cast);
  }
}
