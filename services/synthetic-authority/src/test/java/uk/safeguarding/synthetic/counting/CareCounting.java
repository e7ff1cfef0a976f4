package uk.safeguarding.synthetic.counting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.safeguarding.kernel.AgeMilestones;

/** Periods of care, care leavers and foster carers. */
final class CareCounting {

  private static final int WEEK = 7;
  private static final int SIX_WEEKS = 42;

  private final Months months;
  private final Set<String> carers = new HashSet<>();

  CareCounting(Months months) {
    this.months = months;
  }

  void take(Told told, Known known) {
    switch (told.records()) {
      case "periods-of-care" -> period(told, known);
      case "care-plans" -> {
        if (told.rest().equals("authorisation")) {
          known.carePlan = true;
        }
      }
      case "pathway-plans" -> {
        if (told.rest().equals("authorisation")) {
          known.pathwayPlan = true;
        } else if (told.rest().equals("end")) {
          known.pathwayPlan = false;
        }
      }
      case "care-leavers" -> leaver(told, known);
      case "unaccompanied-asylum-seeking" -> {
        if (told.rest().isEmpty()) {
          known.unaccompanied = true;
          months.count("LAC14", told.day("startedOn"));
        } else if (told.rest().equals("end")) {
          known.unaccompanied = false;
        }
      }
      case "foster-carers" -> {
        if (told.rest().equals("approval")) {
          carers.add(told.id());
        } else if (told.rest().equals("closure")) {
          carers.remove(told.id());
        }
      }
      default -> {}
    }
  }

  private void period(Told told, Known known) {
    switch (told.rest()) {
      case "" -> {
        known.period = told.id();
        known.carePlan = false;
        place(told, known, true);
        months.count("LAC2", told.day("startedOn"));
      }
      case "episodes/*" -> place(told, known, !told.is("reason", "LEGAL_STATUS"));
      case "visits/*" -> {
        if (!told.is("outcome", "CHILD_NOT_SEEN")) {
          known.visitedOn = told.day("visitedOn");
        }
      }
      case "end" -> {
        known.period = null;
        LocalDate day = told.day("endedOn");
        months.count("LAC3", day);
        if (told.text("reason").startsWith("ADOPTED")) {
          months.count("LAC6 (val)", day);
        } else if (told.text("reason").startsWith("SPECIAL_GUARDIANSHIP")) {
          months.count("LAC12 (val)", day);
        }
      }
      default -> {}
    }
  }

  private static void place(Told told, Known known, boolean moved) {
    var placement = (Map<?, ?>) told.request().body().get("placement");
    String provider = String.valueOf(placement.get("provider"));
    known.longTerm = (Boolean) placement.get("longTerm");
    known.ifa =
        String.valueOf(placement.get("type")).startsWith("FOSTER_")
            && (provider.equals("PRIVATE") || provider.equals("VOLUNTARY"));
    if (moved && !told.is("reason", "PLACEMENT_SAME_CARER")) {
      known.placedOn = told.day("startedOn");
      known.visitedOn = null;
    }
  }

  private static void leaver(Told told, Known known) {
    switch (told.rest()) {
      case "" -> known.careLeaver = true;
      case "ends/*" -> known.careLeaver = false;
      case "contacts/*" -> known.inTouch = told.is("inTouch", "YES");
      case "accommodation/*" -> known.suitable = told.text("accommodation").endsWith("1");
      default -> {}
    }
  }

  void endOfMonth(LocalDate day, Known known) {
    boolean old = known.birth != null && AgeMilestones.ageOn(day, known.birth) >= 16;
    if (known.period != null) {
      months.count("LAC1", day);
      count("LAC9 (val)", known.ifa, day);
      count("LAC10-QL", known.carePlan, day);
      count("LAC13", known.unaccompanied, day);
      count("LAC16+", old, day);
      count("LAC7 in time", isVisitedInTime(day, known), day);
    }
    if ((known.period != null && old) || known.careLeaver) {
      months.count("LAC11 base", day);
      count("LAC11-QL", known.pathwayPlan, day);
    }
    if (known.careLeaver) {
      months.count("leavers", day);
      int before = AgeMilestones.ageOn(day.withDayOfMonth(1).minusDays(1), known.birth);
      int age = AgeMilestones.ageOn(day, known.birth);
      if (age > before && age <= 21) {
        months.count("NI147 base", day);
        count("NI147 suitable", known.inTouch && known.suitable, day);
      }
    }
  }

  private void count(String row, boolean counts, LocalDate day) {
    if (counts) {
      months.count(row, day);
    }
  }

  private static boolean isVisitedInTime(LocalDate day, Known known) {
    LocalDate visited = known.visitedOn;
    if (visited == null) {
      return !day.isAfter(known.placedOn.plusDays(WEEK));
    }
    boolean rarely = known.longTerm && known.placedOn.plusYears(1).isBefore(visited);
    return !day.isAfter(rarely ? visited.plusMonths(3) : visited.plusDays(SIX_WEEKS));
  }

  void endOfMonth(LocalDate day) {
    months.count("LAC16", day, carers.size());
  }
}
