package uk.safeguarding.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.junit.jupiter.api.Test;

/** The rule by which Axon gives a subject to a segment, on which the fold's buckets are built. */
class SequencingTest {

  private final List<Object> handled = new ArrayList<>();
  private final SimpleEventHandlerInvoker invoker =
      SimpleEventHandlerInvoker.builder()
          .eventHandlers(
              (org.axonframework.eventhandling.EventMessageHandler)
                  event -> handled.add(event.getPayload()))
          .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
          .sequencingPolicy(EventMessage::getPayload)
          .build();

  @Test
  void a_segment_of_64_is_the_low_six_bits_of_the_subjects_hash() throws Exception {
    List<Segment> segments = Segment.splitBalanced(Segment.ROOT_SEGMENT, 63);
    List<String> subjects = IntStream.range(0, 2_000).mapToObj(i -> "child-" + i * 7919).toList();
    assertThat(segments).hasSize(64);

    for (Segment segment : segments) {
      handled.clear();
      for (String subject : subjects) {
        invoker.handle(GenericEventMessage.asEventMessage(subject), segment);
      }
      assertThat(handled)
          .containsExactlyElementsOf(
              subjects.stream()
                  .filter(each -> (Objects.hashCode(each) & 63) == segment.getSegmentId())
                  .toList());
    }
  }

  @Test
  void a_coarser_split_keeps_whole_buckets_together() {
    for (Segment segment : Segment.splitBalanced(Segment.ROOT_SEGMENT, 3)) {
      assertThat(IntStream.range(0, 64).filter(segment::matches))
          .containsExactlyElementsOf(
              IntStream.range(0, 64)
                  .filter(bucket -> (bucket & 3) == segment.getSegmentId())
                  .boxed()
                  .toList());
    }
  }
}
