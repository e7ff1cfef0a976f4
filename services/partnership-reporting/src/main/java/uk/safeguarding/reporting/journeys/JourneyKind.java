package uk.safeguarding.reporting.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.care.ChildrenLookedAfter;
import uk.safeguarding.reporting.facts.care.SocialWorkers;
import uk.safeguarding.reporting.facts.frontdoor.ReReferrals;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.facts.frontdoor.UrgentReferrals;

/** What is asked of children's ways, and of which counts the answer is made. */
enum JourneyKind {
  /** High-risk referrals that never had early help. */
  HIGH_RISK_REFERRALS(
      "high-risk-referrals",
      "High-risk referrals that never had early help",
      "referrals accepted for a strategy discussion",
      "were of children who never had early help",
      UrgentReferrals.COUNT,
      List.of(UrgentReferrals.WITHOUT_EARLY_HELP),
      List.of(Dimension.AGE_BAND, Dimension.SOURCE),
      Map.of()),
  /** Referrals that came back, and from what. */
  RE_REFERRALS(
      "re-referrals",
      "Referrals that came back within a year",
      "referrals",
      "came within a year of the assessment that closed the child's case before",
      ReferralsAccepted.COUNT,
      List.of(ReReferrals.AFTER_CLOSURE),
      List.of(Dimension.EARLIER_OUTCOME, Dimension.TIME_SINCE_CLOSURE, Dimension.SOURCE),
      Map.of()),
  /** How many social workers looked-after children have had. */
  SOCIAL_WORKERS(
      "social-workers",
      "Social workers of looked-after children",
      "looked-after children",
      "had had three or more social workers since they came into care",
      ChildrenLookedAfter.COUNT,
      List.of(
          SocialWorkers.having(3),
          SocialWorkers.having(4),
          SocialWorkers.having(SocialWorkers.MOST)),
      List.of(),
      workers());

  private final String code;
  private final String title;
  private final String all;
  private final String found;
  private final String whole;
  private final List<String> part;
  private final List<Dimension> dimensions;
  private final Map<String, String> groups;

  JourneyKind(
      String code,
      String title,
      String all,
      String found,
      String whole,
      List<String> part,
      List<Dimension> dimensions,
      Map<String, String> groups) {
    this.code = code;
    this.title = title;
    this.all = all;
    this.found = found;
    this.whole = whole;
    this.part = part;
    this.dimensions = dimensions;
    this.groups = groups;
  }

  private static SequencedMap<String, String> workers() {
    SequencedMap<String, String> groups = new LinkedHashMap<>();
    for (int workers = 1; workers < SocialWorkers.MOST; workers++) {
      groups.put(String.valueOf(workers), SocialWorkers.having(workers));
    }
    groups.put(SocialWorkers.MOST + "-or-more", SocialWorkers.having(SocialWorkers.MOST));
    return groups;
  }

  /** As addresses write it. */
  String code() {
    return code;
  }

  String title() {
    return title;
  }

  /** What all of them are. */
  String all() {
    return all;
  }

  /** What is said of those that are found. */
  String found() {
    return found;
  }

  /** The count of all of them. */
  String whole() {
    return whole;
  }

  /** The counts of those that are found. */
  List<String> part() {
    return part;
  }

  /** By what those that are found are broken down. */
  List<Dimension> dimensions() {
    return dimensions;
  }

  /** Counts that all of them are distributed over, by the name of the group, in order. */
  Map<String, String> groups() {
    return groups;
  }

  /** Whether it is asked of the end of a period, and not of what happened in it. */
  boolean atPeriodEnd() {
    return !groups.isEmpty();
  }
}
