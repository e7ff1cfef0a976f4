package uk.safeguarding.synthetic.counting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.WorkingDays;

/** Contacts, referrals, assessments and early help. */
final class FrontDoorCounting {

  private static final WorkingDays WORKING = WorkingDays.englandAndWales();

  private record Referral(LocalDate receivedOn, String exploitation) {}

  private final Months months;
  private final Map<String, LocalDate> contacts = new HashMap<>();
  private final Map<String, Referral> referrals = new HashMap<>();
  private final Map<String, LocalDate> assessments = new HashMap<>();

  FrontDoorCounting(Months months) {
    this.months = months;
  }

  void take(Told told, Known known) {
    switch (told.records()) {
      case "children" -> child(told, known);
      case "contacts" -> contact(told);
      case "referrals" -> referral(told, known);
      case "assessments" -> assessment(told);
      case "early-help" -> earlyHelp(told);
      case "missing-episodes" -> missing(told, known);
      default -> {}
    }
  }

  private static void child(Told told, Known known) {
    if (told.rest().isEmpty() && told.id().isEmpty()) {
      known.birth =
          told.request().body().containsKey("dateOfBirth")
              ? told.day("dateOfBirth")
              : told.day("expectedOn");
    } else if (told.request().path().endsWith("/date-of-birth")) {
      known.birth = told.day("dateOfBirth");
    }
  }

  private void contact(Told told) {
    switch (told.rest()) {
      case "" -> {
        LocalDate day = London.day(told.instant("receivedAt"));
        contacts.put(told.id(), day);
        months.count("M1", day);
      }
      case "withdrawal" -> months.count("M1", contacts.get(told.id()), -1);
      default -> {}
    }
  }

  private void referral(Told told, Known known) {
    switch (told.rest()) {
      case "" ->
          referrals.put(told.id(), new Referral(told.day("receivedOn"), told.text("exploitation")));
      case "decision" -> {
        Referral referral = referrals.get(told.id());
        LocalDate day = told.day("decidedOn");
        months.count("decisions", day);
        if (WORKING.between(referral.receivedOn(), day) <= 1) {
          months.count("M8 in time", day);
        }
        if (told.text("decision").startsWith("ACCEPTED")) {
          months.count("M2", day);
          if (known.closedOn != null
              && !referral.receivedOn().isAfter(known.closedOn.plusYears(1))) {
            months.count("M6-QL (val)", day);
          }
          if (Set.of("SEXUAL", "SEXUAL_AND_CRIMINAL").contains(referral.exploitation())) {
            months.count("M4", day);
          }
          known.open = true;
        }
      }
      case "closure" -> {
        known.open = false;
        known.closedOn = told.day("closureAssessmentOn");
        months.count("closures", known.closedOn);
      }
      default -> {}
    }
  }

  private void assessment(Told told) {
    switch (told.rest()) {
      case "" -> assessments.put(told.id(), told.day("referredOn"));
      case "authorisation" -> {
        LocalDate day = told.day("authorisedOn");
        int days = WORKING.between(assessments.remove(told.id()), day);
        months.count("EH3", day);
        months.count(
            days <= 10
                ? "EH3a"
                : days <= 25 ? "EH3b" : days <= 35 ? "EH3c" : days <= 45 ? "EH3d" : "EH3e",
            day);
        if (days <= 45) {
          months.count("EH4 (val)", day);
        }
      }
      default -> {}
    }
  }

  private void earlyHelp(Told told) {
    switch (told.rest()) {
      case "assessment" -> months.count("EH1a", told.day("startedOn"));
      case "assessment/completion" -> months.count("EH1c", told.day("completedOn"));
      case "plan" -> months.count("EH1b", told.day("startedOn"));
      case "step-up" -> months.count("M5", told.day("steppedUpOn"));
      default -> {}
    }
  }

  private void missing(Told told, Known known) {
    if (told.rest().isEmpty() && (known.open || known.plan != null || known.period != null)) {
      LocalDate day = London.day(told.instant("missingAt"));
      int month = day.getYear() * 12 + day.getMonthValue();
      if (known.missingIn != month) {
        known.missingIn = month;
        months.count("EH5-QL", day);
      }
    }
  }
}
