package uk.safeguarding.casereviews.childdeathreturn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Predicate;
import uk.safeguarding.casereviews.childdeath.IssueRaised;
import uk.safeguarding.casereviews.childdeath.Modifiability;
import uk.safeguarding.casereviews.childdeath.ModifiableFactor;
import uk.safeguarding.casereviews.childdeath.PanelReview;
import uk.safeguarding.kernel.FinancialYear;

/**
 * The figures of a financial year, counted from the deaths that stand. They count single children
 * and go to the department or the national database alone; none of them is for publication.
 *
 * @param year {@code 2017-18}
 * @param notified in the year
 * @param reviewed by the panel in the year, whenever the child died
 * @param completed in the year
 * @param outstanding notified by the year's end and not reviewed by then
 * @param categories each category, of the deaths reviewed
 * @param differFromRegistered how many reviewed in a category other than the registered cause's
 * @param issuesOfLastYearToo the issues raised that had been raised the year before
 */
public record ChildDeathReturn(
    String year,
    int notified,
    int reviewed,
    int completed,
    int outstanding,
    List<CategoryFigures> categories,
    int differFromRegistered,
    Map<Modifiability, Integer> modifiability,
    Map<ModifiableFactor, Integer> factors,
    ReviewedChildren children,
    ReviewTimes times,
    Map<IssueRaised, Integer> issues,
    SortedSet<IssueRaised> issuesOfLastYearToo) {

  public static ChildDeathReturn of(FinancialYear year, List<DeathForReturn> deaths) {
    List<DeathForReturn> reviewed = those(deaths, death -> death.reviewedIn(year));
    List<PanelReview> reviews =
        reviewed.stream().map(DeathForReturn::review).filter(Objects::nonNull).toList();
    return new ChildDeathReturn(
        year.toString(),
        those(deaths, death -> death.notifiedIn(year)).size(),
        reviewed.size(),
        those(deaths, death -> death.completedIn(year)).size(),
        those(deaths, death -> death.outstandingAfter(year)).size(),
        CategoryFigures.of(reviews),
        Math.toIntExact(reviews.stream().filter(PanelReview::differsFromRegistered).count()),
        Tally.of(Modifiability.class, reviews.stream().map(PanelReview::modifiability)),
        Tally.of(ModifiableFactor.class, reviews.stream().flatMap(it -> it.factors().stream())),
        ReviewedChildren.of(reviewed),
        ReviewTimes.of(year, deaths),
        Tally.of(IssueRaised.class, reviews.stream().flatMap(it -> it.issues().stream())),
        RepeatedIssues.in(year, deaths));
  }

  private static List<DeathForReturn> those(
      List<DeathForReturn> deaths, Predicate<DeathForReturn> which) {
    return deaths.stream().filter(which).toList();
  }
}
