package uk.safeguarding.reporting.otherareas;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.comparators.standing.Comparison;
import uk.safeguarding.reporting.comparators.standing.Ours;
import uk.safeguarding.reporting.comparators.standing.Standing;
import uk.safeguarding.reporting.comparators.standing.Standings;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.Source;

/** A comparison in sentences. */
final class ComparisonWords {

  private final Comparison compared;
  private final Standings standings;
  private final PublishedNumbers numbers;
  private final String when;

  ComparisonWords(Comparison compared, PublishedNumbers numbers) {
    this.compared = compared;
    this.standings = compared.standings();
    this.numbers = numbers;
    this.when = compared.match().basis().when(standings.year());
  }

  String summary() {
    Standing own = standings.own();
    String others =
        "Its statistical neighbours had a mean of %s (%d of %d published), the %s %s and %s %s."
            .formatted(
                numbers.mean(standings.neighbourMean()).text(),
                standings.neighboursPublished(),
                standings.neighbours().size(),
                standings.region().area(),
                numbers.value(standings.region().value()).text(),
                standings.nation().area(),
                numbers.value(standings.nation().value()).text());
    return own.value() == null
        ? "No figure of %s is published for %s: it is missing or suppressed. %s"
            .formatted(own.area(), when, others)
        : "The published figure of %s for %s is %s. %s With its neighbours it ranks %d of %d; %s."
            .formatted(
                own.area(),
                when,
                numbers.value(own.value()).text(),
                others,
                own.rank(),
                standings.ranked(),
                first());
  }

  String rankHeader() {
    return "Rank of %d (%s)".formatted(standings.ranked(), first());
  }

  private String first() {
    return switch (compared.measure().polarity()) {
      case HIGH -> "1 is the highest, which is best";
      case LOW -> "1 is the lowest, which is best";
      case NONE -> "1 is the lowest, and neither way is said to be better";
    };
  }

  String ours() {
    Ours ours = compared.ours();
    Figure figure = ours.figure();
    if (ours.running()) {
      return "The year is still running, so the partnership's own figure is not compared.";
    }
    if (figure.value() == null) {
      return "The partnership's own figure for %s is not known: %s."
          .formatted(when, why(Objects.requireNonNull(figure.missing(), "why it is missing")));
    }
    return "The partnership's own figure for %s is %s, %s%s."
        .formatted(
            when,
            numbers.exact(figure.value()).text(),
            figure.source() == Source.REPORTED ? "as it was reported" : "from what was reported",
            gap(ours.difference()));
  }

  private String gap(@Nullable BigDecimal difference) {
    if (difference == null) {
      return "";
    }
    if (difference.signum() == 0) {
      return ", the same as the published one";
    }
    return ", %s %s than the published one"
        .formatted(numbers.points(difference), difference.signum() > 0 ? "more" : "less");
  }

  private static String why(Missing missing) {
    return switch (missing) {
      case NOT_SUPPLIED -> "nobody has reported it, or not all of the months that it follows from";
      case UNDEFINED -> "there was nothing to take a share of";
      case NOT_DERIVABLE -> "it does not follow from the months reported";
      case SERIES_BREAK -> "the definition changed inside the year";
      case NOT_COUNTED -> "it cannot be counted from what is recorded";
    };
  }
}
