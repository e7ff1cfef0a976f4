package uk.safeguarding.reporting.indicators.pages;

import java.io.IOException;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** Writes {@code docs/indicators}; {@code infra/write-indicator-pages} starts it. */
public final class WriteIndicatorPages {

  private WriteIndicatorPages() {}

  public static void main(String[] arguments) throws IOException {
    IndicatorPages.write(IndicatorPages.of(IndicatorCatalogue.load()), IndicatorPages.FOLDER);
  }
}
