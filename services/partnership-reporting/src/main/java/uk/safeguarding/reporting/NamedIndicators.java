package uk.safeguarding.reporting;

import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** Finds the indicator that an address names. */
public final class NamedIndicators {

  private final IndicatorCatalogue catalogue;

  public NamedIndicators(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The indicator of that ref, as the dataset or as an address writes it.
   *
   * @throws NotFound when there is none
   */
  public Indicator named(String ref) {
    return catalogue.all().stream()
        .filter(indicator -> indicator.ref().equals(ref) || indicator.slug().equals(ref))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no indicator of this ref."));
  }
}
