package uk.safeguarding.reporting.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.model.ValueFormat;
import uk.safeguarding.reporting.charts.model.Variant;
import uk.safeguarding.reporting.charts.svg.Label;
import uk.safeguarding.reporting.charts.svg.Stroke;
import uk.safeguarding.reporting.charts.svg.Symbol;

class ChartDrawingTest {
  private static final Chart GAPS =
      DifficultCharts.chart("Gaps", ValueFormat.count(), "5", null, "8", "9", null, "3", null);

  @ParameterizedTest
  @EnumSource(Variant.class)
  void every_drawing_is_well_formed_and_free_of_inline_styles(Variant variant) {
    Stream.concat(SouthamptonCharts.all(), DifficultCharts.all())
        .forEach(
            chart -> {
              Document svg = parsed(new ChartDrawing(chart, "x").svg(variant));
              assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
              assertThat(elements(svg, "*"))
                  .noneMatch(element -> element.hasAttribute("style"))
                  .noneMatch(element -> element.getTagName().matches("style|script"));
            });
  }

  @Test
  void a_text_stays_a_text() {
    Chart chart = DifficultCharts.markup();
    String svg = new ChartDrawing(chart, "x").svg(Variant.WIDE);

    assertThat(svg).doesNotContain("<script").doesNotContain("\u0001");
    assertThat(elements(parsed(svg), "title"))
        .extracting(Element::getTextContent)
        .containsExactly(chart.title().replace('\u0001', '\ufffd').replace('\ud800', '\ufffd'));
  }

  @Test
  void it_is_an_image_whose_name_is_the_finding_and_whose_description_has_the_figures() {
    Document svg = parsed(new ChartDrawing(GAPS, "m1").svg(Variant.WIDE));
    Element root = svg.getDocumentElement();

    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("m1-wide-title m1-wide-desc");
    assertThat(elements(svg, "title").getFirst().getAttribute("id")).isEqualTo("m1-wide-title");
    assertThat(elements(svg, "desc").getFirst().getTextContent())
        .isEqualTo("Subtitle. Latest, Oct 15: 3. Highest, Oct 13: 9. Lowest, Oct 15: 3.");
  }

  @Test
  void a_sparkline_is_hidden_from_people_who_listen_and_has_no_text() {
    Document svg = parsed(new ChartDrawing(GAPS, "m1").svg(Variant.SPARKLINE));

    assertThat(svg.getDocumentElement().getAttribute("aria-hidden")).isEqualTo("true");
    assertThat(svg.getDocumentElement().getAttribute("role")).isEmpty();
    assertThat(svg.getDocumentElement().getTextContent()).isEmpty();
    assertThat(elements(svg, "*")).noneMatch(element -> element.hasAttribute("id"));
  }

  @Test
  void a_missing_value_leaves_a_gap() {
    var shapes = new ChartDrawing(GAPS, "x").picture(Variant.WIDE).shapes();

    assertThat(shapes)
        .filteredOn(shape -> shape instanceof Stroke stroke && stroke.width() == 2.5)
        .singleElement()
        .satisfies(line -> assertThat(((Stroke) line).spots()).hasSize(2));
    assertThat(shapes).filteredOn(Symbol.class::isInstance).hasSize(4);
  }

  @Test
  void a_changed_definition_interrupts_the_line_and_re_based_limits_do_not() {
    var shapes = new ChartDrawing(DifficultCharts.manyBreaks(), "x").picture(Variant.WIDE).shapes();

    assertThat(shapes)
        .filteredOn(shape -> shape instanceof Stroke stroke && stroke.width() == 2.5)
        .singleElement()
        .satisfies(line -> assertThat(((Stroke) line).spots()).hasSize(5));
  }

  @Test
  void every_mark_has_a_shape_of_its_own_and_the_key_says_what_it_means() {
    var picture = new ChartDrawing(SouthamptonCharts.all().findFirst().orElseThrow(), "x");

    assertThat(picture.picture(Variant.PRINT).labels().map(Label::text))
        .contains(Stream.of(Mark.values()).map(Mark::words).toArray(String[]::new));
    assertThat(picture.picture(Variant.PRINT).shapes())
        .filteredOn(Symbol.class::isInstance)
        .extracting(shape -> ((Symbol) shape).form())
        .contains(Symbol.Form.values());
  }

  @Test
  void paper_is_measured_in_millimetres_and_has_no_colours() {
    String svg = new ChartDrawing(DifficultCharts.manyLines(), "x").svg(Variant.PRINT);

    assertThat(svg).contains("width=\"165.1mm\"").contains("viewBox=\"0 0 624 ");
    assertThat(svg.split("#", -1)).allMatch(part -> grey(part) || part.startsWith("<svg"));
  }

  @Test
  void the_same_chart_is_the_same_text_in_every_locale() {
    Locale before = Locale.getDefault();
    Chart chart = SouthamptonCharts.all().findFirst().orElseThrow();
    String svg = new ChartDrawing(chart, "x").svg(Variant.WIDE);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new ChartDrawing(chart, "x").svg(Variant.WIDE)).isEqualTo(svg);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void an_id_that_would_break_out_of_its_attribute_is_refused() {
    assertThatThrownBy(() -> new ChartDrawing(GAPS, "x\" onload=\"").svg(Variant.WIDE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot begin an id");
  }

  private static boolean grey(String colour) {
    return colour.matches("(?s)([0-9A-F]{2})\\1\\1\".*") || colour.startsWith("39;");
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Document parsed(String svg) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (IOException | ParserConfigurationException | SAXException notWellFormed) {
      throw new AssertionError(svg, notWellFormed);
    }
  }
}
