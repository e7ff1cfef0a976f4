package uk.safeguarding.reporting.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.Variant;
import uk.safeguarding.reporting.charts.svg.Picture;
import uk.safeguarding.reporting.charts.svg.SvgWriter;

/**
 * A chart that can be drawn as SVG in each variant. Templates print it unescaped, {@code
 * $unsafe{drawing.svg(Variant.WIDE)}}: the writer escapes every text in it.
 *
 * @param id unique on the page, such as the indicator's slug: letters, digits and hyphens after a
 *     letter. The elements of each variant get ids of their own from it.
 */
public record ChartDrawing(Chart chart, String id) {

  /** The SVG element, the same text for the same chart always. */
  public String svg(Variant variant) {
    var svg = new StringBuilder();
    try {
      writeTo(svg, variant);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return svg.toString();
  }

  /** Writes the SVG element as it is drawn. */
  public void writeTo(Appendable out, Variant variant) throws IOException {
    SvgWriter.write(picture(variant), id + "-" + variant.name().toLowerCase(Locale.ROOT), out);
  }

  /** The shapes, for measuring. */
  Picture picture(Variant variant) {
    return switch (variant) {
      case WIDE -> new ChartLayout(chart, Format.WIDE).picture();
      case NARROW -> new ChartLayout(chart, Format.NARROW).picture();
      case PRINT -> new ChartLayout(chart, Format.PRINT).picture();
      case SPARKLINE -> Sparkline.of(chart);
    };
  }
}
