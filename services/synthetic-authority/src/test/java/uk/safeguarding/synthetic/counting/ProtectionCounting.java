package uk.safeguarding.synthetic.counting;

import java.time.LocalDate;
import uk.safeguarding.kernel.WorkingDays;

/** Enquiries, conferences and plans. */
final class ProtectionCounting {

  private static final WorkingDays WORKING = WorkingDays.englandAndWales();
  private static final int IN_TIME = 15;

  private final Months months;

  ProtectionCounting(Months months) {
    this.months = months;
  }

  void take(Told told, Known known) {
    switch (told.records()) {
      case "section-47-enquiries" -> {
        if (told.rest().isEmpty()) {
          months.count("CP1", told.day("startedOn"));
        }
      }
      case "initial-conferences" -> conference(told);
      case "plans" -> plan(told, known);
      default -> {}
    }
  }

  private void conference(Told told) {
    if (!told.rest().equals("held")) {
      return;
    }
    LocalDate day = told.day("heldOn");
    if (told.is("route", "TRANSFER_IN")) {
      months.count("CP2b", day);
      return;
    }
    months.count("CP2", day);
    if (told.is("outcome", "PLAN")) {
      months.count("CP4 (val)", day);
    }
    if (WORKING.between(told.day("lastStrategyDiscussionOn"), day) <= IN_TIME) {
      months.count("CP3-QL (val)", day);
    }
  }

  private void plan(Told told, Known known) {
    switch (told.rest()) {
      case "" -> {
        LocalDate day = told.day("startedOn");
        months.count("new plans", day);
        if (known.hadPlan) {
          months.count("CP5-QL (val)", day);
        }
        known.plan = told.id();
        known.hadPlan = true;
        known.planStartedOn = day;
        known.seenOn = null;
      }
      case "end" -> {
        known.plan = null;
        months.count("CP7", told.day("endedOn"));
      }
      case "visits/*" -> {
        if (told.text("outcome").startsWith("CHILD_SEEN")) {
          known.seenOn = told.day("visitedOn");
        }
      }
      case "reviews/*" -> months.count("CP9", told.day("heldOn"));
      default -> {}
    }
  }

  void endOfMonth(LocalDate day, Known known) {
    if (known.plan != null) {
      months.count("CP6B", day);
      LocalDate seen = known.seenOn == null ? known.planStartedOn : known.seenOn;
      if (WORKING.between(seen, day) <= IN_TIME) {
        months.count("CP8 seen", day);
      }
    }
  }
}
