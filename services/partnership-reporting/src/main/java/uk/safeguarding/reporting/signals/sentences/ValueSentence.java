package uk.safeguarding.reporting.signals.sentences;

import java.math.BigDecimal;
import java.util.Objects;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.indicators.Counted;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/** The figure itself: "In October 2018, 14.5% of contacts became referrals." */
final class ValueSentence {
  private ValueSentence() {}

  static String of(
      Indicator indicator,
      IndicatorDefinition definition,
      ReportingPeriod period,
      Figure figure,
      boolean running) {
    BigDecimal value = figure.value();
    if (value == null) {
      return "There is no figure for %s: %s."
          .formatted(Periods.name(period), reason(Objects.requireNonNull(figure.missing())));
    }
    String when = when(definition, period, running);
    String written = Numerals.of(definition).value(value);
    String statement = definition.statement();
    // A statement is written for many: "1 contacts were received" would not do.
    if (statement == null || written.equals("1")) {
      return "%s, %s: %s.".formatted(indicator.shortTitle(), lower(when), written);
    }
    return "%s, %s.".formatted(when, statement.replace("{value}", written));
  }

  private static String when(
      IndicatorDefinition definition, ReportingPeriod period, boolean running) {
    String name = Periods.name(period);
    if (running) {
      return "In " + name + " so far";
    }
    boolean atEnd = definition.numerator().counted() == Counted.AT_PERIOD_END;
    return (atEnd ? "At the end of " : "In ") + name;
  }

  private static String lower(String when) {
    return Character.toLowerCase(when.charAt(0)) + when.substring(1);
  }

  private static String reason(Missing missing) {
    return switch (missing) {
      case UNDEFINED -> "there was nothing to take a share of";
      case NOT_SUPPLIED -> "nobody has supplied it";
      case NOT_DERIVABLE -> "it does not follow from the months that were reported";
      case SERIES_BREAK -> "the definition changed inside it, so its months are not one series";
      case NOT_COUNTED -> "it cannot be counted from what is recorded";
    };
  }
}
