package uk.safeguarding.lookedafterchildren.education;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a young person is in no education, employment or training.
 *
 * @param endedOn null while it lasts
 */
record NeetSpell(LocalDate startedOn, @Nullable LocalDate endedOn) {}
