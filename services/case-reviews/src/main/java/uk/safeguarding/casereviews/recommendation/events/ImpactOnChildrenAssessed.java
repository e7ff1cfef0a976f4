package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.ImpactEvidence;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.wording.Wording;

/** It was assessed what changed for children. */
public record ImpactOnChildrenAssessed(
    RecommendationId recommendation,
    UUID impact,
    Wording whatChanged,
    ImpactEvidence evidence,
    LocalDate assessedOn)
    implements RecommendationOversightEvent {}
