package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An episode of care: one legal status in one placement.
 *
 * @param move the so-manieth household of the period, from 0: who stays with the same carer stays
 *     in it
 * @param whyMoved why the placement before it ended; null where it went on
 */
public record EpisodeOfCare(
    LocalDate startedOn,
    String reason,
    String legalStatus,
    Placement placement,
    int move,
    @Nullable String whyMoved) {}
