package uk.safeguarding.reporting.received;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.receiving.ReceivingConfiguration;
import uk.safeguarding.platform.receiving.Reception;

/** Which messages of which services this service reads, and into what. */
@Configuration(proxyBeanMethods = false)
@Import(ReceivingConfiguration.class)
public class ReceptionConfiguration {

  @Bean
  Reception reception() {
    return new Reception(
        Map.of(
            "agency-returns",
            Map.of(
                "return-submitted", ReturnSubmitted.class,
                "submission-repeated", SubmissionRepeated.class,
                "figures-reported", FiguresReported.class,
                "commentary-given", CommentaryGiven.class)),
        Set.of("contacts-and-referrals", "child-protection", "looked-after-children"));
  }
}
