package uk.safeguarding.platform.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.processing.ServerAway;

class ReactionHandlerTest {

  private record Arrived(String child) {}

  private enum SampleRule implements Rule {
    REFUSED;

    @Override
    public String sentence() {
      return "Refused.";
    }
  }

  private final List<String> done = new ArrayList<>();

  @Test
  void a_message_waits_for_the_read_models_and_is_then_reacted_to_by_its_id() {
    EventMessage<Arrived> message = GenericEventMessage.asEventMessage(new Arrived("child-1"));
    handler((id, _) -> done.add("react " + id)).handle(message);
    String id = message.getIdentifier();
    assertThat(done).containsExactly("wait " + id, "react " + id);
  }

  @Test
  void a_reaction_stands_outside_the_unit_of_work_of_its_batch() {
    EventMessage<Arrived> message = GenericEventMessage.asEventMessage(new Arrived("child-1"));
    var handler = handler((_, _) -> done.add("in a batch: " + CurrentUnitOfWork.isStarted()));
    DefaultUnitOfWork.startAndGet(message).execute(() -> handler.handle(message));
    assertThat(done).contains("in a batch: false");
  }

  @Test
  void a_refusal_is_the_messages_own_fault_and_passes_on_as_it_is() {
    var handler =
        handler(
            (_, _) -> {
              throw new RuleBroken(SampleRule.REFUSED);
            });
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(
            () -> handler.handle(GenericEventMessage.asEventMessage(new Arrived("child-1"))));
  }

  @Test
  void read_models_that_do_not_catch_up_are_no_fault_of_the_message() {
    var handler =
        new ReactionHandler<>(
            reaction((_, _) -> done.add("react")),
            _ -> {
              throw new ServerAway("away", new IllegalStateException());
            });
    assertThatExceptionOfType(ServerAway.class)
        .isThrownBy(
            () -> handler.handle(GenericEventMessage.asEventMessage(new Arrived("child-1"))));
    assertThat(done).isEmpty();
  }

  @Test
  void other_messages_are_passed_over() {
    var handler = handler((_, _) -> done.add("react"));
    assertThat(handler.canHandle(GenericEventMessage.asEventMessage(new Arrived("c")))).isTrue();
    assertThat(handler.canHandle(GenericEventMessage.asEventMessage(new Position("a", "b"))))
        .isFalse();
  }

  private ReactionHandler<Arrived> handler(What what) {
    return new ReactionHandler<>(reaction(what), id -> done.add("wait " + id));
  }

  private interface What {
    void happens(String id, Arrived message);
  }

  private static Reaction<Arrived> reaction(What what) {
    return new Reaction<>() {
      @Override
      public String name() {
        return "sample";
      }

      @Override
      public Class<Arrived> messageType() {
        return Arrived.class;
      }

      @Override
      public String subject(Arrived message) {
        return message.child();
      }

      @Override
      public void react(String id, Arrived message) {
        what.happens(id, message);
      }
    };
  }
}
