package uk.safeguarding.contactsandreferrals.missingepisode;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One time that a child was missing, as one agency records it. */
public record MissingEpisodeId(UUID value) {

  private static final String KIND = "missing-episode";

  /** Reads {@code missing-episode/<uuid>}. */
  @JsonCreator
  public static MissingEpisodeId parse(String written) {
    return new MissingEpisodeId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
