package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForEpisode;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForPlacementChange;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Placement;

/**
 * Correct a change that was recorded wrongly.
 *
 * @param episode the id of the episode
 * @param reason what changed, for which a new episode begins
 * @param legalStatus under which the child is looked after from then on
 * @param placement where the child lives from then on
 * @param placementChangeReason why the placement changed; null where it did not, or nobody said why
 */
public record CorrectEpisodeOfCare(
    @TargetAggregateIdentifier PeriodOfCareId period,
    UUID episode,
    LocalDate startedOn,
    ReasonForEpisode reason,
    LegalStatus legalStatus,
    Placement placement,
    @Nullable ReasonForPlacementChange placementChangeReason)
    implements PeriodOfCareCommand {}
