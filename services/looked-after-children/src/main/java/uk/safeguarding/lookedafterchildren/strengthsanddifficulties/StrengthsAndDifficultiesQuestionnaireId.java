package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import uk.safeguarding.kernel.RecordId;

/** One strengths and difficulties questionnaire about one child. */
public record StrengthsAndDifficultiesQuestionnaireId(UUID value) {

  private static final String KIND = "strengths-and-difficulties-questionnaire";

  /** Reads {@code strengths-and-difficulties-questionnaire/<uuid>}. */
  @JsonCreator
  public static StrengthsAndDifficultiesQuestionnaireId parse(String written) {
    return new StrengthsAndDifficultiesQuestionnaireId(RecordId.parse(KIND, written));
  }

  @JsonValue
  @Override
  public String toString() {
    return RecordId.write(KIND, value);
  }
}
