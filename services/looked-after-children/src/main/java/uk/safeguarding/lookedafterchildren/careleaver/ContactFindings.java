package uk.safeguarding.lookedafterchildren.careleaver;

import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverLimits.CONTACTS;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverLimits.MONTHS_AFTER_BIRTHDAY;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverLimits.MONTHS_BEFORE_BIRTHDAY;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.CONTACT_AROUND_BIRTHDAY;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.CONTACT_WITHIN_8_WEEKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.timetable.Cadence.Missed;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.careleaver.codes.InTouch;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverCategoryChanged;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;

/** Where contact with a care leaver differs from practice. */
final class ContactFindings {

  private static final List<Integer> BIRTHDAYS = List.of(17, 18, 19, 20, 21);

  private ContactFindings() {}

  static List<Finding> of(CareLeaver record, CareLeaverSupportStarted start) {
    var findings = new ArrayList<Finding>();
    KnownDay from = ContactTimetable.runsFrom(record);
    if (from != null) {
      for (Missed missed :
          CONTACTS.missed(from.latest(), ContactTimetable.inTouch(record.life(), from), null)) {
        findings.add(Finding.of(CONTACT_WITHIN_8_WEEKS, missed.about(), missed.limit()));
      }
    }
    for (int age : BIRTHDAYS) {
      MilestoneMonth birthday = start.ageMilestones().get(age);
      if (birthday != null && isMissed(record, start, birthday.month())) {
        findings.add(
            Finding.of(CONTACT_AROUND_BIRTHDAY, "age-" + age, windowEnd(birthday.month())));
      }
    }
    return findings;
  }

  /**
   * Whether it is certain that no contact was recorded around a birthday: the window is as wide as
   * the month allows, it is past when a later contact was recorded, and the young person had left
   * care before, is supported and was not gone.
   */
  private static boolean isMissed(
      CareLeaver record, CareLeaverSupportStarted start, Month birthday) {
    LocalDate end = windowEnd(birthday);
    LocalDate from = birthday.plusMonths(-MONTHS_BEFORE_BIRTHDAY).firstDay();
    List<Occasion> contacts =
        record.life().contacts().inOrder(_ -> true, CareLeaverContactRecorded::contactOn);
    return hadLeftCare(record, start, birthday)
        && !contacts.isEmpty()
        && contacts.getLast().on().isAfter(end)
        && record.spells().isRunning()
        && record.life().departures().standing().values().stream()
            .noneMatch(each -> each.covers(birthday.lastDay()))
        && record.life().contacts().standing().values().stream()
            .filter(contact -> contact.inTouch() != InTouch.NO)
            .map(CareLeaverContactRecorded::contactOn)
            .noneMatch(day -> !day.isBefore(from) && !day.isAfter(end));
  }

  private static boolean hadLeftCare(
      CareLeaver record, CareLeaverSupportStarted start, Month birthday) {
    if (!start.since().latest().isBefore(birthday.firstDay())) {
      return false;
    }
    CareLeaverCategory category =
        record.categories().standing().values().stream()
            .filter(change -> change.since().latest().isBefore(birthday.firstDay()))
            .max(Comparator.comparing(change -> change.since().earliest()))
            .map(CareLeaverCategoryChanged::category)
            .orElse(start.category());
    return category == CareLeaverCategory.RELEVANT
        || category == CareLeaverCategory.FORMER_RELEVANT;
  }

  private static LocalDate windowEnd(Month birthday) {
    return birthday.plusMonths(MONTHS_AFTER_BIRTHDAY).lastDay();
  }
}
