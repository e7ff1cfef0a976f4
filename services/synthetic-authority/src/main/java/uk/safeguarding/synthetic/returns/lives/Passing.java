package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** What happens on a day and is asked for only for a while after it. */
sealed interface Passing
    permits CareReview,
        Contact,
        HealthAssessment,
        HealthCheck,
        LeaverContact,
        MissingEpisode,
        Questionnaire,
        SubstanceMisuse {
  LocalDate on();
}
