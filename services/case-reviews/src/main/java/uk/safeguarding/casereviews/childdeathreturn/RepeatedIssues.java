package uk.safeguarding.casereviews.childdeathreturn;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.safeguarding.casereviews.childdeath.IssueRaised;
import uk.safeguarding.kernel.FinancialYear;

/** Which issues the panel raised two years running. */
final class RepeatedIssues {

  private RepeatedIssues() {}

  /** The issues raised in a year of reviews that had been raised in the year before. */
  static SortedSet<IssueRaised> in(FinancialYear year, List<DeathForReturn> deaths) {
    SortedSet<IssueRaised> repeated = raised(year, deaths);
    repeated.retainAll(raised(year.previous(), deaths));
    return Collections.unmodifiableSortedSet(repeated);
  }

  private static SortedSet<IssueRaised> raised(FinancialYear year, List<DeathForReturn> deaths) {
    return deaths.stream()
        .filter(death -> death.reviewedIn(year))
        .map(DeathForReturn::review)
        .filter(Objects::nonNull)
        .flatMap(review -> review.issues().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
