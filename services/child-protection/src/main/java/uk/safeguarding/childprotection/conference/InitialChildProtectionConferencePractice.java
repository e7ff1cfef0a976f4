package uk.safeguarding.childprotection.conference;

import static uk.safeguarding.childprotection.conference.InitialConferenceLimits.AFTER_FIRST_DISCUSSION;
import static uk.safeguarding.childprotection.conference.InitialConferenceLimits.AFTER_LAST_DISCUSSION;
import static uk.safeguarding.childprotection.conference.InitialConferenceLimits.AFTER_NOTIFICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceHeld;
import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of an initial child protection conference. */
public enum InitialChildProtectionConferencePractice implements PracticeRule {
  CONFERENCE_WITHIN_15_WORKING_DAYS_OF_LAST_DISCUSSION(
      "The conference is held within 15 working days of the last strategy discussion.",
      AFTER_LAST_DISCUSSION.source()),
  CONFERENCE_WITHIN_15_WORKING_DAYS_OF_FIRST_DISCUSSION(
      "The conference is held within 15 working days of the first strategy discussion.",
      AFTER_FIRST_DISCUSSION.source()),
  TRANSFER_IN_WITHIN_15_WORKING_DAYS_OF_NOTIFICATION(
      "A transfer-in conference is held within 15 working days of the notification of the move.",
      AFTER_NOTIFICATION.source()),
  SOCIAL_CARE_AND_TWO_OTHER_AGENCIES_ATTEND(
      "Children's social care and at least two other agencies attend.", "local practice");

  private static final int QUORUM = 3;

  private final String sentence;
  private final String source;

  InitialChildProtectionConferencePractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a conference as it now stands differs from practice. */
  static List<Finding> findings(InitialChildProtectionConference conference) {
    InitialChildProtectionConferenceHeld held = conference.held();
    if (held == null || conference.status() == InitialChildProtectionConference.Status.WITHDRAWN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    check(
        findings,
        CONFERENCE_WITHIN_15_WORKING_DAYS_OF_LAST_DISCUSSION,
        AFTER_LAST_DISCUSSION,
        held.lastStrategyDiscussionOn(),
        held.heldOn());
    check(
        findings,
        CONFERENCE_WITHIN_15_WORKING_DAYS_OF_FIRST_DISCUSSION,
        AFTER_FIRST_DISCUSSION,
        held.firstStrategyDiscussionOn(),
        held.heldOn());
    check(
        findings,
        TRANSFER_IN_WITHIN_15_WORKING_DAYS_OF_NOTIFICATION,
        AFTER_NOTIFICATION,
        held.notifiedOn(),
        held.heldOn());
    if (!held.agencies().contains(AttendingAgency.SOCIAL_CARE) || held.agencies().size() < QUORUM) {
      findings.add(Finding.of(SOCIAL_CARE_AND_TWO_OTHER_AGENCIES_ATTEND, null));
    }
    return findings;
  }

  /** A clock that never started, or whose start is not known, finds nothing. */
  private static void check(
      List<Finding> findings,
      PracticeRule rule,
      DayLimit limit,
      @Nullable LocalDate start,
      LocalDate heldOn) {
    if (start != null && !limit.isKept(start, heldOn)) {
      findings.add(Finding.of(rule, limit.lastDay(start)));
    }
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public String source() {
    return source;
  }
}
