package uk.safeguarding.standalone.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.standalone.commandline.PlatformClient;

/**
 * B8: how long after the answer to its command a contact shows on an open dashboard, which hears
 * that figures changed and reads its figure again.
 *
 * <p>Contacts go in at a fixed rate, whatever the platform makes of it. The n-th answer is taken to
 * be shown once the figure counts n contacts.
 */
final class UntilShown {

  private static final String COUNCIL = "agency:scc-childrens-services";
  private static final String MONTH = "2018-10";
  private static final int CHILDREN = 50;
  private static final int SECONDS_TO_WARM_UP = 30;

  private final PlatformClient council;
  private final PlatformClient board;
  private final String address;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ConcurrentLinkedQueue<Long> answered = new ConcurrentLinkedQueue<>();
  private final List<Long> waited = new ArrayList<>();
  private int countedBefore;

  private UntilShown(Map<String, String> environment) {
    council = PlatformClient.as(COUNCIL, environment);
    board = PlatformClient.as("business-unit", environment);
    address = PlatformClient.address(environment);
  }

  /** Arguments: contacts a second (100), and for how many seconds (60). */
  public static void main(String... arguments) throws Exception {
    int rate = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    new UntilShown(System.getenv()).measure(rate, seconds);
    System.exit(0);
  }

  private void measure(int rate, int seconds) throws Exception {
    List<String> children = new ArrayList<>();
    for (int child = 0; child < CHILDREN; child++) {
      children.add(identified("BENCH-" + child));
    }
    countedBefore = counted();
    Thread dashboard = Thread.ofPlatform().daemon().start(this::watch);
    int first = rate * SECONDS_TO_WARM_UP;
    int all = first + rate * seconds;
    send(rate, all, children);
    while (shown() < all && dashboard.isAlive()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    synchronized (waited) {
      List<Long> counted = waited.subList(first, waited.size()).stream().sorted().toList();
      System.out.printf(
          "| B8 | acknowledged command to figure on an open dashboard, %d/s, ms | p50 %d | p99 %d | max %d | %d contacts |%n",
          rate, at(counted, 0.5), at(counted, 0.99), at(counted, 1), counted.size());
    }
  }

  private static long at(List<Long> sorted, double share) {
    int place = (int) Math.ceil(share * sorted.size()) - 1;
    return TimeUnit.NANOSECONDS.toMillis(sorted.get(place));
  }

  private int shown() {
    synchronized (waited) {
      return waited.size();
    }
  }

  private void send(int rate, int all, List<String> children) {
    long start = System.nanoTime();
    for (int contact = 0; contact < all; contact++) {
      long due = start + contact * (TimeUnit.SECONDS.toNanos(1) / rate);
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      String child = children.get(contact % CHILDREN);
      Thread.ofVirtual().start(() -> receive(child));
    }
  }

  private void receive(String child) {
    council.put(
        "/contacts-and-referrals/contacts/" + UUID.randomUUID(),
        """
        {"child": "%s", "source": "SCHOOL", "agency": "schools", "reason": "ABUSE_OR_NEGLECT", "receivedAt": "%s-03T09:30:00Z", "adviceOnly": false}
        """
            .formatted(child, MONTH));
    answered.add(System.nanoTime());
  }

  private void watch() {
    try {
      HttpRequest live =
          HttpRequest.newBuilder(URI.create(address + "/api/live"))
              .header("Authorization", board.authorization())
              .build();
      http.send(live, BodyHandlers.ofLines())
          .body()
          .filter(line -> line.startsWith("event: figures-changed"))
          .forEach(_ -> look());
    } catch (IOException | InterruptedException ended) {
      throw new IllegalStateException("The dashboard's stream ended", ended);
    }
  }

  private void look() {
    int value = counted() - countedBefore;
    long now = System.nanoTime();
    synchronized (waited) {
      while (waited.size() < value && !answered.isEmpty()) {
        // A figure may count a contact whose answer is still on its way: that one waited for none.
        waited.add(Math.max(0, now - answered.remove()));
      }
    }
  }

  private int counted() {
    return board
        .get("/api/indicators/M1/series?source=events&from=%1$s&to=%1$s".formatted(MONTH))
        .path("points")
        .path(0)
        .path("value")
        .asInt(0);
  }

  private String identified(String number) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address + "/contacts-and-referrals/children"))
                .header("Authorization", council.authorization())
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"agency": "scc-childrens-services", "identifier": "%s", "dateOfBirth": "2010-05-17"}
                        """
                            .formatted(number)))
                .build(),
            BodyHandlers.ofString());
    return JsonMapper.shared().readTree(answer.body()).path("child").asString();
  }
}
