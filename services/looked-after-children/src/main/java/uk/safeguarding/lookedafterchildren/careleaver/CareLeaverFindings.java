package uk.safeguarding.lookedafterchildren.careleaver;

import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverLimits.PERSONAL_ADVISER;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.ACCOMMODATION_IS_SUITABLE;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.CATEGORY_FITS_AGE;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.CATEGORY_FOLLOWS_FROM_CARE_HISTORY;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.PERSONAL_ADVISER_WITHIN_3_MONTHS;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.SUPPORT_REOPENS_BEFORE_25;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverAccommodationRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportReopened;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.careleaver.events.PersonalAdviserAllocated;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;

/** Where the support of a care leaver differs from practice. */
final class CareLeaverFindings {

  private CareLeaverFindings() {}

  static List<Finding> of(CareLeaver record) {
    CareLeaverSupportStarted start = record.start();
    if (start == null || record.withdrawn()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    if (start.historyChecked() && start.category() != start.categoryByHistory()) {
      findings.add(Finding.of(CATEGORY_FOLLOWS_FROM_CARE_HISTORY, null));
    }
    if (!fitsAge(start.category(), start.since(), start)) {
      findings.add(Finding.of(CATEGORY_FITS_AGE, null));
    }
    record
        .categories()
        .inOrder(
            change -> !fitsAge(change.category(), change.since(), start),
            change -> change.since().earliest())
        .forEach(each -> findings.add(about(CATEGORY_FITS_AGE, each)));
    record.life().advisers().inOrder(_ -> true, PersonalAdviserAllocated::allocatedOn).stream()
        .limit(1)
        .filter(first -> !PERSONAL_ADVISER.isKept(start.since().latest(), first.on()))
        .forEach(
            first ->
                findings.add(
                    Finding.of(
                        PERSONAL_ADVISER_WITHIN_3_MONTHS,
                        first.id().toString(),
                        PERSONAL_ADVISER.lastDay(start.since().latest()))));
    record
        .life()
        .accommodation()
        .inOrder(stay -> !stay.suitable(), CareLeaverAccommodationRecorded::since)
        .forEach(each -> findings.add(about(ACCOMMODATION_IS_SUITABLE, each)));
    MilestoneMonth last = start.ageMilestones().get(25);
    for (CareLeaverSupportReopened each : record.spells().reopenings()) {
      if (last != null && each.reopenedOn().isAfter(last.month().lastDay())) {
        findings.add(Finding.of(SUPPORT_REOPENS_BEFORE_25, each.reopening().toString(), null));
      }
    }
    findings.addAll(ContactFindings.of(record, start));
    return findings;
  }

  private static Finding about(CareLeaverPractice rule, Occasion occasion) {
    return Finding.of(rule, occasion.id().toString(), null);
  }

  /** By months: what is not certainly wrong passes, and so does who is not known to be born. */
  private static boolean fitsAge(
      CareLeaverCategory category, KnownDay since, CareLeaverSupportStarted start) {
    MilestoneMonth sixteen = start.ageMilestones().get(16);
    MilestoneMonth eighteen = start.ageMilestones().get(18);
    if (sixteen == null || eighteen == null) {
      return true;
    }
    KnownDay at16 = new KnownDay(sixteen, null);
    KnownDay at18 = new KnownDay(eighteen, null);
    return switch (category) {
      case ELIGIBLE, RELEVANT -> !since.precedes(at16) && !at18.precedes(since);
      case FORMER_RELEVANT -> !since.precedes(at18);
      case QUALIFYING -> !since.precedes(at16);
    };
  }
}
