package uk.safeguarding.contactsandreferrals.received;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.reactions.Reactions;
import uk.safeguarding.platform.reactions.ReactionsConfiguration;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.receiving.ReceivingConfiguration;
import uk.safeguarding.platform.receiving.Reception;
import uk.safeguarding.platform.records.Records;

/** Which messages of which services this service reads, and what follows from them. */
@Configuration(proxyBeanMethods = false)
@Import({ReceivingConfiguration.class, ReactionsConfiguration.class})
public class ReceptionConfiguration {

  @Bean
  Reception reception() {
    return new Reception(
        Map.of(
            "child-protection",
            Map.of("child-became-subject-of-plan", ChildBecameSubjectOfPlan.class)));
  }

  @Bean
  OpenChildInNeedPlans openChildInNeedPlans() {
    return new OpenChildInNeedPlans();
  }

  /**
   * @param records asked for late: they answer with positions, which are made from all processors
   */
  @Bean
  LogProcessor childProtectionPlanEndsChildInNeedPlan(
      Reactions reactions,
      ReadModels models,
      OpenChildInNeedPlans openPlans,
      ObjectProvider<Records> records) {
    return reactions.processor(
        new ChildProtectionPlanEndsChildInNeedPlan(
            child -> models.find(openPlans, child.toString()),
            (message, command) -> records.getObject().react(message, command)));
  }
}
