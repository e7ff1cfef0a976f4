package uk.safeguarding.contactsandreferrals.missingepisode;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a missing episode. */
public enum MissingEpisodeRule implements Rule {
  EPISODE_IS_REPORTED_ONCE("This missing episode is recorded already."),
  EPISODE_MUST_STAND("This missing episode was withdrawn, so nothing more can be recorded of it."),
  EPISODE_IS_KEPT_BY_ITS_AGENCY(
      "This record of the episode belongs to another agency. Record the episode for your own agency"
          + " under an id of its own."),
  NOTIFIED_NOT_BEFORE_MISSING(
      "An agency cannot be told of an episode before the child went missing."),
  RETURN_IS_RECORDED_ONCE("The return of this child is recorded already."),
  RETURN_NOT_BEFORE_MISSING("The child cannot return before going missing."),
  RETURN_CORRECTION_NEEDS_RETURN("No return is recorded yet that could be corrected."),
  INTERVIEW_NEEDS_RETURN("A return interview is offered or held only once the return is recorded."),
  INTERVIEW_NOT_BEFORE_RETURN(
      "A return interview cannot be offered or held before the child returned."),
  OFFER_IS_RECORDED_ONCE("This offer is recorded already."),
  OFFER_WITHDRAWAL_NEEDS_OFFER("There is no such offer that could be withdrawn."),
  INTERVIEW_OUTCOME_IS_RECORDED_ONCE("What became of the return interview is recorded already."),
  INTERVIEW_CORRECTION_NEEDS_OUTCOME(
      "Nothing is recorded yet of the return interview that could be corrected.");

  private final String sentence;

  MissingEpisodeRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
