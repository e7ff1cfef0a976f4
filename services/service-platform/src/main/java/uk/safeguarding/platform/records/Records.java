package uk.safeguarding.platform.records;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.eventstore.Appended;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.positions.ServicePositions;

/** Puts what a request says into the record that its address names. */
public final class Records {

  private final Commands commands;
  private final ServicePositions positions;
  private final RecordKeeper keeper;
  private final ContentHash hash = new ContentHash();

  Records(RecordKeeper keeper, Commands commands, ServicePositions positions) {
    this.keeper = keeper;
    this.commands = commands;
    this.positions = positions;
  }

  /**
   * Sends the command of the request in hand, which of all agencies only the keeper of the records
   * may send: 201 when it is new, 200 when the same was recorded before. Users of the partnership
   * itself belong to no agency: the route says whether they may.
   *
   * @param aggregate the id of the record, as its events carry it
   * @param body the request's body, by which the same is recognised
   * @throws uk.safeguarding.kernel.AlreadyRecorded when the address holds something else
   * @throws uk.safeguarding.kernel.RuleBroken when a rule refuses it
   * @throws uk.safeguarding.kernel.StaleVersion when {@code If-Match} names an earlier version
   */
  public ResponseEntity<Void> put(Object aggregate, Object command, Object body) {
    return putBy(keeper.agency(), aggregate, command, body);
  }

  /** The same for a record that another agency keeps: only that agency may send it. */
  public ResponseEntity<Void> putBy(String agency, Object aggregate, Object command, Object body) {
    RecordKeeper.demand(agency);
    var request =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    String address = request.getRequestURI();
    var said = new HashMap<String, Object>(said(address, body));
    Version.expected(request.getHeader(HttpHeaders.IF_MATCH))
        .ifPresent(version -> said.put(Told.EXPECTED_VERSION, version));
    Appended.By<Recorded> sent = commands.sendAndTell(command, said);
    Recorded recorded = sent.result();
    return (recorded.isNew() ? ResponseEntity.created(URI.create(address)) : ResponseEntity.ok())
        .eTag(Version.eTag(recorded.version()))
        .header(Position.HEADER, positionAfter(sent, aggregate).toString())
        .build();
  }

  /** The log is asked only where nothing new was recorded. */
  private Position positionAfter(Appended.By<Recorded> sent, Object aggregate) {
    String event = sent.lastEvent();
    return event == null ? positions.after(aggregate.toString()) : positions.at(event);
  }

  /**
   * Sends the command that follows from another service's message; the same message again changes
   * nothing.
   *
   * @param message the message's id
   */
  public Recorded react(String message, Object command) {
    return commands.send(command, said("message/" + message, command));
  }

  private Map<String, Object> said(String address, Object content) {
    return Map.of(Told.ADDRESS, address, Told.CONTENT, hash.of(content));
  }
}
