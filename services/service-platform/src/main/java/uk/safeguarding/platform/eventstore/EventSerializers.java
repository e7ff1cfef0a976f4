package uk.safeguarding.platform.eventstore;

import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How events, their metadata and processors' tokens are written: JSON by Jackson 3. */
public final class EventSerializers {

  private EventSerializers() {}

  public static Jackson3Serializer json() {
    return Jackson3Serializer.builder()
        .revisionResolver(new EventRevisions())
        .jsonMapperBuilderCustomizer(EventSerializers::customise)
        .build();
  }

  /**
   * Unknown fields are ignored, so that an older reader survives a newer writer; dates are ISO
   * 8601.
   */
  private static void customise(JsonMapper.Builder mapper) {
    mapper
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .polymorphicTypeValidator(
            // A replay token holds a token of another class: Jackson 3 wants both packages named.
            BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("uk.safeguarding.platform.")
                .build());
  }
}
