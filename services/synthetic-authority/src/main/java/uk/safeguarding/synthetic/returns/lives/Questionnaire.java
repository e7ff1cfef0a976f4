package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A strengths and difficulties questionnaire: its score from 0 to 40, or why there is none. */
public record Questionnaire(LocalDate on, @Nullable Integer score, @Nullable String reason)
    implements Passing {}
