package uk.safeguarding.reporting.charts.svg;

import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Writes a picture as an SVG element. All text is escaped. Colours and sizes are presentation
 * attributes, which a content security policy without inline styles allows.
 */
public final class SvgWriter {
  private final Appendable out;
  private final Medium medium;

  private SvgWriter(Appendable out, Medium medium) {
    this.out = out;
    this.medium = medium;
  }

  /**
   * @param idPrefix makes the element's ids unique on their page: a letter, then letters, digits,
   *     hyphens
   * @throws IllegalArgumentException when it is anything else
   */
  public static void write(Picture picture, String idPrefix, Appendable out) throws IOException {
    if (!idPrefix.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException(idPrefix + " cannot begin an id");
    }
    var writer = new SvgWriter(out, picture.medium());
    writer.open(picture, idPrefix);
    for (Shape shape : picture.shapes()) {
      writer.shape(shape);
    }
    out.append("</svg>");
  }

  private void open(Picture picture, String prefix) throws IOException {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("class", "app-chart app-chart--" + picture.name());
    attribute("width", medium.length(picture.width()));
    attribute("height", medium.length(picture.height()));
    attribute(
        "viewBox", "0 0 " + SvgNumber.of(picture.width()) + " " + SvgNumber.of(picture.height()));
    if (picture.title().isEmpty()) {
      attribute("aria-hidden", "true");
      attribute("focusable", "false");
      out.append(">");
      return;
    }
    attribute("role", "img");
    attribute("aria-labelledby", prefix + "-title " + prefix + "-desc");
    attribute("font-family", "Arial, Helvetica, 'Liberation Sans', sans-serif");
    attribute("font-size", SvgNumber.of(Typeface.SIZE));
    out.append(">");
    spoken("title", prefix, picture.title());
    spoken("desc", prefix, picture.description());
  }

  private void spoken(String element, String prefix, String text) throws IOException {
    out.append("<").append(element);
    attribute("id", prefix + "-" + element);
    out.append(">");
    XmlText.append(text, out);
    out.append("</").append(element).append(">");
  }

  private void shape(Shape shape) throws IOException {
    switch (shape) {
      case Band band -> band(band);
      case Label label -> label(label);
      case Stroke stroke -> stroke(stroke);
      case Symbol symbol -> symbol(symbol);
    }
  }

  private void band(Band band) throws IOException {
    out.append("<rect");
    attribute("x", SvgNumber.of(band.left()));
    attribute("y", SvgNumber.of(band.top()));
    attribute("width", SvgNumber.of(band.right() - band.left()));
    attribute("height", SvgNumber.of(band.bottom() - band.top()));
    attribute("fill", band.ink().colour(medium));
    out.append("/>");
  }

  private void label(Label label) throws IOException {
    out.append("<text");
    attribute("x", SvgNumber.of(label.x()));
    attribute("y", SvgNumber.of(label.baseline()));
    attribute("text-anchor", label.anchor().svg());
    attribute("fill", label.ink().colour(medium));
    out.append(">");
    XmlText.append(label.text(), out);
    out.append("</text>");
  }

  private void stroke(Stroke stroke) throws IOException {
    out.append("<polyline");
    attribute(
        "points",
        stroke.spots().stream()
            .map(spot -> SvgNumber.of(spot.x()) + "," + SvgNumber.of(spot.y()))
            .collect(Collectors.joining(" ")));
    attribute("fill", "none");
    attribute("stroke", stroke.ink().colour(medium));
    attribute("stroke-width", SvgNumber.of(stroke.width()));
    if (!stroke.dashes().isEmpty()) {
      attribute("stroke-dasharray", stroke.dashes());
    }
    out.append("/>");
  }

  private void symbol(Symbol symbol) throws IOException {
    boolean hollow = symbol.form() == Symbol.Form.RING;
    out.append("<path");
    attribute("d", symbol.path());
    attribute("fill", hollow ? "#FFFFFF" : symbol.ink().colour(medium));
    if (hollow) {
      attribute("stroke", symbol.ink().colour(medium));
      attribute("stroke-width", "2");
    }
    out.append("/>");
  }

  private void attribute(String name, String value) throws IOException {
    out.append(" ").append(name).append("=\"");
    XmlText.append(value, out);
    out.append("\"");
  }
}
