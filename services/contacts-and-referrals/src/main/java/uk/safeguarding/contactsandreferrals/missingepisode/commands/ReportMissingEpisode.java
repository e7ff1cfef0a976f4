package uk.safeguarding.contactsandreferrals.missingepisode.commands;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingFrom;
import uk.safeguarding.kernel.ChildRef;

/**
 * Report that a child was missing.
 *
 * @param age of the child on the day on which it went missing, in completed years; null before
 *     birth
 * @param notifiedAt when this agency was told of it, however late
 */
public record ReportMissingEpisode(
    @TargetAggregateIdentifier MissingEpisodeId episode,
    ChildRef child,
    @Nullable Integer age,
    String agency,
    MissingFrom missingFrom,
    Instant missingAt,
    Instant notifiedAt)
    implements MissingEpisodeCommand {}
