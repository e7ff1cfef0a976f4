package uk.safeguarding.reporting.counted.whereabouts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.Way;
import uk.safeguarding.reporting.counted.known.WrittenFact;
import uk.safeguarding.reporting.counted.known.WrittenPeriod;

/** The facts that a count is the number of. */
public record Wanted(String count, Way way, ReportingPeriod period) {

  /** Whether a fact is one of them. */
  public boolean has(WrittenFact fact) {
    return fact.count().equals(count)
        && switch (way) {
          case HAPPENED -> happenedIn(period.months(), fact);
          case ONCE -> happenedIn(List.of(period), fact);
          case STANDING -> standsAtEndOf(period.lastDay(), fact);
          case AT_ANY_TIME ->
              happenedIn(List.of(period), fact)
                  || standsAtEndOf(period.firstDay().minusDays(1), fact);
        };
  }

  private static boolean happenedIn(List<? extends ReportingPeriod> periods, WrittenFact fact) {
    return fact.from() == null
        && periods.stream().map(WrittenPeriod::of).anyMatch(fact.happenedIn()::equals);
  }

  private static boolean standsAtEndOf(LocalDate day, WrittenFact fact) {
    @Nullable LocalDate until = fact.until();
    return fact.from() != null
        && !Objects.requireNonNull(fact.from()).isAfter(day)
        && (until == null || until.isAfter(day));
  }

  /** The subjects that may have them, in order of reference; every one that has is among them. */
  public List<String> subjects(ReadModels models) {
    return models.keysOf(Whereabouts.COLLECTION, Whereabouts.WORDS, words());
  }

  private List<String> words() {
    return switch (way) {
      case HAPPENED -> period.months().stream().map(this::happened).toList();
      case ONCE -> List.of(happened(period));
      case STANDING -> standing(period.lastDay());
      case AT_ANY_TIME -> {
        List<String> words = new ArrayList<>(standing(period.firstDay().minusDays(1)));
        words.add(happened(period));
        yield words;
      }
    };
  }

  private String happened(ReportingPeriod in) {
    return Whereabouts.happened(count, WrittenPeriod.of(in));
  }

  private List<String> standing(LocalDate day) {
    return List.of(
        Whereabouts.stood(count, FinancialYear.containing(day)), Whereabouts.standsOpen(count));
  }
}
