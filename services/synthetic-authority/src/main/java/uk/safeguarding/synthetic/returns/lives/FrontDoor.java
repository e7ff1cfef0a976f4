package uk.safeguarding.synthetic.returns.lives;

import java.util.List;

/** Contacts, referrals, assessments, plans for children in need, early help, missing episodes. */
final class FrontDoor {

  private static final int VISITS_KEPT = 4;

  private FrontDoor() {}

  static void take(Told told, Life life) {
    switch (told.records()) {
      case "contacts" -> contact(told, life);
      case "referrals" -> referral(told, life);
      case "assessments" -> assessment(told, life.book(Assessment.class));
      case "child-in-need-plans" -> needPlan(told, life);
      case "early-help" -> earlyHelp(told, life.book(EarlyHelp.class));
      default -> missing(told, life.book(MissingEpisode.class));
    }
  }

  private static void contact(Told told, Life life) {
    Book<Contact> contacts = life.book(Contact.class);
    switch (told.rest()) {
      case "", "corrections/*" -> {
        String reason = told.text("reason");
        contacts.put(
            told.id(), new Contact(told.dayOfInstant("receivedAt"), told.text("source"), reason));
        life.book(Referral.class)
            .changeAll(each -> told.id().equals(each.contact()) ? each.withNeed(reason) : each);
      }
      case "withdrawal" -> contacts.remove(told.id());
      default -> {}
    }
  }

  private static void referral(Told told, Life life) {
    Book<Referral> referrals = life.book(Referral.class);
    switch (told.rest()) {
      case "" -> {
        String contact = told.named("contact");
        Contact from = contact == null ? null : life.book(Contact.class).get(contact);
        referrals.put(
            told.id(),
            new Referral(
                told.id(),
                contact,
                told.day("receivedOn"),
                told.text("source"),
                from == null ? "NOT_STATED" : from.reason(),
                null,
                null,
                null,
                null));
      }
      case "decision" ->
          referrals.change(
              told.id(), each -> each.decided(told.text("decision"), told.day("decidedOn")));
      case "closure" -> {
        referrals.change(
            told.id(), each -> each.closed(told.day("closureAssessmentOn"), told.text("outcome")));
        life.book(NeedPlan.class).changeAll(plan -> plan.ended(told.day("closureAssessmentOn")));
      }
      default -> {}
    }
  }

  private static void assessment(Told told, Book<Assessment> assessments) {
    switch (told.rest()) {
      case "" ->
          assessments.put(
              told.id(),
              new Assessment(
                  told.named("referral"), told.day("startedOn"), null, null, null, List.of()));
      case "review-points/*" ->
          assessments.change(told.id(), each -> each.reviewed(told.day("heldOn")));
      case "factors" -> assessments.change(told.id(), each -> each.found(factors(told)));
      case "authorisation", "authorisation/corrections/*" ->
          assessments.change(
              told.id(), each -> each.authorised(told.day("authorisedOn"), told.text("outcome")));
      default -> {}
    }
  }

  private static List<String> factors(Told told) {
    return ((List<?>) told.field("factors")).stream().map(String::valueOf).toList();
  }

  private static void needPlan(Told told, Life life) {
    Book<NeedPlan> plans = life.book(NeedPlan.class);
    Book<Visit> visits = life.book(Visit.class);
    switch (told.rest()) {
      case "" -> plans.put(told.id(), new NeedPlan(life.caseId(), told.day("startedOn"), null));
      case "end" -> plans.change(told.id(), each -> each.ended(told.day("endedOn")));
      case "visits/*" -> {
        visits.put(
            told.part(),
            new Visit(Visit.Of.NEED, told.day("visitedOn"), told.truth("childSeen"), false));
        visits.keepNewest(VISITS_KEPT, each -> each.of() == Visit.Of.NEED);
      }
      case "visits/*/withdrawal" -> visits.remove(told.part());
      default -> {}
    }
  }

  private static void earlyHelp(Told told, Book<EarlyHelp> helps) {
    switch (told.rest()) {
      case "" -> helps.put(told.id(), new EarlyHelp(told.day("startedOn"), null, null, null));
      case "assessment" ->
          helps.change(told.id(), each -> each.assessedFrom(told.day("startedOn")));
      case "assessment/completion" ->
          helps.change(told.id(), each -> each.assessed(told.day("completedOn")));
      case "step-up" -> helps.change(told.id(), each -> each.ended(told.day("steppedUpOn")));
      case "end" -> helps.change(told.id(), each -> each.ended(told.day("endedOn")));
      default -> {}
    }
  }

  private static void missing(Told told, Book<MissingEpisode> episodes) {
    switch (told.rest()) {
      case "" ->
          episodes.put(
              told.id(),
              new MissingEpisode(
                  told.dayOfInstant("missingAt"),
                  told.text("agency"),
                  told.is("missingFrom", "CARE"),
                  null,
                  false,
                  null));
      case "return" ->
          episodes.change(told.id(), each -> each.returned(told.dayOfInstant("returnedAt")));
      case "return-interview-offers/*" -> episodes.change(told.id(), MissingEpisode::offered);
      case "return-interview" ->
          episodes.change(told.id(), each -> each.interviewed(told.text("outcome")));
      default -> {}
    }
  }
}
