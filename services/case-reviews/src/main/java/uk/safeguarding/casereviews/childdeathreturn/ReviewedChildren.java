package uk.safeguarding.casereviews.childdeathreturn;

import java.util.List;
import java.util.Map;
import uk.safeguarding.casereviews.childdeath.AgeBand;
import uk.safeguarding.casereviews.childdeath.Circumstances;
import uk.safeguarding.casereviews.childdeath.Expectation;
import uk.safeguarding.casereviews.childdeath.Sex;
import uk.safeguarding.casereviews.childdeath.SocialCareInvolvement;
import uk.safeguarding.casereviews.childdeath.StatutoryStatus;

/** Of whom the deaths were that a year reviewed. */
public record ReviewedChildren(
    Map<AgeBand, Integer> ageBands,
    Map<Sex, Integer> sexes,
    Map<Expectation, Integer> expectations,
    Map<SocialCareInvolvement, Integer> socialCare,
    Map<StatutoryStatus, Integer> statuses) {

  static ReviewedChildren of(List<DeathForReturn> reviewed) {
    List<Circumstances> all = reviewed.stream().map(DeathForReturn::circumstances).toList();
    return new ReviewedChildren(
        Tally.of(AgeBand.class, reviewed.stream().map(DeathForReturn::ageBand)),
        Tally.of(Sex.class, all.stream().map(Circumstances::sex)),
        Tally.of(Expectation.class, all.stream().map(Circumstances::expectation)),
        Tally.of(SocialCareInvolvement.class, all.stream().map(Circumstances::socialCare)),
        Tally.of(StatutoryStatus.class, all.stream().flatMap(each -> each.statuses().stream())));
  }
}
