package uk.safeguarding.reporting.indicators;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import uk.safeguarding.kernel.FinancialYear;

/** Reads the key {@code "2017-18"}. */
public final class FinancialYearKey extends KeyDeserializer {
  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    return FinancialYear.parse(key);
  }
}
