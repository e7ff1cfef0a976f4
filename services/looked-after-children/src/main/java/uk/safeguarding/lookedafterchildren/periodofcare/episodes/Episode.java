package uk.safeguarding.lookedafterchildren.periodofcare.episodes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementType;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForEpisode;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForPlacementChange;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareStarted;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;

/**
 * A time under one legal status and in one placement.
 *
 * @param about what a finding calls it: the id of the episode, {@code start} of the first
 */
public record Episode(
    String about,
    LocalDate startedOn,
    ReasonForEpisode reason,
    LegalStatus legalStatus,
    Placement placement,
    @Nullable ReasonForPlacementChange placementChangeReason) {

  static Episode of(PeriodOfCareStarted start) {
    return new Episode(
        "start",
        start.startedOn(),
        ReasonForEpisode.STARTED_TO_BE_LOOKED_AFTER,
        start.legalStatus(),
        start.placement(),
        null);
  }

  public static Episode of(EpisodeOfCareStarted it) {
    return new Episode(
        it.episode().toString(),
        it.startedOn(),
        it.reason(),
        it.legalStatus(),
        it.placement(),
        it.placementChangeReason());
  }

  public static Episode of(EpisodeOfCareCorrected it) {
    return new Episode(
        it.episode().toString(),
        it.startedOn(),
        it.reason(),
        it.legalStatus(),
        it.placement(),
        it.placementChangeReason());
  }

  /** Whether what differs from the episode before is what the reason says. */
  public boolean differsAsItsReasonSays(Episode before) {
    return reason.changesLegalStatus() == (legalStatus != before.legalStatus)
        && (reason.changesPlacement() || placement.equals(before.placement));
  }

  /** A change of placement of which nobody said why; the return asks of no temporary one. */
  public boolean lacksReasonForPlacementChange(Episode before) {
    return reason.changesPlacement()
        && placementChangeReason == null
        && !placement.type().isTemporary()
        && !before.placement.type().isTemporary();
  }

  /** With a parent under this legal status. */
  public boolean isWithParentUnder(LegalStatus status) {
    return legalStatus == status
        && placement.type() == PlacementType.PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY;
  }

  public boolean isInForce() {
    return legalStatus.isInForceOn(startedOn) && placement.type().isInForceOn(startedOn);
  }
}
