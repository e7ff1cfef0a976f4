package uk.safeguarding.reporting.counted.fold;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.care.CarePlans;
import uk.safeguarding.reporting.facts.care.ChildrenLookedAfter;
import uk.safeguarding.reporting.facts.care.FosterCarers;
import uk.safeguarding.reporting.facts.care.PeriodsOfCare;
import uk.safeguarding.reporting.facts.care.SocialWorkers;
import uk.safeguarding.reporting.facts.care.VisitedInTime;
import uk.safeguarding.reporting.facts.findings.PracticeFindings;
import uk.safeguarding.reporting.facts.frontdoor.AssessmentsAuthorised;
import uk.safeguarding.reporting.facts.frontdoor.ChildrenInNeed;
import uk.safeguarding.reporting.facts.frontdoor.ChildrenMissing;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.frontdoor.EarlyHelpSteps;
import uk.safeguarding.reporting.facts.frontdoor.ReReferrals;
import uk.safeguarding.reporting.facts.frontdoor.ReferralDecisions;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.facts.frontdoor.UrgentReferrals;
import uk.safeguarding.reporting.facts.harm.DomesticAbuseReferrals;
import uk.safeguarding.reporting.facts.harm.ReturnInterviews;
import uk.safeguarding.reporting.facts.leavingcare.CareLeaversAtBirthdays;
import uk.safeguarding.reporting.facts.leavingcare.PathwayPlans;
import uk.safeguarding.reporting.facts.protection.EnquiriesStarted;
import uk.safeguarding.reporting.facts.protection.InitialConferences;
import uk.safeguarding.reporting.facts.protection.ProtectionPlans;
import uk.safeguarding.reporting.facts.protection.SeenOnPlan;
import uk.safeguarding.reporting.facts.protection.StrategyDiscussions;

/** All that is counted of what the services record. */
public final class Countings {

  public static final List<Counting> ALL =
      List.of(
          new ContactsReceived(),
          new ReferralsAccepted(),
          new ReferralDecisions(),
          new ReReferrals(),
          new AssessmentsAuthorised(),
          new ChildrenInNeed(),
          new EarlyHelpSteps(),
          new ChildrenMissing(),
          new EnquiriesStarted(),
          new InitialConferences(),
          new ProtectionPlans(),
          new SeenOnPlan(),
          new ChildrenLookedAfter(),
          new PeriodsOfCare(),
          new CarePlans(),
          new VisitedInTime(),
          new FosterCarers(),
          new CareLeaversAtBirthdays(),
          new PathwayPlans(),
          new UrgentReferrals(),
          new DomesticAbuseReferrals(),
          new ReturnInterviews(),
          new StrategyDiscussions(),
          new SocialWorkers(),
          new PracticeFindings());

  private Countings() {}

  /** By what a count can be broken down; by nothing where nothing is counted under that name. */
  public static Set<Dimension> dimensions(String count) {
    return ALL.stream()
        .filter(counting -> counting.counts().contains(count))
        .flatMap(counting -> counting.dimensions(count).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
