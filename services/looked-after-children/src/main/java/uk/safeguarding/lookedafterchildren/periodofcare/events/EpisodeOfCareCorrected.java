package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForEpisode;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForPlacementChange;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Placement;

/**
 * A change was recorded wrongly; it was like this.
 *
 * @param episode the id of the episode
 * @param reason what changed, for which a new episode begins
 * @param legalStatus under which the child is looked after from then on
 * @param placement where the child lives from then on
 * @param placementChangeReason why the placement changed; null where it did not, or nobody said why
 */
public record EpisodeOfCareCorrected(
    PeriodOfCareId period,
    ChildRef child,
    UUID episode,
    LocalDate startedOn,
    ReasonForEpisode reason,
    LegalStatus legalStatus,
    Placement placement,
    @Nullable ReasonForPlacementChange placementChangeReason)
    implements PeriodOfCareEvent {}
