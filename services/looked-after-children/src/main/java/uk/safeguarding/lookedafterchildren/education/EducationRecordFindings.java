package uk.safeguarding.lookedafterchildren.education;

import static uk.safeguarding.lookedafterchildren.education.EducationRecordPractice.AT_MOST_45_DAYS_OF_EXCLUSION;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordPractice.CHILD_IS_NOT_PERMANENTLY_EXCLUDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.education.events.ExclusionRecorded;

/** Where a child's education as it is now recorded differs from practice. */
final class EducationRecordFindings {

  /** 45 school days of two half days each. */
  private static final int MOST_SESSIONS = 90;

  private static final int SEPTEMBER = 9;

  private EducationRecordFindings() {}

  static List<Finding> of(EducationRecord record) {
    if (record.status() == EducationRecord.Status.WITHDRAWN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    Map<UUID, ExclusionRecorded> exclusions = record.soFar().exclusions().standing();
    Map<Integer, Integer> sessions = new HashMap<>();
    for (Occasion each :
        record.soFar().exclusions().inOrder(_ -> true, ExclusionRecorded::startedOn)) {
      ExclusionRecorded exclusion = Objects.requireNonNull(exclusions.get(each.id()));
      Integer length = exclusion.sessions();
      if (length == null) {
        findings.add(Finding.of(CHILD_IS_NOT_PERMANENTLY_EXCLUDED, each.id().toString(), null));
      } else if (sessions.merge(schoolYear(each.on()), length, Integer::sum) > MOST_SESSIONS) {
        findings.add(Finding.of(AT_MOST_45_DAYS_OF_EXCLUSION, each.id().toString(), null));
      }
    }
    return findings;
  }

  /** The calendar year in which it began, on 1 September. */
  private static int schoolYear(LocalDate day) {
    return day.getMonthValue() >= SEPTEMBER ? day.getYear() : day.getYear() - 1;
  }
}
