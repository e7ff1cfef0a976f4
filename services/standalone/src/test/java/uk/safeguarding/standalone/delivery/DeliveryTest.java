package uk.safeguarding.standalone.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.standalone.delivery.Requests.contact;
import static uk.safeguarding.standalone.delivery.Requests.day;
import static uk.safeguarding.standalone.delivery.Requests.identify;
import static uk.safeguarding.standalone.delivery.Requests.merge;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.safeguarding.standalone.commandline.CommandFailed;
import uk.safeguarding.standalone.delivery.Post.Answer;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;

@Timeout(30)
class DeliveryTest {

  private final Map<String, UUID> vault = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Letter> arrived = new ConcurrentLinkedQueue<>();

  @Test
  void a_childs_requests_arrive_in_their_order_whatever_the_others_do() {
    List<AgencyRequest> requests = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      for (int child = 0; child < 20; child++) {
        requests.add(number == 0 ? identify("C-" + child) : contact("C-" + child, number));
      }
    }
    var delivered = delivery(this::answered).deliver(List.of(day(requests)).iterator());

    assertThat(delivered.isNew()).isEqualTo(1_000);
    assertThat(delivered.wasKnown()).isZero();
    for (int child = 0; child < 20; child++) {
      String reference = vault.get("C-" + child).toString();
      assertThat(
              arrived.stream()
                  .map(letter -> new String(letter.body(), UTF_8))
                  .filter(body -> body.contains(reference)))
          .containsExactlyElementsOf(
              IntStream.range(1, 50)
                  .mapToObj("{\"child\":\"%s\",\"number\":%%d}".formatted(reference)::formatted)
                  .toList());
    }
  }

  @Test
  void what_names_two_children_waits_for_both_references() {
    var identifiedSlowly = new CountDownLatch(1);
    var delivery =
        delivery(
            letter -> {
              if (text(letter).contains("\"SLOW\"")) {
                identifiedSlowly.await();
              }
              return answered(letter);
            });
    var days =
        List.of(
            day(List.of(identify("SLOW"), identify("B"), merge("B", "SLOW"), identify("LAST"))));
    Thread.ofVirtual()
        .start(
            () -> {
              while (!vault.containsKey("LAST")) {
                Thread.onSpinWait();
              }
              identifiedSlowly.countDown();
            });
    delivery.deliver(days.iterator());

    assertThat(arrived.stream().map(Letter::address))
        .contains("PUT /children/%s/merges/%s".formatted(vault.get("B"), vault.get("SLOW")));
  }

  @Test
  void it_stops_at_the_first_refusal_and_names_the_address_and_the_reason() {
    var delivery =
        delivery(
            letter ->
                letter.path().equals("/contacts/2")
                    ? new Answer(
                        422,
                        0,
                        "{\"detail\":\"A contact is received once.\",\"rule\":\"ONCE\"}"
                            .getBytes(UTF_8))
                    : answered(letter));
    assertThatThrownBy(
            () ->
                delivery.deliver(
                    List.of(
                            day(
                                List.of(
                                    identify("A"),
                                    contact("A", 1),
                                    contact("A", 2),
                                    contact("A", 3))))
                        .iterator()))
        .isInstanceOf(CommandFailed.class)
        .hasMessage("PUT /contacts/2 was refused with 422: A contact is received once. (ONCE)");
    assertThat(arrived.stream().map(Letter::path)).doesNotContain("/contacts/3");
  }

  @Test
  void a_child_whom_nobody_identified_stops_it() {
    assertThatThrownBy(
            () ->
                delivery(this::answered).deliver(List.of(day(List.of(contact("A", 1)))).iterator()))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("no agency has identified");
  }

  @Test
  void days_are_asked_for_only_as_fast_as_the_platform_answers() {
    var daysAsked = new AtomicInteger();
    var mostAhead = new AtomicInteger();
    var answers = new AtomicInteger();
    Iterator<Day> days =
        IntStream.range(0, 100)
            .mapToObj(
                number -> {
                  mostAhead.accumulateAndGet(
                      daysAsked.incrementAndGet() * 100 - answers.get(), Math::max);
                  return day(
                      IntStream.range(0, 100)
                          .mapToObj(each -> identify(number + "-" + each))
                          .toList());
                })
            .iterator();
    delivery(
            letter -> {
              answers.incrementAndGet();
              return answered(letter);
            })
        .deliver(days);
    assertThat(answers).hasValue(10_000);
    assertThat(mostAhead.get()).isLessThanOrEqualTo(1_024 + 2 * 100);
  }

  @Test
  void what_one_agency_says_goes_together_also_about_children_who_are_new() {
    var allAreWaiting = new CountDownLatch(1);
    var batches = new AtomicInteger();
    Post counted =
        new Post() {
          @Override
          public Answer deliver(Letter letter) throws InterruptedException {
            allAreWaiting.await();
            batches.incrementAndGet();
            return answered(letter);
          }

          @Override
          public List<Answer> deliver(List<Letter> letters) {
            batches.incrementAndGet();
            return letters.stream().map(DeliveryTest.this::answered).toList();
          }
        };
    List<AgencyRequest> requests = new ArrayList<>();
    for (int child = 0; child < 320; child++) {
      requests.add(identify("C-" + child));
      requests.add(contact("C-" + child, child));
    }
    new Delivery(
            new PatientPost(counted, _ -> {}, InstantSource.system()),
            () -> {},
            (_, _) -> allAreWaiting.countDown())
        .deliver(List.of(day(requests)).iterator());

    assertThat(arrived).hasSize(640);
    assertThat(batches.get())
        .as("of each lane the first that waits, the other identifications, and the contacts")
        .isLessThanOrEqualTo(3 * Delivery.LANES);
  }

  @Test
  void a_childs_requests_keep_their_order_also_where_agencies_take_turns() {
    var allAreWaiting = new CountDownLatch(1);
    List<AgencyRequest> requests = new ArrayList<>(List.of(identify("A")));
    for (int number = 1; number <= 20; number++) {
      AgencyRequest contact = contact("A", number);
      requests.add(
          number % 2 == 0
              ? contact
              : new AgencyRequest(
                  "hampshire-police",
                  contact.method(),
                  contact.path(),
                  contact.children(),
                  contact.subject(),
                  contact.body()));
    }
    var post =
        new PatientPost(
            letter -> {
              allAreWaiting.await();
              return answered(letter);
            },
            _ -> {},
            InstantSource.system());
    new Delivery(post, () -> {}, (_, _) -> allAreWaiting.countDown())
        .deliver(List.of(day(requests)).iterator());

    assertThat(arrived.stream().skip(1).map(Letter::path))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 20).mapToObj(number -> "/contacts/" + number).toList());
  }

  private interface Platform {
    Answer answer(Letter letter) throws InterruptedException;
  }

  private static Delivery delivery(Platform platform) {
    var post =
        new PatientPost(
            platform::answer,
            _ -> {
              throw new AssertionError("Nothing here is worth another try");
            },
            InstantSource.system());
    return new Delivery(post, () -> {}, (_, _) -> {});
  }

  private Answer answered(Letter letter) {
    arrived.add(letter);
    if (letter.method().equals("POST")) {
      String identifier = text(letter).replaceAll(".*\"identifier\":\"([^\"]+)\".*", "$1");
      UUID reference = vault.computeIfAbsent(identifier, _ -> UUID.randomUUID());
      return new Answer(201, 0, "{\"identifiedAs\":\"%s\"}".formatted(reference).getBytes(UTF_8));
    }
    return new Answer(201, 0, new byte[0]);
  }

  private static String text(Letter letter) {
    return new String(letter.body(), UTF_8);
  }
}
